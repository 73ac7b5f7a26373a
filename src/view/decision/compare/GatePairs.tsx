import { Split } from 'lucide-react';
import { cx } from '../../ui/cx.ts';
import { PhraseText } from '../../ui/PhraseText.tsx';
import { StatusIcon } from '../../ui/Status.tsx';
import { useWords } from '../../ui/words.ts';
import type { GatePairView, GateSideView } from './compare.ts';

/** The gates on both ways, in evaluation order. */
export function GatePairs({ gates }: { readonly gates: readonly GatePairView[] }) {
  const { compare: words } = useWords().readings;
  return (
    <ol className="space-y-2">
      {gates.map(({ name, one, other, parts }) => (
        <li
          key={name}
          className={cx(
            'rounded-md border p-2',
            parts ? 'border-2 border-accent bg-accent-soft' : 'border-line',
          )}
        >
          <h4 className="flex items-center gap-2 text-sm font-semibold">
            {parts && <Split aria-hidden size={16} className="shrink-0 text-accent" />}
            {name}
          </h4>
          <dl className="mt-1 grid gap-x-3 gap-y-1 text-xs @xs:grid-cols-2">
            <GateSide name={words.inQuestion} side={one} tells={parts} />
            <GateSide name={words.other} side={other} tells={parts} />
          </dl>
        </li>
      ))}
    </ol>
  );
}

interface GateSideProps {
  readonly name: string;
  readonly side: GateSideView | null;
  /** Whether it tells why, besides how it came out. */
  readonly tells: boolean;
}

function GateSide({ name, side, tells }: GateSideProps) {
  const words = useWords();
  return (
    <div className="min-w-0">
      <dt className="text-ink-muted">{name}</dt>
      <dd>
        <span className="flex items-center gap-1.5 font-semibold">
          {side && <StatusIcon kind={side.outcome} size={14} />}
          {side ? words.status[side.outcome] : words.readings.compare.notAsked}
        </span>
        {tells && side && (
          <span className="block wrap-anywhere">
            <PhraseText phrase={side.sentence} />
          </span>
        )}
      </dd>
    </div>
  );
}
