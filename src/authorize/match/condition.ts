import {
  CONDITION_REASONS,
  evaluateConditionTest,
  variablesIn,
  type CompiledConditionTest,
} from '../../policy/conditions/conditionTest.ts';
import type { Reason } from '../../trace/reason.ts';
import { absenceOf } from '../context/absence.ts';
import type { Question } from '../question.ts';
import type { NoteElement } from './element.ts';

/** Whether a condition test holds for the request (D-001 to D-006). */
export const conditionHolds = (test: CompiledConditionTest, { context }: Question): boolean =>
  evaluateConditionTest(test, context).holds;

/** The same, noting what was found; a key that is missing because nobody gave it is told from one that AWS leaves out. */
export function judgeCondition(
  test: CompiledConditionTest,
  { context, request }: Question,
  note: NoteElement,
): boolean {
  const { holds, reason, found, foundValue, matchedValue, unresolved } = evaluateConditionTest(test, context);
  const missing = found === null ? absenceOf(request, test.key) : null;
  const params = { reason, unresolved, foundValue, matchedValue, missing };
  const noted: Reason = { code: 'element.condition', params };
  const { rules } = CONDITION_REASONS[reason];
  const variables = test.fixed ? undefined : variablesIn(test, context);
  note(test.element, holds, noted, rules, test.syntax.span, test.written, found, variables);
  return holds;
}
