import { CircleCheck, CircleDashed } from 'lucide-react';
import { useWords } from '../../ui/words.ts';
import type { ListedQuestion } from './listedQuestion.ts';

type QuestionFactsProps = Pick<ListedQuestion, 'id' | 'exams' | 'kind' | 'difficulty' | 'isShown'>;

/** What a question is, in a line: its exams, kind, difficulty, and whether the engine shows its answer. */
export function QuestionFacts({ id, exams, kind, difficulty, isShown }: QuestionFactsProps) {
  const { question, bank } = useWords().exam;
  const Icon = isShown ? CircleCheck : CircleDashed;
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-0.5 text-xs text-ink-muted">
      <span className="font-semibold">{exams.join(' · ')}</span>
      <span>{bank.kinds[kind]}</span>
      <span>{question.difficulty[difficulty]}</span>
      <span className="inline-flex items-center gap-1">
        <Icon aria-hidden size={14} />
        {isShown ? bank.isShown : bank.notShown}
      </span>
      <code lang="en">{id}</code>
    </p>
  );
}
