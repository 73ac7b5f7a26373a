import type { Fix } from '../../../fix.ts';
import type { ReviewedStatement, ReviewedTest } from '../reviewedPolicy.ts';

/** An operator over more keys than these is left to its author, so that the fixes of a policy cost linear time. */
const MOST_TOGETHER = 16;

/**
 * Edits that give a test another operator. The operator's other keys change with it, so each of them must bear it;
 * null when one does not, or when the Condition has the new operator already (C-006).
 */
export function renameOperator(
  test: ReviewedTest,
  { byOperator }: ReviewedStatement,
  name: string,
  bears: (other: ReviewedTest) => boolean,
): Fix['edits'] | null {
  const { value, span } = test.syntax.operator;
  const together = byOperator.get(value) ?? [];
  if (byOperator.has(name) || together.length > MOST_TOGETHER || !together.every(bears)) return null;
  return [{ span, text: JSON.stringify(name) }];
}

/** An operator as it is written in a policy. */
export const operatorName = ({
  set,
  operator,
  ifExists,
}: Pick<ReviewedTest, 'set' | 'ifExists'> & { readonly operator: { readonly name: string } }): string =>
  `${set ? `${set}:` : ''}${operator.name}${ifExists ? 'IfExists' : ''}`;
