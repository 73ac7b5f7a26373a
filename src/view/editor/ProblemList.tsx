import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words.ts';
import type { FixView, Squiggle } from './marks.ts';
import { positionAt } from './position.ts';
import { ProblemItem } from './ProblemItem.tsx';

/** So many are shown at once. */
const MOST = 5;

interface ProblemListProps {
  readonly label: string;
  readonly text: string;
  readonly problems: readonly Squiggle[];
  readonly onFix: ((fix: FixView) => void) | null;
}

/** Problems in the order given; what is beyond the first few stands behind a line that opens it. */
export function ProblemList({ label, text, problems, onFix }: ProblemListProps) {
  const words = useWords();
  const rest = problems.slice(MOST);
  const itemOf = (problem: Squiggle, index: number) => (
    <ProblemItem
      key={index}
      problem={problem}
      line={positionAt(text, problem.start).lineNumber}
      onFix={onFix}
    />
  );
  return (
    <>
      <ul aria-label={label} className="space-y-2">
        {problems.slice(0, MOST).map(itemOf)}
      </ul>
      {rest.length > 0 && (
        <Disclosure summary={words.editor.moreProblems(rest.length)}>
          <ul aria-label={words.editor.moreProblems(rest.length)} className="mt-1 space-y-2">
            {rest.map(itemOf)}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
