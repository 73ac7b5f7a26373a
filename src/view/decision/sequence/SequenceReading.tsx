import { Disclosure } from '../../ui/Disclosure.tsx';
import { useWords } from '../../ui/words.ts';
import type { EarlierView, SequenceView } from './sequence.ts';
import { SequenceDiagram } from './SequenceDiagram.tsx';

interface SequenceReadingProps {
  readonly sequence: SequenceView;
  /** The first of them first. */
  readonly earlier: readonly EarlierView[];
}

/** Who sends what to whom in a call; the calls that led to it before, folded. */
export function SequenceReading({ sequence, earlier }: SequenceReadingProps) {
  const words = useWords().readings.sequence;
  return (
    <div className="space-y-3 rounded-lg border border-line bg-surface p-4 shadow-card">
      {earlier.length > 0 && (
        <Disclosure
          level={3}
          summary={words.earlier(earlier.length)}
          className="-ms-1.5 px-1.5 font-semibold"
        >
          <div className="space-y-4 pt-1 pb-2">
            {earlier.map(({ title, sequence: before }, index) => (
              <div key={index} className="space-y-2">
                <h4 className="text-sm font-semibold wrap-anywhere">{title}</h4>
                <SequenceDiagram {...before} title={title} />
              </div>
            ))}
          </div>
        </Disclosure>
      )}
      <h3 className="text-base font-semibold">{earlier.length > 0 ? words.now : words.title}</h3>
      <SequenceDiagram {...sequence} title={words.title} />
    </div>
  );
}
