import { policyRefKey, type PolicyRef } from '../../policy/document.ts';
import { readDocument } from '../../world/documents.ts';
import { isCallOf } from './check.ts';
import type { LessonFault } from './fault.ts';
import type { Goal, LessonStep, Panel } from './lesson.ts';
import type { LabState } from '../call/made.ts';
import { whoAmI } from '../call/whoAmI.ts';
import { play } from './play.ts';
import { rulesIn, type Block } from './proseTree.ts';

/**
 * Documents, callers and made calls that a step names, and neither its world nor its cards have. A document may be one that
 * the solution makes.
 * @param end after the solution; null when that cannot be played
 */
export function namedFaults(
  step: LessonStep,
  { world, calls }: LabState,
  end: LabState | null,
): readonly LessonFault[] {
  const documents = step.editable.flatMap((ref: PolicyRef): readonly LessonFault[] =>
    readDocument(world, ref) === null && (end === null || readDocument(end.world, ref) === null)
      ? [{ step: step.id, code: 'noSuchDocument', document: policyRefKey(ref) }]
      : [],
  );
  const made = end?.calls ?? calls;
  const labels = new Set([...made.map(({ asked }) => asked.label), ...step.calls.map(({ label }) => label)]);
  const known = (as: string): boolean =>
    as.startsWith('session:')
      ? labels.has(as.slice('session:'.length))
      : [{ world, calls }, ...(end ? [end] : [])].some(
          (state) => play(state, { kind: 'call', asked: whoAmI(as) }).ok,
        );
  const keys = step.terminal.as === 'none' ? [] : [step.terminal.as];
  const callers = new Set([
    ...[...step.calls, ...step.goals.map(({ call }) => call)].map(({ as }) => as),
    ...keys,
  ]);
  const strangers = [...callers].flatMap((as): readonly LessonFault[] =>
    known(as) ? [] : [{ step: step.id, code: 'noSuchCaller', as }],
  );
  const unoffered = step.goals.flatMap((goal: Goal): readonly LessonFault[] =>
    goal.made && !takesCalls(step) && !step.calls.some((card) => isCallOf(goal, card))
      ? [{ step: step.id, code: 'notOffered', what: `the call of ${goal.id}` }]
      : [],
  );
  return [...documents, ...strangers, ...unoffered];
}

/** Whether a step has a panel in which calls are made that no card offers. */
export const takesCalls = ({ panels }: LessonStep): boolean => panels.some((panel) => MAKE_CALLS.has(panel));

const MAKE_CALLS: ReadonlySet<Panel> = new Set([
  'request',
  'tokens',
  'console',
  'terminal',
  'code',
  'charts',
]);

/** Rules that prose and hints cite and no fact has. */
export function unknownRules(step: LessonStep, rules: ReadonlySet<string>): readonly LessonFault[] {
  const hints = [
    ...Object.values(step.hints),
    ...step.goals.flatMap(({ hints: own, atGate }) => [...(own ? [own] : []), ...Object.values(atGate)]),
  ];
  const prose: readonly Block[] = [
    ...step.prose,
    ...hints.flatMap(({ nudge, concept, exact }) => [...nudge, ...concept, ...exact]),
  ];
  return [...new Set(rulesIn(prose))].flatMap((rule): readonly LessonFault[] =>
    rules.has(rule) ? [] : [{ step: step.id, code: 'noSuchRule', rule }],
  );
}
