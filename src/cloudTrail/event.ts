import type { TrailEvent } from '../world/world.ts';
import { callerAccount } from '../world/caller.ts';
import { additionalEventData } from './additionalEventData.ts';
import { awsRegion, tlsDetails } from './endpoint.ts';
import { errorOf } from './errorOf.ts';
import { isReadOnly } from './eventKinds.ts';
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
  readonly requestId: string;
  readonly eventId: string;
  /** Of all events of the call; null when no other account gets one (G-006). */
  readonly sharedId: string | null;
}

/**
 * A CloudTrail event. Another account than the caller's learns the caller's account and unique id and nothing more (G-005,
 * G-027). Source: AWS CloudTrail User Guide, "CloudTrail record contents".
 */
export function eventOf(logged: Logged, { recipient, requestId, eventId, sharedId }: EventPlace): TrailEvent {
  const { before, call, caller } = logged;
  const own = callerAccount(caller);
  const { sourceIPAddress, userAgent, vpcEndpointId } = sourceOf(logged);
  const event: Record<string, unknown> = {
    eventVersion: '1.11',
    userIdentity: own === null || own === recipient ? userIdentity(logged) : foreignIdentity(caller),
    eventTime: before.clock,
    eventSource: `${call.service}.amazonaws.com`,
    eventName: call.operation,
    awsRegion: awsRegion(call),
    sourceIPAddress,
    userAgent,
  };
  if (vpcEndpointId !== undefined) event['vpcEndpointId'] = vpcEndpointId;
  if (logged.error) Object.assign(event, errorOf(logged));
  event['requestParameters'] = requestParameters(logged);
  event['responseElements'] = responseElements(logged);
  const additional = additionalEventData(logged);
  if (additional) event['additionalEventData'] = additional;
  event['requestID'] = requestId;
  event['eventID'] = eventId;
  event['readOnly'] = isReadOnly(call);
  const resources = resourcesOf(logged);
  if (resources) event['resources'] = resources;
  event['eventType'] = 'AwsApiCall';
  event['managementEvent'] = true;
  event['recipientAccountId'] = recipient;
  if (sharedId !== null) event['sharedEventID'] = sharedId;
  event['eventCategory'] = 'Management';
  const tls = tlsDetails(logged);
  if (tls) event['tlsDetails'] = tls;
  return event;
}
