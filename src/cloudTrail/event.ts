import type { TrailEvent } from '../world/world.ts';
import { callerAccount } from '../world/caller.ts';
import { additionalEventData } from './additionalEventData.ts';
import { awsRegion, tlsDetails } from './endpoint.ts';
import { errorOf } from './errorOf.ts';
import { isReadOnly } from './eventKinds.ts';
import { eventUuid } from './eventIds.ts';
import type { Logged } from './logged.ts';
import { requestParameters } from './requestParameters.ts';
import { resourcesOf } from './resources.ts';
import { responseElements } from './responseElements.ts';
import { sourceOf } from './source.ts';
import { foreignIdentity, userIdentity } from './userIdentity.ts';

/** Which of a call's events one is. */
export interface EventPlace {
  /** The account whose trail gets it. */
  readonly recipient: string;
  /** Positions in the world's trail: of the call's first event, and of this one. */
  readonly first: number;
  readonly position: number;
  /** Whether another account gets one too (G-006). */
  readonly shared: boolean;
}

/**
 * A CloudTrail event. Another account than the caller's learns the caller's account and unique id and nothing more (G-005,
 * G-027). Source: AWS CloudTrail User Guide, "CloudTrail record contents".
 */
export function eventOf(logged: Logged, { recipient, first, position, shared }: EventPlace): TrailEvent {
  const { before, call, caller } = logged;
  const own = callerAccount(caller);
  const resources = resourcesOf(logged);
  const additional = additionalEventData(logged);
  const tls = tlsDetails(logged);
  return {
    eventVersion: '1.11',
    userIdentity: own === null || own === recipient ? userIdentity(logged) : foreignIdentity(caller),
    eventTime: before.clock,
    eventSource: `${call.service}.amazonaws.com`,
    eventName: call.operation,
    awsRegion: awsRegion(call),
    ...sourceOf(logged),
    ...errorOf(logged),
    requestParameters: requestParameters(logged),
    responseElements: responseElements(logged),
    ...(additional && { additionalEventData: additional }),
    requestID: eventUuid(before, 'request', first),
    eventID: eventUuid(before, 'event', position),
    readOnly: isReadOnly(call),
    ...(resources && { resources }),
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: recipient,
    ...(shared && { sharedEventID: eventUuid(before, 'shared', first) }),
    eventCategory: 'Management',
    ...(tls && { tlsDetails: tls }),
  };
}
