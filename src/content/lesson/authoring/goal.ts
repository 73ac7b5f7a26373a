import { decide } from '../../../engine/engine.ts';
import { awsAnswer } from '../../../wording/messages.ts';
import { caseDecidedBy, type CaseDecidedBy } from '../../case/compare.ts';
import { askedOf } from '../../case/steps.ts';
import { callOfAsked, type LabState, type MadeCall } from '../../call/made.ts';
import { goalsMet, isCallOf } from '../check.ts';
import { gateOf } from '../gate.ts';
import type { Goal, LessonStep } from '../lesson.ts';
import type { ActionFile, CallFile, StepFile } from '../schema.ts';
import { callFileOf, labelsOf } from './recording.ts';

export type GoalDraft = StepFile['goals'][number];
export type WrongTurnDraft = StepFile['wrongTurns'][number];

/**
 * The goal that a call which was made comes to, with the answer that it got. It is judged live where the call would get
 * that answer at the end as well; else learners must make it.
 * @param lab in which it was made
 * @param end after the solution
 * @returns null where the lab could not judge the call, or files have no words for it
 */
export function goalOf(
  made: MadeCall,
  lab: LabState,
  end: LabState,
  name: { readonly id: string; readonly title: string },
): GoalDraft | null {
  const call = callFileOf(made, labelsOf(lab));
  const { outcome, error } = made.decision;
  if (!call || outcome === 'unmodelled') return null;
  const later = callOfAsked(askedOf(call), end);
  const live = later !== null && decide(end.world, later, { trace: false }).outcome === outcome;
  return {
    ...name,
    [outcome]: call,
    expect: outcome === 'invalid' && error ? { error: awsAnswer(error).code } : {},
    made: !live,
    atGate: {},
    exactly: [],
    tests: [],
  };
}

/** More about an answer than its outcome: what a goal can ask for. */
export interface AnswerFound {
  /** Error code; null of a call that was allowed. */
  readonly error: string | null;
  readonly decidedBy: CaseDecidedBy | null;
}

/**
 * The answer that a goal's call got where it was made with the outcome that the goal asks for, the latest one, else the
 * one that it would get.
 * @param labs the states to look in, in order
 * @returns null where it gets that outcome nowhere
 */
export function answerOf(goal: Goal, labs: readonly LabState[]): AnswerFound | null {
  const made = labs.flatMap(
    ({ calls }) =>
      calls.findLast((call) => isCallOf(goal, call.asked) && call.decision.outcome === goal.outcome) ?? [],
  );
  const live = labs.flatMap((lab) => {
    const call = callOfAsked(goal.call, lab);
    const decision = call && decide(lab.world, call, { trace: false });
    return decision?.outcome === goal.outcome ? [decision] : [];
  });
  const [found] = [...made.map(({ decision }) => decision), ...live];
  if (!found) return null;
  const { error, decidedBy } = found;
  return { error: error && awsAnswer(error).code, decidedBy: decidedBy && caseDecidedBy(decidedBy) };
}

/** The call of a goal, and the answer that it must get. */
export function wantOf({ allow, deny, invalid }: GoalDraft): {
  readonly outcome: 'allow' | 'deny' | 'invalid';
  readonly call: CallFile | null;
} {
  const outcome = allow ? 'allow' : deny ? 'deny' : 'invalid';
  return { outcome, call: allow ?? deny ?? invalid ?? null };
}

/**
 * How a wrong turn ends, as the engine says: it lets a goal's call in, stops the last call made, or else the call of a
 * goal. Null where it does none of these, and is no wrong turn.
 */
export function endOf(
  step: LessonStep,
  actions: readonly ActionFile[],
  state: LabState,
  since: number,
): Pick<WrongTurnDraft, 'stopsAt' | 'goal' | 'letsIn'> | null {
  const goals = goalsMet(step, state, since);
  const letIn = goals.find(({ standing }) => standing === 'letIn');
  if (letIn) return { letsIn: letIn.goal };
  const lastAction = actions.at(-1);
  const last = lastAction && 'call' in lastAction ? state.calls.at(-1) : undefined;
  const gate = last ? gateOf(last.decision) : null;
  if (gate !== null) return { stopsAt: gate };
  const stopped = goals.find(({ standing }) => standing === 'stopped' || standing === 'noSession');
  if (!stopped) return null;
  return { stopsAt: stopped.gate ?? 'credentials', goal: stopped.goal };
}
