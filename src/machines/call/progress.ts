import { start } from '../../engine/engine.ts';
import { finish, type Run } from '../../pipeline/run.ts';
import type { StageName } from '../../trace/step.ts';
import type { CallContext } from './types.ts';

const runs = new WeakMap<CallContext, Run>();

/** The whole run of a call in its world, made once for each context. */
export function wholeRun(context: CallContext): Run {
  let run = runs.get(context);
  if (!run) {
    run = finish(start(context.world, context.call));
    runs.set(context, run);
  }
  return run;
}

/** Whether a stage passes and leaves another to run. */
export function leadsOn(context: CallContext, stage: StageName): boolean {
  const { action, results } = wholeRun(context);
  const place = action.stages.findIndex(({ name }) => name === stage);
  return place >= 0 && place < action.stages.length - 1 && results[place]?.outcome === 'pass';
}

/** Whether this is the stage at which the run ends. */
export function endsAt(context: CallContext, stage: StageName): boolean {
  const { action, results } = wholeRun(context);
  return action.stages[results.length - 1]?.name === stage;
}
