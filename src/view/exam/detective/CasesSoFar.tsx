import type { Gate } from '../../../content/lesson/gate.ts';
import { capital, plain } from '../../../explain/phrase.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { useWords } from '../../ui/words.ts';

interface CasesSoFarProps {
  readonly total: {
    readonly found: number;
    /** At the first try. */
    readonly first: number;
    readonly mended: number;
    /** Gates that stopped a call and were not named at once, the most often missed first. */
    readonly missed: readonly { readonly gate: Gate; readonly times: number }[];
  };
  /** Null: there is nothing to clear. */
  readonly onClear: (() => void) | null;
}

/** What came of all cases in this browser. */
export function CasesSoFar({ total, onClear }: CasesSoFarProps) {
  const words = useWords();
  const { results } = words.exam.detective;
  return (
    <Card
      level={2}
      title={results.title}
      aside={
        onClear && (
          <Button size="small" tone="quiet" onClick={onClear} className="pointer-coarse:min-h-11">
            {results.clear}
          </Button>
        )
      }
    >
      {!onClear && <p className="text-sm text-ink-muted">{results.none}</p>}
      {onClear && (
        <ul className="space-y-1 text-sm">
          <li>{results.named(total.found, total.first)}</li>
          <li>{results.mended(total.mended)}</li>
        </ul>
      )}
      {total.missed.length > 0 && (
        <>
          <h3 className="mt-3 text-sm font-semibold">{results.missed}</h3>
          <ul className="mt-1 space-y-1 text-sm">
            {total.missed.map(({ gate, times }) => (
              <li key={gate}>
                <PhraseText
                  phrase={results.missedGate([plain(capital(words.lab.lesson.gate[gate]))], times)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
