import type { Fix } from '../../../fix.ts';
import type { ReviewedPolicy, ReviewedStatement, ReviewedTest } from '../reviewedPolicy.ts';

/** A condition of more tests than these is left to its author, so that the fixes of a policy cost linear time. */
const MOST_TESTS = 64;

/**
 * Edits that add a test of one value to a statement that has a condition: beside the keys that its operator has
 * already, or as the first of the Condition. Null when the operator has that key already, or stands there without any
 * key to stand beside (C-006).
 */
export function addTest(
  { syntax, tests, byKey, byOperator }: ReviewedStatement,
  { syntax: { text } }: ReviewedPolicy,
  added: { readonly operator: string; readonly key: string; readonly value: string },
): Fix['edits'] | null {
  const { operator, key, value } = added;
  if (tests.length > MOST_TESTS || byKey.get(key.toLowerCase())?.some(isUnder(operator))) return null;
  const member = `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  const beside = byOperator.get(operator)?.[0]?.syntax.key.span.start;
  if (beside !== undefined) return [insertion(beside, `${member}, `)];
  const first = tests[0]?.syntax.operator.span.start;
  if (first === undefined || !syntax.condition) return null;
  const { start, end } = syntax.condition.span;
  if (text.slice(start, end).includes(JSON.stringify(operator))) return null;
  return [insertion(first, `${JSON.stringify(operator)}: { ${member} }, `)];
}

const isUnder =
  (operator: string) =>
  ({ syntax }: ReviewedTest): boolean =>
    syntax.operator.value === operator;

const insertion = (at: number, text: string) => ({ span: { start: at, end: at }, text });
