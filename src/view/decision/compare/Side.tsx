import { PhraseText } from '../../ui/PhraseText.tsx';
import { StatusIcon } from '../../ui/Status.tsx';
import type { SideView } from './compare.ts';

interface SideProps {
  readonly name: string;
  readonly side: SideView;
}

/** One of the calls, with its verdict. */
export function Side({ name, side: { title, verdict, headline } }: SideProps) {
  return (
    <div className="min-w-0 rounded-lg border border-line bg-surface p-3 shadow-card">
      <h3 className="text-xs font-semibold text-ink-muted">{name}</h3>
      <p className="mt-0.5 text-sm font-semibold wrap-anywhere">{title}</p>
      <p className="mt-2 flex gap-1.5 text-sm">
        <span className="mt-0.5">
          <StatusIcon kind={verdict} size={16} />
        </span>
        <span className="min-w-0">
          <PhraseText phrase={headline} />
        </span>
      </p>
    </div>
  );
}
