import { advise, type StatementAdvice } from '../adviceRule.ts';
import type { ReviewedTest } from '../reviewedPolicy.ts';

/** Operators and what their negations are called. ArnEquals and ArnLike are one (D-017). */
const NEGATION: Readonly<Record<string, string>> = {
  StringEquals: 'StringNotEquals',
  StringEqualsIgnoreCase: 'StringNotEqualsIgnoreCase',
  StringLike: 'StringNotLike',
  ArnEquals: 'ArnNotLike',
  ArnLike: 'ArnNotLike',
  IpAddress: 'NotIpAddress',
};

/** D-001, D-002: every value that one test asks for is ruled out by another; the statement never applies. */
export const excludedValues: StatementAdvice = ({ byKey }) =>
  [...byKey.values()].flatMap((tests) => {
    const excluded = excludedBy(tests);
    return tests
      .filter(({ operator: { name }, set, ifExists, syntax: { values } }) => {
        const negation = excluded.get(NEGATION[name] ?? '');
        return (
          negation &&
          !set &&
          !ifExists &&
          values.length > 0 &&
          values.every(({ value }) => negation.has(value))
        );
      })
      .map(({ syntax: { span, key } }) => advise('advice.excludedValues', 'D-002', span, { key: key.value }));
  });

/** The values that no request may have, by the negated operator that says so. */
function excludedBy(tests: readonly ReviewedTest[]): ReadonlyMap<string, ReadonlySet<string>> {
  const excluded = new Map<string, Set<string>>();
  for (const { operator, set, syntax } of tests) {
    if (!operator.negated || set) continue;
    const name = operator.name === 'ArnNotEquals' ? 'ArnNotLike' : operator.name;
    const values = excluded.get(name) ?? new Set();
    for (const { value } of syntax.values) values.add(value);
    excluded.set(name, values);
  }
  return excluded;
}
