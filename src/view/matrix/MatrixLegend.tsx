import { useWords } from '../ui/words.ts';
import type { Verdict } from '../decision/VerdictBanner.tsx';
import { ChangeSign } from './ChangeSign.tsx';
import type { CellChange, MatrixRow } from './matrix.ts';
import { OutcomeSign } from './OutcomeSign.tsx';

const OUTCOMES: readonly Verdict[] = ['allow', 'deny', 'invalid', 'unmodelled'];
const CHANGES: readonly CellChange[] = ['opened', 'shut', 'other'];

/** The signs that stand in the matrix, with their words. */
export function MatrixLegend({ rows }: { readonly rows: readonly MatrixRow[] }) {
  const words = useWords();
  const outcomes = OUTCOMES.filter((outcome) => rows.some(({ outcomes: row }) => row.includes(outcome)));
  const changes = CHANGES.filter((change) => rows.some((row) => [...row.changes.values()].includes(change)));
  return (
    <ul aria-label={words.matrix.legend} className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-muted">
      {outcomes.map((outcome) => (
        <li key={outcome} className="flex items-center gap-1">
          <OutcomeSign outcome={outcome} size={15} /> {words.status[outcome]}
        </li>
      ))}
      {changes.map((change) => (
        <li key={change} className="flex items-center gap-1">
          <ChangeSign change={change} /> {words.matrix.shortChange[change]}
        </li>
      ))}
    </ul>
  );
}
