import type { CompiledStatement } from '../../policy/compile.ts';
import { NAMES_PRINCIPALS, type PolicyType } from '../../policy/document.ts';
import type { ElementName } from '../../trace/step.ts';
import type { Question } from '../question.ts';
import { actionHolds, judgeAction } from './action.ts';
import { conditionHolds, judgeCondition } from './condition.ts';
import type { NoteElement } from './element.ts';
import { judgePrincipal, principalHolds } from './principal.ts';
import { judgeResource, resourceHolds } from './resource.ts';

/**
 * Whether every element of a statement holds, so that its effect counts. A statement of which one does not neither
 * allows nor denies (D-008); one that lacks an element which its kind of policy needs (C-004, C-009) cannot be saved,
 * and where it was loaded it matches nothing.
 */
export function applies(statement: CompiledStatement, kind: PolicyType, question: Question): boolean {
  const { principals, actions, resources, conditions } = statement;
  if (!actionHolds(actions, question)) return false;
  if (principals ? !principalHolds(principals, question) : needsPrincipal(kind)) return false;
  if (resources ? !resourceHolds(resources, question) : needsResource(kind)) return false;
  for (const test of conditions) if (!conditionHolds(test, question)) return false;
  return true;
}

/**
 * The same, with every element judged and noted in the order in which they are read, so that those that fail can be
 * named.
 * @returns how many elements fail
 */
export function judge(
  statement: CompiledStatement,
  kind: PolicyType,
  question: Question,
  note: NoteElement,
): number {
  const { principals, actions, resources, conditions } = statement;
  let failing = 0;
  if (principals) failing += Number(!judgePrincipal(principals, question, note));
  else if (needsPrincipal(kind)) failing += noteMissing('Principal', statement, note);
  failing += Number(!judgeAction(actions, question, note));
  if (resources) failing += Number(!judgeResource(resources, question, note));
  else if (needsResource(kind)) failing += noteMissing('Resource', statement, note);
  for (const test of conditions) failing += Number(!judgeCondition(test, question, note));
  return failing;
}

/** How far a statement is from applying, and the first element that fails; the smaller, the nearer. */
export interface Distance {
  readonly size: number;
  readonly failing: ElementName;
}

/**
 * How far a statement that does not apply is from this call: a missed action counts most, then the principal, the
 * resource, and the number of tests that fail. The nearest one is the one a reader would mend.
 */
export function distanceOf(statement: CompiledStatement, kind: PolicyType, question: Question): Distance {
  const { principals, actions, resources, conditions } = statement;
  const action = !actionHolds(actions, question);
  const principal = principals ? !principalHolds(principals, question) : needsPrincipal(kind);
  const resource = resources ? !resourceHolds(resources, question) : needsResource(kind);
  let tests = 0;
  let failing: ElementName | null = null;
  if (principal) failing = principals?.negated ? 'NotPrincipal' : 'Principal';
  else if (action) failing = actions.negated ? 'NotAction' : 'Action';
  else if (resource) failing = resources?.negated ? 'NotResource' : 'Resource';
  for (const test of conditions) {
    if (conditionHolds(test, question)) continue;
    tests++;
    failing ??= test.element;
  }
  const missed = ((Number(action) * 2 + Number(principal)) * 2 + Number(resource)) * MANY_TESTS;
  return { size: missed + Math.min(tests, MANY_TESTS - 1), failing: failing ?? 'Statement' };
}

const MANY_TESTS = 1000;

const needsPrincipal = (kind: PolicyType): boolean => NAMES_PRINCIPALS.has(kind);

/** What hangs on a resource speaks of it when it names none: trust policies always (C-010), others where they may. */
const needsResource = (kind: PolicyType): boolean => kind !== 'trust' && kind !== 'resource';

/** @returns one: a missing element fails */
function noteMissing(element: 'Principal' | 'Resource', { syntax }: CompiledStatement, note: NoteElement): 1 {
  const span = { start: syntax.span.start, end: syntax.span.start + 1 };
  const rule = element === 'Principal' ? 'C-009' : 'C-004';
  note(element, false, { code: 'element.missing', params: {} }, [rule], span, [], null);
  return 1;
}

/**
 * The element that makes a statement count: its first test; without one, what singles out this call: a negated element,
 * else who or what. For a Deny without a test it is the statement as a whole (docs/formats.md, What to expect).
 */
export function tellingElement({
  effect,
  principals,
  actions,
  resources,
  conditions,
}: CompiledStatement): ElementName {
  const test = conditions[0];
  if (test) return test.element;
  if (effect === 'Deny') return 'Statement';
  if (principals?.negated) return 'NotPrincipal';
  if (actions.negated) return 'NotAction';
  if (resources?.negated) return 'NotResource';
  return principals ? 'Principal' : 'Action';
}
