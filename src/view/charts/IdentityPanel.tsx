import type { ReactNode } from 'react';
import type { Phrase } from '../../explain/phrase.ts';
import { Badge } from '../ui/Badge.tsx';
import { PhraseText } from '../ui/PhraseText.tsx';
import { useWords } from '../ui/words.ts';
import { StsCallList } from './StsCallList.tsx';
import type { StsCallView } from './stsCall.ts';

export interface IdentityPanelProps {
  readonly title: string;
  readonly detail: string;
  /** The call in question is made as this one. */
  readonly active: boolean;
  /** How one comes to be it; null where that goes without saying. */
  readonly way: Phrase | null;
  /** Buttons that do so. */
  readonly actions: ReactNode;
  readonly calls: readonly StsCallView[];
  readonly untried: readonly string[];
  readonly onMake: ((id: string) => void) | null;
  readonly onLook: ((id: string) => void) | null;
}

/** One identity: what of STS may be called with its credentials, and why the rest may not. */
export function IdentityPanel(props: IdentityPanelProps) {
  const words = useWords().charts.identity;
  const { title, detail, active, way, actions, calls, untried, onMake, onLook } = props;
  const may = calls.filter(({ mayCall }) => mayCall);
  const mayNot = calls.filter(({ mayCall }) => !mayCall);
  return (
    <div className="space-y-3">
      <div>
        <h3 className="flex flex-wrap items-center gap-2">
          <span className="text-base font-semibold wrap-anywhere">{title}</span>
          <Badge tone={active ? 'accent' : 'neutral'}>{detail}</Badge>
        </h3>
        {active && <p className="text-sm text-ink-muted">{words.you}</p>}
        {way && (
          <p className="text-sm text-ink-muted">
            <PhraseText phrase={way} />
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-2 empty:hidden">{actions}</div>
      <div className="grid gap-4 @4xl:grid-cols-2">
        <StsCallList title={words.may(may.length)} calls={may} onMake={onMake} onLook={onLook} />
        <StsCallList title={words.mayNot(mayNot.length)} calls={mayNot} onMake={onMake} onLook={onLook} />
      </div>
      <p className="text-xs text-ink-muted">
        {words.sampled} {untried.length > 0 && <PhraseText phrase={words.untried(untried)} />}
      </p>
    </div>
  );
}
