import { Suspense, useState, type ReactNode } from 'react';
import type { Asked } from '../../../content/call/made.ts';
import { ReadingTabs, type ReadingName } from '../../../view/decision/ReadingTabs.tsx';
import { useWords } from '../../../view/ui/words.ts';
import type { LabActors } from '../actors.ts';
import { OpenReading } from './OpenReading.tsx';
import { ReadingBoundary } from './ReadingBoundary.tsx';

interface ReadingsPartProps {
  readonly actors: LabActors;
  readonly offered: readonly Asked[];
  /** Stands above the path. */
  readonly verdict: ReactNode;
  /** Stands above the other readings. */
  readonly verdictLine: ReactNode;
  /** The path through the gates, which is the first reading. */
  readonly children: ReactNode;
}

/** The reading chosen last, for as long as the page is open. */
let last: ReadingName = 'path';

/** Other readings of the same decision, beside its path. */
export default function ReadingsPart({ actors, offered, verdict, verdictLine, children }: ReadingsPartProps) {
  const words = useWords();
  const [chosen, setChosen] = useState(last);
  const choose = (name: ReadingName): void => {
    last = name;
    setChosen(name);
  };
  return (
    <ReadingTabs chosen={chosen} onChoose={choose} verdict={chosen === 'path' ? verdict : verdictLine}>
      {chosen === 'path' ? (
        children
      ) : (
        <ReadingBoundary key={chosen} reading={words.readings.tabs[chosen]}>
          <Suspense fallback={<p className="text-sm text-ink-muted">{words.loading}</p>}>
            <OpenReading name={chosen} actors={actors} offered={offered} />
          </Suspense>
        </ReadingBoundary>
      )}
    </ReadingTabs>
  );
}
