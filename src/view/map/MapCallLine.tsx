import type { Phrase } from '../../explain/phrase.ts';
import type { Verdict } from '../decision/VerdictBanner.tsx';
import { PhraseText } from '../ui/PhraseText.tsx';
import { Status } from '../ui/Status.tsx';
import { useWords } from '../ui/words.ts';

export interface MapCallLineProps {
  /** `dev/Ana → sts:AssumeRole → prod/ReadOnly` */
  readonly sentence: Phrase;
  /** Null while there are no credentials to call with; `untold` while it is for the learner to find out. */
  readonly verdict: Verdict | 'untold' | null;
}

/** The call in question and its verdict. */
export function MapCallLine({ sentence, verdict }: MapCallLineProps) {
  const words = useWords().map.call;
  return (
    <p className="flex flex-wrap items-center gap-2 text-sm">
      <span>
        <span className="text-ink-muted">{words.title}</span> <PhraseText phrase={sentence} />
      </span>
      {verdict === null && <span className="text-ink-muted">{words.noCredentials}</span>}
      {verdict !== null && verdict !== 'untold' && <Status kind={verdict} />}
    </p>
  );
}
