import type { Call } from '../call/call.ts';
import { findOperation } from '../operations/operations.ts';
import type { Decision, Run } from '../pipeline/run.ts';
import type { Caller } from '../world/caller.ts';
import type { TrailEvent, World } from '../world/world.ts';
import { deliveriesIn } from './deliveries.ts';
import { isManagementEvent } from './eventKinds.ts';
import { eventOf } from './event.ts';
import { requestUuid, uuidAfter } from './eventIds.ts';
import type { Logged } from './logged.ts';
import { recipientsOf } from './recipients.ts';

/**
 * The events that CloudTrail logs of a call, one for each account whose trail gets it, in their order: for the trail of
 * `after`. None for a call whose credentials AWS did not take (G-026), which no account has made; for data events, which
 * trails leave out unless told otherwise; and for what the lab does not carry out. Calls that services make of themselves
 * on the way, such as assuming the role of an instance, have events of their own (G-007).
 * @param response by the API's own names; null when the call was refused or only authorized
 */
export function recordCall(
  before: World,
  call: Call,
  run: Run,
  decision: Decision,
  after: World,
  response: Readonly<Record<string, unknown>> | null,
): readonly TrailEvent[] {
  const operation = findOperation(call.service, call.operation);
  const caller = callerIn(run);
  if (!operation || !caller || !isManagementEvent(call) || decision.outcome === 'unmodelled') return [];
  if (decision.outcome === 'allow' && response === null) return [];
  const logged: Logged = { before, after, call, caller, operation, error: decision.error, response };
  const events: TrailEvent[] = [];
  let latest: string | null = null;
  for (const each of [logged, ...deliveriesIn(logged)]) {
    const recipients = recipientsOf(each);
    const requestId: string = latest === null ? requestUuid(before) : uuidAfter(latest);
    const sharedId = recipients.length > 1 ? uuidAfter(requestId) : null;
    latest = sharedId ?? requestId;
    for (const recipient of recipients) {
      latest = uuidAfter(latest);
      events.push(eventOf(each, { recipient, requestId, eventId: latest, sharedId }));
    }
  }
  return events;
}

/** The caller as the stages have found it; null when its credentials were refused. */
function callerIn({ results }: Run): Caller | null {
  for (const result of results) {
    if (result.outcome !== 'pass') return null;
    const { at } = result;
    if (typeof at === 'object' && at !== null && 'caller' in at) return at.caller as Caller;
  }
  return null;
}
