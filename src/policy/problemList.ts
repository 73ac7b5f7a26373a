import type { Problem } from './problem.ts';
import type { Span } from './span.ts';

/** More problems than anybody reads; those beyond are only counted. */
export const MAX_PROBLEMS = 100;

/** The first problems of a list; when there are more, one last entry counts the others, those counted before included. */
export function firstProblems(problems: readonly Problem[]): readonly Problem[] {
  const listed = problems.filter(({ code }) => code !== 'problems.more');
  const counted = problems.filter(({ code }) => code === 'problems.more');
  const beyond = [...listed.slice(MAX_PROBLEMS), ...counted];
  const [next] = beyond;
  if (!next) return problems;
  const count = beyond.reduce(
    (sum, { code, params }) => sum + (code === 'problems.more' ? Number(params['count']) : 1),
    0,
  );
  const severity = beyond.some((problem) => problem.severity === 'error') ? 'error' : 'warning';
  return [...listed.slice(0, MAX_PROBLEMS), moreProblems(next.span, count, severity)];
}

/** The entry that stands for `count` further problems, the first of them at `span`. */
export const moreProblems = (
  span: Span,
  count: number,
  severity: Problem['severity'] = 'error',
): Problem => ({ code: 'problems.more', severity, span, params: { count }, source: 'C-015', fix: null });
