import { parseTemplate } from '../../template.ts';
import type { ReviewedTest } from './reviewedPolicy.ts';

/** Whether a value has wildcards outside its `${…}`, in which `*` and `?` stand for themselves (C-053). */
export const hasWildcard = (value: string): boolean =>
  parseTemplate(value, true).some((part) => part.kind === 'text' && /[*?]/.test(part.text));

export const hasVariable = (value: string): boolean => value.includes('${');

/** Whether `*` and `?` are wildcards in the values of a test (D-009, D-011, D-017). */
export const takesWildcards = ({ operator: { type, name } }: ReviewedTest): boolean =>
  type === 'arn' || name === 'StringLike' || name === 'StringNotLike';

/** Whether a test asks that the key be there with one of its values, so that it can never hold without the key. */
export const demands = ({ operator, set, ifExists }: ReviewedTest): boolean =>
  operator.type !== 'presence' && !operator.negated && !ifExists && set !== 'ForAllValues';

/** Whether a Null test says that the key is there (D-006). */
export const saysPresent = (test: ReviewedTest): boolean => nullWords(test) === 'false';

/** Whether a Null test says that the key is absent (D-006). */
export const saysAbsent = (test: ReviewedTest): boolean => nullWords(test) === 'true';

function nullWords({ operator, syntax }: ReviewedTest): string | null {
  if (operator.type !== 'presence') return null;
  return [...new Set(syntax.values.map(({ value }) => value.toLowerCase()))].toSorted().join();
}
