import { decide } from '../../../engine/engine.ts';
import { awsAnswer } from '../../../wording/messages.ts';
import { askedOf } from '../../case/steps.ts';
import { callOfAsked, type LabState, type MadeCall } from '../../call/made.ts';
import { goalsMet } from '../check.ts';
import { gateOf } from '../gate.ts';
import type { LessonStep } from '../lesson.ts';
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
