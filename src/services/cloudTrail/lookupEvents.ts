import { lookupEvents as operation } from '../../operations/cloudtrail/lookupEvents.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Issued } from '../../pipeline/action.ts';
import type { Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import type { CLOUDTRAIL_MESSAGES } from '../../trace/messageIds/cloudTrail.ts';
import { callerAccount } from '../../world/caller.ts';
import { addSeconds } from '../../world/clock.ts';
import type { TrailEvent } from '../../world/world.ts';
import { plainResource, type ServiceOperation } from '../serviceOperation.ts';
import { tokenPage } from '../tokenPage.ts';
import { attributesOf, eventAnswer } from './eventAnswer.ts';

/**
 * Looks through the caller's account's event history, the latest event first: the management events of the Region that is
 * asked (G-021) in the last 90 days. There is no unusual activity in the lab.
 */
export const lookupEvents: ServiceOperation = {
  operation,
  resource: ({ caller }) => plainResource('*', callerAccount(caller)),
  effect: lookUp,
};

const HISTORY_SECONDS = 90 * 24 * 60 * 60;

/** Events of an answer, and the most that may be asked for. */
const MOST = 50;

function lookUp(at: Resolved): Result<Issued, AwsError> {
  const { params } = at.call;
  const { LookupAttributes: attributes, StartTime: start, EndTime: end, MaxResults: most = MOST } = params;
  const wanted = Array.isArray(attributes) ? (attributes as readonly LookupAttribute[]) : [];
  if (wanted.length > 1) return refused('trailTooManyAttributes');
  if (start !== undefined && end !== undefined && Date.parse(String(start)) > Date.parse(String(end))) {
    return refused('trailInvalidTimeRange');
  }
  const events = params['EventCategory'] === undefined ? historyOf(at).filter(matcherOf(wanted)) : [];
  const page = tokenPage(
    events,
    params['NextToken'],
    Number(most),
    idOf,
    JSON.stringify([wanted, start, end]),
  );
  if (!page) return refused('trailInvalidNextToken');
  return ok({
    world: at.world,
    response: {
      Events: page.items.map(eventAnswer),
      ...(page.nextToken !== null && { NextToken: page.nextToken }),
    },
  });
}

interface LookupAttribute {
  readonly AttributeKey: string;
  readonly AttributeValue: string;
}

const idOf = (event: TrailEvent): string => String(event['eventID']);

const refused = (message: (typeof CLOUDTRAIL_MESSAGES)[number]): Result<never, AwsError> =>
  err({ message, params: {} });

function historyOf({ world, call, caller }: Resolved): readonly TrailEvent[] {
  const { StartTime: start, EndTime: end } = call.params;
  const oldest = Math.max(
    Date.parse(addSeconds(world.clock, -HISTORY_SECONDS)),
    start === undefined ? -Infinity : Date.parse(String(start)),
  );
  const latest = end === undefined ? Infinity : Date.parse(String(end));
  const account = callerAccount(caller);
  return world.trail
    .filter(({ recipientAccountId, awsRegion, eventTime }) => {
      const time = Date.parse(String(eventTime));
      return recipientAccountId === account && awsRegion === call.region && time >= oldest && time <= latest;
    })
    .toReversed();
}

const matcherOf =
  ([wanted]: readonly LookupAttribute[]) =>
  (event: TrailEvent): boolean =>
    !wanted || attributesOf(event, wanted.AttributeKey).includes(wanted.AttributeValue);
