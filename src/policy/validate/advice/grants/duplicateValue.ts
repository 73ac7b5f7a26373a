import type { Located } from '../../../span.ts';
import { advise, type StatementAdvice } from '../adviceRule.ts';
import { removal } from '../../../fix.ts';
import { groupBy } from '../groupBy.ts';
import type { ReviewedStatement } from '../reviewedPolicy.ts';

/** C-003, C-019: a value that stands in its list already says nothing more; names of actions are equal whatever their case. */
export const duplicateValue: StatementAdvice = (statement, { syntax: { text } }) =>
  listsOf(statement).flatMap(({ values, ignoreCase }) => {
    const seen = new Set<string>();
    return values.flatMap(({ value, span }) => {
      const same = ignoreCase ? value.toLowerCase() : value;
      if (!seen.has(same)) {
        seen.add(same);
        return [];
      }
      const fix = { ...removal(text, span), code: 'advice.removeValue' as const };
      return [advise('advice.duplicateValue', 'C-003', span, { value }, fix)];
    });
  });

interface Listed {
  readonly values: readonly Located<string>[];
  readonly ignoreCase: boolean;
}

function listsOf({ syntax, tests }: ReviewedStatement): readonly Listed[] {
  const { action, notAction, resource, notResource, principal, notPrincipal } = syntax;
  const principals = [principal, notPrincipal].flatMap((element) => [
    ...groupBy(element?.entries ?? [], ({ type }) => type).values(),
  ]);
  return [
    { values: (action ?? notAction)?.values ?? [], ignoreCase: true },
    ...[
      (resource ?? notResource)?.values ?? [],
      ...principals,
      ...tests.map((test) => test.syntax.values),
    ].map((values) => ({ values, ignoreCase: false })),
  ];
}
