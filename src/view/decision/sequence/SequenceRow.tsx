import type { CSSProperties } from 'react';
import { Badge } from '../../ui/Badge.tsx';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { StatusIcon } from '../../ui/Status.tsx';
import { useWords } from '../../ui/words.ts';
import { Pieces } from '../wire/Pieces.tsx';
import { SequenceArrow } from './SequenceArrow.tsx';
import type { SequenceRowView } from './sequence.ts';

interface SequenceRowProps {
  readonly row: SequenceRowView;
  readonly columns: CSSProperties;
}

/** One message: its arrow between the lanes, and under it what it says and carries. */
export function SequenceRow({ row, columns }: SequenceRowProps) {
  const words = useWords();
  const { route, sentence, outcome, decides, values } = row;
  return (
    <li>
      <SequenceArrow row={row} columns={columns} />
      <div className="rounded-md border border-line bg-surface px-2.5 py-1.5 text-sm">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-ink-muted">
          {outcome && <StatusIcon kind={outcome} size={14} />}
          <span className="min-w-0 wrap-anywhere">{route}</span>
          {outcome && <span>{words.status[outcome]}</span>}
          {decides && <Badge tone={outcome === 'stopped' ? 'deny' : 'allow'}>{words.gates.decides}</Badge>}
        </p>
        <p className="wrap-anywhere">
          <PhraseText phrase={sentence} />
        </p>
        {values.length > 0 && (
          <dl className="mt-1 space-y-0.5 text-xs">
            {values.map(({ name, value }) => (
              <div key={name} className="flex flex-wrap gap-x-2">
                <dt className="text-ink-muted">{name}</dt>
                <dd className="min-w-0 font-mono wrap-anywhere">
                  <Pieces pieces={value} whole={false} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  );
}
