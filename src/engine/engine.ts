import type { Action } from '../pipeline/action.ts';
import { authorizeOnly } from '../pipeline/authorizeOnly.ts';
import type { Call } from '../pipeline/call.ts';
import { begin, decisionOf, finish, issueOf, type Decision, type Run } from '../pipeline/run.ts';
import { stsAction } from '../sts/actions.ts';
import type { World } from '../world/world.ts';

/** The stages of a call, standing before the first. */
export const start = (world: World, call: Call): Run => begin(actionFor(call), world, call);

/** Decides a call and changes nothing. Without a trace it costs a fraction: bulk questions leave it out. */
export const decide = (world: World, call: Call, options = { trace: true }): Decision =>
  decisionOf(finish(start(world, call)), options);

export interface Committed {
  readonly decision: Decision;
  /** The world after the call: unchanged when it was refused. */
  readonly world: World;
  readonly response: Readonly<Record<string, unknown>> | null;
}

/** Decides a call and carries it out when it is allowed. */
export function commit(world: World, call: Call): Committed {
  const run = finish(start(world, call));
  const issued = issueOf(run);
  return {
    decision: decisionOf(run, { trace: true }),
    world: issued?.world ?? world,
    response: issued?.response ?? null,
  };
}

const actionFor = ({ service, operation }: Call): Action =>
  service === 'sts' ? stsAction(operation) : authorizeOnly(`${service}:${operation}`);
