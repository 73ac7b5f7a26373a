import type { ReactNode } from 'react';
import type { AttemptItem } from '../../content/exam/attempt.ts';
import { Overall } from '../../view/exam/results/Overall.tsx';
import { ResultsBody } from '../../view/exam/results/ResultsBody.tsx';
import { studyAt } from '../addresses.ts';
import { useFacts } from '../facts.ts';
import { useResults } from './useResults.ts';

interface AttemptResultsProps {
  readonly items: readonly AttemptItem[];
  /** What stands between all of them together and their parts. */
  readonly children?: ReactNode;
}

/** What the items of one paper come to, or of many. */
export function AttemptResults({ items, children }: AttemptResultsProps) {
  const results = useResults(items);
  const rules = useFacts();
  return (
    <>
      <Overall results={results} />
      {children}
      <ResultsBody results={results} rules={rules} studyAt={(id) => studyAt(id).href} />
    </>
  );
}
