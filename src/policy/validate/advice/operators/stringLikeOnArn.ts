import { splitArn } from '../../../arnPattern.ts';
import { advise, fixBy, NO_ADVICE, type TestAdvice } from '../adviceRule.ts';
import { operatorName, renameOperator } from '../edits/renameOperator.ts';
import type { ReviewedTest } from '../reviewedPolicy.ts';

const ARN_TWIN: Readonly<Record<string, string>> = { StringLike: 'ArnLike', StringNotLike: 'ArnNotLike' };

/** D-018: to StringLike a colon is a letter like any other, so that a `*` meant for one part of an ARN takes in several. */
export const stringLikeOnArn: TestAdvice = (test, statement) => {
  const name = ARN_TWIN[test.operator.name];
  if (name === undefined || test.known?.type !== 'arn') return NO_ADVICE;
  const replacement = operatorName({ ...test, operator: { name } });
  const edits = renameOperator(test, statement, replacement, isWholeArn);
  const operator = test.syntax.operator.value;
  return test.syntax.values
    .filter(({ value }) => crossesColons(value))
    .map(({ value, span }) =>
      advise(
        'advice.stringLikeOnArn',
        'D-018',
        span,
        { operator, value, replacement },
        fixBy('advice.replaceOperator', edits),
      ),
    );
};

/** A lone `*` is meant to match everything. */
const crossesColons = (value: string): boolean =>
  value !== '*' && (splitArn(value) ?? [value]).slice(0, 5).some((part) => part.includes('*'));

const isWholeArn = ({ known, syntax }: ReviewedTest): boolean =>
  known?.type === 'arn' && syntax.values.every(({ value }) => splitArn(value) !== null);
