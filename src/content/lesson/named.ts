import { policyRefKey, type PolicyRef } from '../../policy/document.ts';
import { readDocument } from '../../world/documents.ts';
import { isCallOf } from './check.ts';
import type { LessonFault } from './fault.ts';
import type { Goal, LessonStep } from './lesson.ts';
import type { LabState } from '../call/made.ts';
import { whoAmI } from '../call/whoAmI.ts';
import { play } from './play.ts';
import { rulesIn, type Block } from './proseTree.ts';

/** Documents, callers and made calls that a step names and its world or its cards do not have. */
export function namedFaults(step: LessonStep, { world, calls }: LabState): readonly LessonFault[] {
  const documents = step.editable.flatMap((ref: PolicyRef): readonly LessonFault[] =>
    readDocument(world, ref) === null
      ? [{ step: step.id, code: 'noSuchDocument', document: policyRefKey(ref) }]
      : [],
  );
  const labels = new Set([...calls.map(({ asked }) => asked.label), ...step.calls.map(({ label }) => label)]);
  const known = (as: string): boolean =>
    as.startsWith('session:')
      ? labels.has(as.slice('session:'.length))
      : play({ world, calls }, { kind: 'call', asked: whoAmI(as) }).ok;
  const callers = new Set([...step.calls, ...step.goals.map(({ call }) => call)].map(({ as }) => as));
  const strangers = [...callers].flatMap((as): readonly LessonFault[] =>
    known(as) ? [] : [{ step: step.id, code: 'noSuchCaller', as }],
  );
  const unoffered = step.goals.flatMap((goal: Goal): readonly LessonFault[] =>
    goal.made && !step.calls.some((card) => isCallOf(goal, card))
      ? [{ step: step.id, code: 'notOffered', what: `the call of ${goal.id}` }]
      : [],
  );
  return [...documents, ...strangers, ...unoffered];
}

/** Rules that prose and hints cite and no fact has. */
export function unknownRules(step: LessonStep, rules: ReadonlySet<string>): readonly LessonFault[] {
  const hints = [...Object.values(step.hints), ...step.goals.flatMap((goal) => goal.hints ?? [])];
  const prose: readonly Block[] = [
    ...step.prose,
    ...hints.flatMap(({ nudge, concept, exact }) => [...nudge, ...concept, ...exact]),
  ];
  return [...new Set(rulesIn(prose))].flatMap((rule): readonly LessonFault[] =>
    rules.has(rule) ? [] : [{ step: step.id, code: 'noSuchRule', rule }],
  );
}
