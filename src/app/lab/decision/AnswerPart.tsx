import { CircleDashed } from 'lucide-react';
import { explainDecision } from '../../../explain/explain.ts';
import { AnswerReading } from '../../../view/decision/answer/AnswerReading.tsx';
import { EmptyState } from '../../../view/ui/EmptyState.tsx';
import { PhraseText } from '../../../view/ui/PhraseText.tsx';
import { useWords } from '../../../view/ui/words.ts';
import { answerView } from '../../readings/answer/answerView.ts';
import { wireOf } from '../../readings/http/wire.ts';
import { NotSentState } from './NotSentState.tsx';
import type { ReadingProps } from './reading.ts';
import { useLater } from './useLater.ts';

/** What AWS answers, in the places where one meets it. */
export default function AnswerPart({ subject }: ReadingProps) {
  const words = useWords();
  const wire = useLater(subject, wireOf);
  const { decision } = subject.committed;
  if (decision.outcome === 'unmodelled') {
    return (
      <EmptyState icon={CircleDashed} title={words.readings.unmodelled.title}>
        <PhraseText phrase={explainDecision(decision, words.locale).reason} />
      </EmptyState>
    );
  }
  if (!wire) return <p className="text-sm text-ink-muted">{words.loading}</p>;
  if (wire.kind === 'notSent') return <NotSentState notSent={wire} subject={subject} />;
  return <AnswerReading answer={answerView(wire, subject, words)} />;
}
