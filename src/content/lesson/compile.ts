import type { PolicyRef } from '../../policy/document.ts';
import type { Path } from '../../world/file/fileError.ts';
import { policyText } from '../../world/file/build.ts';
import { askedOf } from '../case/steps.ts';
import { proseErrorsAt, type LessonFileError, type Located } from './fileError.ts';
import type { Action, Goal, Hints, LessonStep, WrongEnd } from './lesson.ts';
import { readProse } from './prose.ts';
import type { Block } from './proseTree.ts';
import type { ActionFile, CallFile, HintsFile, StepFile } from './schema.ts';

/** Something made of a part of a file, and what was wrong with that part. */
interface Compiled<Value> {
  readonly value: Value;
  readonly errors: readonly LessonFileError[];
}

/** A step from its front matter; its prose is still to come. */
export function compileStep(id: string, file: StepFile, at: Located): Compiled<Omit<LessonStep, 'prose'>> {
  const hints = compileHints(file.hints, at, ['hints']);
  const goals = file.goals.map((goal, index) => compileGoal(goal, at, ['goals', index]));
  return {
    errors: [...hints.errors, ...goals.flatMap(({ errors }) => errors)],
    value: {
      id,
      title: file.title,
      begin: file.begin.map(actionOf),
      calls: file.calls.map(askedOf),
      goals: goals.map(({ value }) => value),
      hints: hints.value,
      editable: file.editable.map(refOf),
      solution: file.solution.map(actionOf),
      wrongTurns: file.wrongTurns.map((turn) => ({
        title: turn.title,
        actions: turn.do.map(actionOf),
        ends: endOf(turn),
      })),
      panels: file.panels,
      terminal: { as: file.terminal.as ?? whoseKeys(file), files: file.terminal.files },
      teaches: file.teaches,
      examTasks: file.examTasks,
    },
  };
}

/** Hints by gate, their Markdown read. */
export function compileHints(
  file: StepFile['hints'],
  at: Located,
  path: Path,
): Compiled<LessonStep['hints']> {
  const entries = Object.entries(file).map(
    ([gate, hints]) => [gate, compileLevels(hints, at, [...path, gate])] as const,
  );
  return {
    value: Object.fromEntries(entries.map(([gate, { value }]) => [gate, value])),
    errors: entries.flatMap(([, { errors }]) => errors),
  };
}

function compileGoal(goal: StepFile['goals'][number], at: Located, path: Path): Compiled<Goal> {
  const { id, title, allow, deny, invalid, expect, made, after = null, exactly, tests } = goal;
  const atGate = compileHints(goal.atGate, at, [...path, 'atGate']);
  const hints = goal.hints && compileLevels(goal.hints, at, [...path, 'hints']);
  const answers = { allow, deny, invalid };
  const outcome = allow ? 'allow' : deny ? 'deny' : 'invalid';
  const call = answers[outcome];
  return {
    // The schema holds a goal to one of the three.
    value: {
      id,
      title,
      outcome,
      call: askedOf(call as CallFile),
      expect,
      made,
      after,
      hints: hints?.value ?? null,
      atGate: atGate.value,
      exactly,
      tests,
    },
    errors: [...(hints?.errors ?? []), ...atGate.errors],
  };
}

function compileLevels(levels: HintsFile, at: Located, path: Path): Compiled<Hints> {
  const errors: LessonFileError[] = [];
  const level = (name: keyof HintsFile): readonly Block[] => {
    const prose = readProse(levels[name]);
    if (prose.ok) return prose.value;
    errors.push(...proseErrorsAt(at, [...path, name], prose.error));
    return [];
  };
  return { value: { nudge: level('nudge'), concept: level('concept'), exact: level('exact') }, errors };
}

/** An action as it is carried out. */
export function actionOf(action: ActionFile): Action {
  if ('edit' in action) return { kind: 'edit', operations: action.edit };
  if ('advance' in action) return { kind: 'advance', by: action.advance };
  if ('call' in action) return { kind: 'call', asked: askedOf(action) };
  return {
    kind: 'save',
    document: refOf(action.document),
    text: policyText(action.policy ?? action.text ?? ''),
  };
}

/** The user who makes the first call; nobody where a session, a service or nobody does. */
function whoseKeys({ calls }: StepFile): string {
  const as = calls[0]?.as ?? '';
  return as.includes(':user/') ? as : 'none';
}

/** A document as the lab names it. */
export const refOf = ({ type, owner, name }: StepFile['editable'][number]): PolicyRef => ({
  type,
  owner,
  name: name ?? null,
});

function endOf({ stopsAt, goal, letsIn }: StepFile['wrongTurns'][number]): WrongEnd {
  return stopsAt === undefined
    ? { kind: 'letIn', goal: letsIn ?? '' }
    : { kind: 'stopped', goal: goal ?? null, gate: stopsAt };
}
