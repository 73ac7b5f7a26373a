import type { Fix } from '../../fix.ts';
import type { Problem } from '../../problem.ts';
import type { Span } from '../../span.ts';
import type { AdviceCode, AdviceFixCode } from './codes.ts';
import type { ReviewedPolicy, ReviewedStatement, ReviewedTest } from './reviewedPolicy.ts';

/** One piece of advice on a whole policy, a statement or a condition test: where in it there is reason to give it. */
export type PolicyAdvice = (policy: ReviewedPolicy) => readonly Problem[];
export type StatementAdvice = (statement: ReviewedStatement, policy: ReviewedPolicy) => readonly Problem[];
export type TestAdvice = (
  test: ReviewedTest,
  statement: ReviewedStatement,
  policy: ReviewedPolicy,
) => readonly Problem[];

/** @param source the ledger rule that the advice rests on */
export const advise = (
  code: AdviceCode,
  source: string,
  span: Span,
  params: Problem['params'] = {},
  fix: Fix | null = null,
): Problem => ({ code, severity: 'warning', source, span, params, fix });

/** The fix that makes these edits; null when there is no way to make them. */
export const fixBy = (code: AdviceFixCode, edits: Fix['edits'] | null): Fix | null =>
  edits && { code, edits };

export const NO_ADVICE: readonly never[] = [];
