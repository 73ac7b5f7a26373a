import type { Action, TokenToSign } from '../pipeline/action.ts';
import { authorizeOnly } from '../pipeline/authorizeOnly.ts';
import type { Call } from '../call/call.ts';
import { recordCall } from '../cloudTrail/recordCall.ts';
import { withEvents } from '../cloudTrail/withEvents.ts';
import { begin, decisionOf, finish, issueOf, type Decision, type Run } from '../pipeline/run.ts';
import { memoised } from '../lib/memoised.ts';
import { conform } from '../operations/conform.ts';
import { findOperation } from '../operations/operations.ts';
import { findServiceAction } from '../services/services.ts';
import { stsAction } from '../sts/actions.ts';
import type { World } from '../world/world.ts';

/** The stages of a call, standing before the first. */
export const start = (world: World, call: Call): Run => begin(actionFor(call), world, conformed(call));

/** Decides a call and changes nothing. Without a trace it costs a fraction: bulk questions leave it out. */
export const decide = (world: World, call: Call, options = { trace: true }): Decision =>
  decisionOf(finish(start(world, call)), options);

export interface Committed {
  readonly decision: Decision;
  /** The world after the call; of one that was refused the trails alone may tell. */
  readonly world: World;
  readonly response: Readonly<Record<string, unknown>> | null;
  /** A token that the edge signs and puts into the response; null for nearly all calls. */
  readonly sign: TokenToSign | null;
}

/**
 * Decides a call, carries it out when it is allowed, and records it in the trails of the accounts concerned. Whoever reads
 * no trace, as a server, leaves it out.
 */
export function commit(world: World, asked: Call, options = { trace: true }): Committed {
  const call = conformed(asked);
  const run = finish(start(world, call));
  const decision = decisionOf(run, options);
  const issued = issueOf(run);
  const after = issued?.world ?? world;
  const response = issued?.response ?? null;
  const events = recordCall(world, call, run, decision, after, response);
  return {
    decision,
    world: events.length > 0 ? { ...after, trail: withEvents(after.trail, events, after.clock) } : after,
    response,
    sign: issued?.sign ?? null,
  };
}

/** With parameters of the types that the operation's model has. */
const conformed = memoised((call: Call): Call => {
  const operation = findOperation(call.service, call.operation);
  const params = operation ? conform(operation.input, call.params) : call.params;
  return params === call.params ? call : { ...call, params };
});

function actionFor(call: Call): Action {
  const { service, operation } = call;
  // Permissions that are no operations can be asked about, not called (B-080).
  const isAskedAbout = call.authorizeOnly && call.resource !== null && !findOperation(service, operation);
  if (service === 'sts' && !isAskedAbout) return stsAction(operation);
  const carriedOut = call.authorizeOnly ? null : findServiceAction(service, operation);
  return carriedOut ?? authorizeOnly(`${service}:${operation}`);
}
