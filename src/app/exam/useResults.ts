import { useMemo } from 'react';
import { EXAMS } from 'virtual:exams';
import { MISCONCEPTIONS } from 'virtual:misconceptions';
import type { AttemptItem } from '../../content/exam/attempt.ts';
import type { ResultsView } from '../../view/exam/results/results.ts';
import { useWords } from '../../view/ui/words.ts';
import { lessonsIn } from '../lessons.ts';
import { resultsView } from '../readings/exam/resultsView.ts';
import { questionOf } from './bank.ts';

/** What items come to, told with the bank and the lessons in the language in use. */
export function useResults(items: readonly AttemptItem[]): ResultsView {
  const { locale } = useWords();
  return useMemo(
    () =>
      resultsView(items, {
        exams: EXAMS,
        misconceptions: MISCONCEPTIONS,
        questionOf,
        lessons: lessonsIn(locale),
      }),
    [items, locale],
  );
}
