import { parseOperator } from '../../conditions/operators.ts';
import type { PolicyType } from '../../document.ts';
import { findKey } from '../../keys/findKey.ts';
import type { ConditionTestSyntax, PolicySyntax, StatementSyntax } from '../../syntax.ts';
import { groupBy } from './groupBy.ts';
import type { ReviewedPolicy, ReviewedStatement, ReviewedTest } from './reviewedPolicy.ts';
import { saysAbsent, saysPresent } from './values.ts';

/** Prepares a policy for advice; statements whose shape is wrong are left out. Time is linear in the policy. */
export const review = (syntax: PolicySyntax, kind: PolicyType): ReviewedPolicy => ({
  syntax,
  kind,
  variables: syntax.version?.value === '2012-10-17',
  statements: syntax.statements.flatMap(reviewStatement),
});

function reviewStatement(syntax: StatementSyntax): readonly ReviewedStatement[] {
  const effect = syntax.effect?.value;
  if (syntax.broken || (effect !== 'Allow' && effect !== 'Deny')) return [];
  const tests = (syntax.condition?.tests ?? []).flatMap(reviewTest);
  return [
    {
      syntax,
      effect,
      tests,
      byKey: groupBy(tests, ({ key }) => key),
      presentKeys: keysOf(tests.filter(saysPresent)),
      absentKeys: keysOf(tests.filter(saysAbsent)),
      byOperator: groupBy(tests, (test) => test.syntax.operator.value),
    },
  ];
}

const keysOf = (tests: readonly ReviewedTest[]): ReadonlySet<string> => new Set(tests.map(({ key }) => key));

function reviewTest(syntax: ConditionTestSyntax): readonly ReviewedTest[] {
  const parsed = parseOperator(syntax.operator.value);
  return parsed
    ? [{ ...parsed, syntax, key: syntax.key.value.toLowerCase(), known: findKey(syntax.key.value) }]
    : [];
}
