import type { ListSyntax } from '../../../syntax.ts';
import { advise, type StatementAdvice } from '../adviceRule.ts';
import { removal } from '../../../fix.ts';

/** C-020: `*` takes in every other value of its list, and `s3:*` every other action of S3. */
export const coveredValue: StatementAdvice = ({ syntax }, { syntax: { text } }) => [
  ...coveredIn(text, syntax.action ?? syntax.notAction, (action) => ['*', wholeService(action)]),
  ...coveredIn(text, syntax.resource ?? syntax.notResource, () => ['*']),
];

const wholeService = (action: string): string => `${action.slice(0, action.indexOf(':') + 1)}*`;

/** @param coversOf the patterns that are looked for above a value, in lower case */
function coveredIn(text: string, list: ListSyntax | null, coversOf: (value: string) => readonly string[]) {
  const values = list?.values ?? [];
  const listed = new Set(values.map(({ value }) => value.toLowerCase()));
  return values.flatMap(({ value, span }) => {
    const own = value.toLowerCase();
    const cover = coversOf(own).find((pattern) => listed.has(pattern));
    if (cover === undefined || cover === own) return [];
    const fix = { ...removal(text, span), code: 'advice.removeValue' as const };
    return [advise('advice.coveredValue', 'C-020', span, { value, cover }, fix)];
  });
}
