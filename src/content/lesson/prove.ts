import { policyRefKey } from '../../policy/document.ts';
import { saveDocument } from '../../world/saveDocument.ts';
import { goalsMet, type GoalState } from './check.ts';
import type { LessonFault } from './fault.ts';
import { gateOf, type Gate } from './gate.ts';
import type { Action, Lesson, LessonStep, WrongTurn } from './lesson.ts';
import type { LabState } from '../call/made.ts';
import { namedFaults, takesCalls, unknownRules } from './named.ts';
import { runnablesIn } from './proseTree.ts';
import { play, playAll } from './play.ts';

/**
 * Runs a lesson: the start of each step does not meet its goals, the solution does and is saved by AWS as it stands,
 * wrong turns end as they say, there is help wherever one of these stops, and everything named exists.
 * @param rules ids of all facts
 * @returns what is wrong; empty for a lesson that holds
 */
export function proveLesson(lesson: Lesson, rules: ReadonlySet<string>): readonly LessonFault[] {
  const faults: LessonFault[] = [];
  let end: LabState = { world: lesson.world, calls: [] };
  for (const step of lesson.steps) {
    const begun = playAll(end, step.begin);
    if (!begun.ok) {
      faults.push({ step: step.id, code: 'cannotBegin', why: begun.error });
      break;
    }
    const start = begun.value;
    const proof = proveStep(step, start);
    faults.push(...proof.faults, ...unknownRules(step, rules));
    if (!proof.end) break;
    end = proof.end;
  }
  return faults;
}

/** Proves one step from where the solution of the one before has left things; no end when the solution cannot be run. */
function proveStep(
  step: LessonStep,
  start: LabState,
): { readonly faults: readonly LessonFault[]; readonly end: LabState | null } {
  const since = start.calls.length;
  const atStart = goalsMet(step, start, since);
  const solved = playSolution(step, start);
  const turns = step.wrongTurns.map((turn) => playTurn(step, turn, start));
  const states = [start, ...solved.states, ...turns.flatMap(({ end }) => end ?? [])];
  const faults: LessonFault[] = [
    ...panelFaults(step),
    ...namedFaults(step, start, solved.end),
    ...solved.faults,
  ];
  if (atStart.every(({ standing }) => standing === 'met'))
    faults.push({ step: step.id, code: 'startMeetsGoals' });
  if (solved.end) faults.push(...missedGoals(step, goalsMet(step, solved.end, since)));
  faults.push(...turns.flatMap(({ faults: found }) => found));
  faults.push(
    ...missingHints(
      step,
      states.flatMap((state) => goalsMet(step, state, since)),
    ),
  );
  return { faults, end: solved.end };
}

/** Blocks that run in a panel which the step does not show. */
function panelFaults({ id, prose, panels }: LessonStep): readonly LessonFault[] {
  const needed = new Set(runnablesIn(prose).map((block) => block.in));
  return [...needed].flatMap((panel): readonly LessonFault[] =>
    panels.includes(panel) ? [] : [{ step: id, code: 'noPanelFor', panel }],
  );
}

interface Played {
  /** After each action, as far as they went. */
  readonly states: readonly LabState[];
  readonly end: LabState | null;
  readonly faults: readonly LessonFault[];
}

function playSolution(step: LessonStep, start: LabState): Played {
  const states: LabState[] = [];
  const faults: LessonFault[] = [];
  let state = start;
  for (const [index, action] of step.solution.entries()) {
    faults.push(...actionFaults(step, action, 'the solution'));
    if (action.kind === 'save') {
      const saved = saveDocument(state.world, action.document, action.text);
      const [problem] = saved.ok ? [] : saved.error;
      if (problem) faults.push({ step: step.id, code: 'notSaved', action: index, problem: problem.code });
    }
    const after = play(state, action);
    if (!after.ok) {
      faults.push(cannotPlay(step, 'the solution', index, after.error));
      return { states, end: null, faults };
    }
    state = after.value;
    states.push(state);
  }
  return { states, end: state, faults };
}

function playTurn(
  step: LessonStep,
  turn: WrongTurn,
  start: LabState,
): { readonly end: LabState | null; readonly faults: readonly LessonFault[] } {
  const where = `the wrong turn "${turn.title}"`;
  const faults: LessonFault[] = [];
  let state = start;
  for (const [index, action] of turn.actions.entries()) {
    if (action.kind === 'save') faults.push(...actionFaults(step, action, where));
    const after = play(state, action);
    if (!after.ok) return { end: null, faults: [...faults, cannotPlay(step, where, index, after.error)] };
    state = after.value;
  }
  const { expected, found } = endsOf(step, turn, state, start.calls.length);
  if (expected !== found) {
    faults.push({ step: step.id, code: 'wrongTurn', title: turn.title, expected, found });
  }
  if (turn.ends.kind === 'stopped' && turn.ends.goal === null && !step.hints[turn.ends.gate]) {
    faults.push({ step: step.id, code: 'hintsMissing', where: `gate ${turn.ends.gate}` });
  }
  return { end: state, faults };
}

const cannotPlay = (step: LessonStep, where: string, action: number, why: string): LessonFault => ({
  step: step.id,
  code: 'cannotPlay',
  where,
  action,
  why,
});

/** How a wrong turn says that it ends, and how it does, in words that are equal when they agree. */
function endsOf(
  step: LessonStep,
  { ends }: WrongTurn,
  state: LabState,
  since: number,
): { readonly expected: string; readonly found: string } {
  if (ends.kind === 'stopped' && ends.goal === null) {
    const last = state.calls.at(-1);
    return { expected: `stopped at ${ends.gate}`, found: stoppedAt(last ? gateOf(last.decision) : null) };
  }
  const goal = goalsMet(step, state, since).find((each) => each.goal === ends.goal);
  const expected = ends.kind === 'letIn' ? 'let in' : `stopped at ${ends.gate}`;
  return { expected: `${ends.goal} ${expected}`, found: `${ends.goal} ${goal ? inWords(goal) : 'missing'}` };
}

const stoppedAt = (gate: Gate | null): string => (gate === null ? 'not stopped' : `stopped at ${gate}`);

function inWords({ standing, gate }: GoalState): string {
  if (standing === 'stopped') return stoppedAt(gate);
  if (standing === 'noSession') return stoppedAt('credentials');
  return standing === 'letIn' ? 'let in' : standing;
}

const missedGoals = (step: LessonStep, goals: readonly GoalState[]): readonly LessonFault[] =>
  goals.flatMap((goal) =>
    goal.standing === 'met'
      ? []
      : [{ step: step.id, code: 'solutionMisses' as const, goal: goal.goal, standing: inWords(goal) }],
  );

/** What an action does must be open to the learner: the document editable, the call among those offered. */
function actionFaults(step: LessonStep, action: Action, where: string): readonly LessonFault[] {
  if (action.kind === 'save') {
    const document = policyRefKey(action.document);
    return step.editable.some((each) => policyRefKey(each) === document)
      ? []
      : [{ step: step.id, code: 'notEditable', where, document }];
  }
  if (action.kind === 'advance') return [];
  if (action.kind === 'edit') return [{ step: step.id, code: 'notByHand', where }];
  const { asked } = action;
  const offered = step.calls.some((card) => card.as === asked.as && card.call === asked.call);
  return offered || takesCalls(step)
    ? []
    : [{ step: step.id, code: 'notOffered', what: `${asked.call} as ${asked.as}` }];
}

/** Gates at which learners are stopped, or goals at which they stand, without help for it. */
function missingHints(step: LessonStep, seen: readonly GoalState[]): readonly LessonFault[] {
  const where = new Set<string>();
  for (const { goal, standing, gate } of seen) {
    const { hints: helpOfGoal = null, atGate = {} } = step.goals.find(({ id }) => id === goal) ?? {};
    const stopped = standing === 'noSession' ? 'credentials' : standing === 'stopped' ? gate : null;
    if (stopped !== null && !atGate[stopped] && !step.hints[stopped]) where.add(`gate ${stopped}`);
    if ((standing === 'letIn' || standing === 'toBeMade') && !helpOfGoal) where.add(`goal ${goal}`);
  }
  for (const { type } of step.editable)
    if (!step.hints[type] && !step.goals.some((goal) => goal.atGate[type])) where.add(`gate ${type}`);
  return [...where].map((place) => ({ step: step.id, code: 'hintsMissing', where: place }));
}
