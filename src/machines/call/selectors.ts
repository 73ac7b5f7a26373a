import { decisionOf, type Decision } from '../../pipeline/run.ts';
import { STAGES, type StageName } from '../../trace/step.ts';
import type { CallSnapshot } from './machine.ts';
import { wholeRun } from './progress.ts';
import type { CallContext } from './types.ts';

const decisions = new WeakMap<CallContext, Decision>();

/** The decision at the end of the call's way, with its trace. */
export function selectDecision({ context }: CallSnapshot): Decision {
  let decision = decisions.get(context);
  if (!decision) {
    decision = decisionOf(wholeRun(context), { trace: true });
    decisions.set(context, decision);
  }
  return decision;
}

/** The stages that have been run at this place, the one that ended the call included. */
export function selectReached(snapshot: CallSnapshot): readonly StageName[] {
  const { action, results } = wholeRun(snapshot.context);
  const stages = action.stages.map(({ name }) => name);
  const place: unknown = snapshot.value;
  const reached = place === 'settled' ? results.length : STAGES.findIndex((stage) => stage === place) + 1;
  return stages.slice(0, reached);
}

/** All stages that this call runs, the one that ends it included. */
export function selectStages({ context }: CallSnapshot): readonly StageName[] {
  const { action, results } = wholeRun(context);
  return action.stages.slice(0, results.length).map(({ name }) => name);
}
