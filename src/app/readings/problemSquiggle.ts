import { explainProblem, explainProblemFix } from '../../explain/explain.ts';
import type { Locale } from '../../explain/locale.ts';
import type { Problem } from '../../policy/problem.ts';
import type { Squiggle } from '../../view/editor/marks.ts';
import type { Rules } from './gateViews.ts';

/** A problem of a policy's text as its editor shows it. */
export function problemSquiggle(problem: Problem, rules: Rules, locale: Locale): Squiggle {
  const { span, severity, source, fix } = problem;
  const title = explainProblemFix(problem, locale);
  return {
    ...span,
    severity,
    message: explainProblem(problem, locale),
    rule: rules[source] ?? null,
    fix: fix && title && { ...fix, title },
  };
}
