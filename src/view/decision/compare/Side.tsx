import { PhraseText } from '../../ui/PhraseText.tsx';
import { Status } from '../../ui/Status.tsx';
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
      <p className="mt-2">
        <Status kind={verdict} />
      </p>
      <p className="mt-1 text-sm">
        <PhraseText phrase={headline} />
      </p>
    </div>
  );
}
