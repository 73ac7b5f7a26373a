import { useMemo, useState } from 'react';
import { explainProblem, explainProblemFix } from '../../explain/explain.ts';
import { parsePolicy } from '../../policy/parse.ts';
import { diagnosePolicy } from '../../policy/validate/diagnose.ts';
import type { Squiggle, StatementMark } from '../editor/marks.ts';
import { useWords } from '../ui/words.ts';
import { RULES } from './samples.ts';

const NO_MARKS: readonly StatementMark[] = [];

/** An identity policy that can be edited in the gallery, with everything there is to say about it. */
export function useDiagnosedSample(first: string) {
  const [text, setText] = useState(first);
  const { locale } = useWords();
  const squiggles = useMemo(
    () =>
      diagnosePolicy(parsePolicy(text), 'identity').map((problem): Squiggle => {
        const title = explainProblemFix(problem, locale);
        return {
          ...problem.span,
          severity: problem.severity,
          message: explainProblem(problem, locale),
          rule: RULES['B-043'] ?? null,
          fix: problem.fix && title && { ...problem.fix, title },
        };
      }),
    [text, locale],
  );
  return { text, onChange: setText, marks: NO_MARKS, squiggles };
}
