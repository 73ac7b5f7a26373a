import type { ConditionTestSyntax } from '../syntax.ts';
import { compileConditionTest, evaluateConditionTest, type ConditionOutcome } from './conditionTest.ts';

/** Test support: a condition test written as in a policy, and a request context written as an object. */
export type Context = Readonly<Record<string, readonly string[]>>;

const HERE = { start: 0, end: 0 };

export const testSyntax = (
  operator: string,
  key: string,
  values: readonly string[],
): ConditionTestSyntax => ({
  operator: { value: operator, span: HERE },
  key: { value: key, span: HERE },
  span: HERE,
  values: values.map((value) => ({ value, span: HERE })),
});

const lookupIn =
  (context: Context) =>
  (key: string): readonly string[] | undefined =>
    Object.hasOwn(context, key) ? context[key] : undefined;

/** Evaluates one test; throws when the operator is unknown, which only a wrong test can cause. */
export function evaluate(
  operator: string,
  key: string,
  values: readonly string[],
  context: Context,
  variables = true,
): ConditionOutcome {
  const test = compileConditionTest(testSyntax(operator, key, values), variables);
  if (!test) throw new Error(`unknown operator: ${operator}`);
  return evaluateConditionTest(test, lookupIn(context));
}

/** Whether an operator matches one policy value against one request value, as `k: value`. */
export const holds = (operator: string, policyValue: string, requestValue: string): boolean =>
  evaluate(operator, 'k', [policyValue], { k: [requestValue] }).holds;
