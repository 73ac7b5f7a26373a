import type { AwsError } from '../trace/awsError.ts';
import type { DecidedBy } from '../trace/decidedBy.ts';
import type { NotModelled } from '../trace/reason.ts';
import type { Step } from '../trace/step.ts';
import { writeBranch, type StepWriter } from '../trace/stepTree.ts';
import { isDenial } from '../wording/denial.ts';
import type { World } from '../world/world.ts';
import type { Action, Issued } from './action.ts';
import type { Call } from '../call/call.ts';
import type { StageResult } from './stage.ts';

/** A call on its way through its stages. */
export interface Run {
  readonly action: Action;
  /** What each stage so far gave, in order. */
  readonly results: readonly StageResult<unknown>[];
  readonly at: unknown;
}

export const begin = (action: Action, world: World, call: Call): Run => ({
  action,
  results: [],
  at: { world, call, action: action.name },
});

/** True when the last stage has passed or one has stopped the call. */
const isOver = ({ action, results }: Run): boolean =>
  results.length === action.stages.length || (results.at(-1)?.outcome ?? 'pass') !== 'pass';

/** Runs the next stage; a run that is over stays as it is. */
export function advance(run: Run): Run {
  const stage = run.action.stages[run.results.length];
  if (!stage || isOver(run)) return run;
  const result = stage.run(run.at);
  return {
    action: run.action,
    results: [...run.results, result],
    at: result.outcome === 'pass' ? result.at : run.at,
  };
}

/** Runs all stages that are left. */
export function finish(run: Run): Run {
  if (isOver(run)) return run;
  const { action } = run;
  const results = [...run.results];
  let { at } = run;
  for (let next = results.length; next < action.stages.length; next++) {
    const result = action.stages[next]?.run(at);
    if (!result) break;
    results.push(result);
    if (result.outcome !== 'pass') break;
    ({ at } = result);
  }
  return { action, results, at };
}

/** The answer to a call. `deny`: AccessDenied; `invalid`: any other refusal; `unmodelled`: the lab cannot judge it. */
export interface Decision {
  readonly outcome: 'allow' | 'deny' | 'invalid' | 'unmodelled';
  readonly error: AwsError | null;
  readonly decidedBy: DecidedBy | null;
  readonly notModelled: readonly NotModelled[];
  /** Empty when no trace was asked for. */
  readonly trace: readonly Step[];
}

/** What a finished run decided. */
export function decisionOf(run: Run, options: { readonly trace: boolean }): Decision {
  const last = run.results.at(-1);
  const trace = options.trace ? traceOf(run) : NONE;
  if (!last || last.outcome === 'pass') {
    return { outcome: 'allow', error: null, decidedBy: grantedBy(run), notModelled: NONE, trace };
  }
  if (last.outcome === 'unmodelled') {
    return { outcome: 'unmodelled', error: null, decidedBy: null, notModelled: last.what, trace };
  }
  const { error, decidedBy } = last;
  return { outcome: isDenial(error) ? 'deny' : 'invalid', error, decidedBy, notModelled: NONE, trace };
}

function grantedBy({ results }: Run): DecidedBy | null {
  for (const result of results) if (result.outcome === 'pass' && result.decidedBy) return result.decidedBy;
  return null;
}

const NONE: readonly never[] = [];

/** The trace of the stages run so far, finished or not. Only the stage that decided may mark the step that did. */
export function traceOf({ action, results }: Run): readonly Step[] {
  const stopped = (results.at(-1)?.outcome ?? 'pass') !== 'pass';
  const deciding = stopped
    ? results.length - 1
    : results.findIndex((result) => result.outcome === 'pass' && result.decidedBy);
  const writer: StepWriter = { steps: [], deciding: false };
  results.forEach((result, index) => {
    const question = action.stages[index]?.name;
    writer.deciding = index === deciding;
    if (question) writeBranch(writer, null, question, result.step());
  });
  return writer.steps;
}

/** Carries out a finished run: nothing unless every stage passed. */
export function issueOf(run: Run): Issued | null {
  return isOver(run) && run.results.at(-1)?.outcome === 'pass' ? run.action.issue(run.at) : null;
}
