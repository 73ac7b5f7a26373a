import { decide } from '../../engine/engine.ts';
import type { Decision } from '../../pipeline/run.ts';
import { awsAnswer } from '../../wording/messages.ts';
import { caseDecidedBy, differences } from '../case/compare.ts';
import { gateOf, type Gate } from './gate.ts';
import { isSameAct } from './act.ts';
import type { Goal, Hints, LessonStep } from './lesson.ts';
import { callOfAsked, type Asked, type LabState, type MadeCall } from '../call/made.ts';

/** How a goal stands. */
export interface GoalState {
  readonly goal: string;
  readonly standing: Standing;
  /** The gate at which the goal's call is stopped as things are; null when it is not, or has no credentials yet. */
  readonly gate: Gate | null;
}

export type Standing =
  | 'met'
  /** As things are the call gets the answer it must get; the learner has still to make it. */
  | 'toBeMade'
  /** The session that makes the call has not been issued yet. */
  | 'noSession'
  /** The call is refused, and must not be, or not at this gate. */
  | 'stopped'
  /** The call is allowed, and must not be. */
  | 'letIn'
  /** The lab cannot judge the call. */
  | 'unmodelled';

/**
 * How the goals of a step stand. Pure, and fast enough for every keystroke.
 * @param state the draft world, and all calls made in the lesson so far
 * @param since how many of those calls had been made when the step began: made goals count later ones only
 */
export function goalsMet(step: LessonStep, state: LabState, since: number): readonly GoalState[] {
  const madeAt = new Map<string, number>();
  return step.goals.map((goal) => {
    const from = Math.max(since, goal.after === null ? 0 : (madeAt.get(goal.after) ?? Infinity) + 1);
    const at = goal.made ? firstMade(goal, state.calls, from) : -1;
    if (at >= 0) madeAt.set(goal.id, at);
    return at >= 0 ? { goal: goal.id, standing: 'met', gate: null } : asThingsAre(goal, state);
  });
}

/** Whether a step is done. */
export const isDone = (goals: readonly GoalState[]): boolean =>
  goals.every(({ standing }) => standing === 'met');

/** The help that a step has for the first goal that is not met; null when all are, or when it has none. */
export function hintsFor(step: LessonStep, goals: readonly GoalState[]): Hints | null {
  const open = goals.find(({ standing }) => standing !== 'met');
  const goal = step.goals.find(({ id }) => id === open?.goal);
  if (!open || !goal) return null;
  switch (open.standing) {
    case 'stopped':
      return (open.gate && (goal.atGate[open.gate] ?? step.hints[open.gate])) ?? null;
    case 'noSession':
      return goal.atGate.credentials ?? step.hints.credentials ?? null;
    case 'letIn':
    case 'toBeMade':
      return goal.hints;
    case 'met':
    case 'unmodelled':
      return null;
  }
}

/** Whether a call asked for is the one that a goal speaks of. What the goal leaves open is the learner's choice. */
export const isCallOf = ({ call, exactly }: Goal, asked: Asked): boolean => isSameAct(call, asked, exactly);

/** The position of the first made call that meets a goal; -1 when there is none. */
const firstMade = (goal: Goal, calls: readonly MadeCall[], from: number): number =>
  calls.findIndex(
    ({ asked, decision }, index) => index >= from && isCallOf(goal, asked) && isAnswered(goal, decision),
  );

function asThingsAre(goal: Goal, state: LabState): GoalState {
  const call = callOfAsked(goal.call, state);
  if (!call) return { goal: goal.id, standing: 'noSession', gate: null };
  const decision = decide(state.world, call, { trace: false });
  return { goal: goal.id, standing: standingOf(goal, decision), gate: gateOf(decision) };
}

function standingOf(goal: Goal, decision: Decision): Standing {
  if (isAnswered(goal, decision)) return goal.made ? 'toBeMade' : 'met';
  if (decision.outcome === 'unmodelled') return 'unmodelled';
  return decision.outcome === 'allow' ? 'letIn' : 'stopped';
}

function isAnswered({ outcome, expect }: Goal, { outcome: found, error, decidedBy }: Decision): boolean {
  if (found !== outcome) return false;
  const answer = {
    outcome: found,
    error: error && awsAnswer(error),
    decidedBy: decidedBy && caseDecidedBy(decidedBy),
    lasts: null,
  };
  return differences(expect, answer).length === 0;
}
