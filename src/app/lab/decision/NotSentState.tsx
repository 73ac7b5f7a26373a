import { CircleDashed } from 'lucide-react';
import { EmptyState } from '../../../view/ui/EmptyState.tsx';
import { PhraseText } from '../../../view/ui/PhraseText.tsx';
import { useWords } from '../../../view/ui/words.ts';
import type { Subject } from '../../readings/http/subject.ts';
import type { NotSent } from '../../readings/http/wire.ts';
import { notSentPhrase } from '../../readings/http/notSentPhrase.ts';

interface NotSentStateProps {
  readonly notSent: NotSent;
  readonly subject: Subject;
}

/** Stands for a request that cannot be shown, and says why. */
export function NotSentState({ notSent, subject }: NotSentStateProps) {
  const words = useWords();
  return (
    <EmptyState icon={CircleDashed} title={words.readings.notSent.title}>
      <PhraseText phrase={notSentPhrase(notSent, subject, words)} />
      {notSent.why === 'values' &&
        notSent.lines.map((line) => (
          <p key={line} lang="en" translate="no" className="mt-1 font-mono text-xs wrap-anywhere">
            {line}
          </p>
        ))}
    </EmptyState>
  );
}
