import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useState } from 'react';
import { ActionLink } from '../../ui/ActionLink.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';
import { useWords } from '../../ui/words.ts';
import type { ListedQuestion } from './listedQuestion.ts';
import { QuestionFacts } from './QuestionFacts.tsx';

/** What changes a set; each is given the id of a question. */
export interface SetChanges {
  readonly onMove: (id: string, by: -1 | 1) => void;
  readonly onRemove: (id: string) => void;
}

interface SetQuestionsProps {
  readonly questions: readonly ListedQuestion[];
  /** Null: the set is not the learner's own. */
  readonly changes: SetChanges | null;
}

/** The questions of a set in their order, moved and taken away by buttons. */
export function SetQuestions({ questions, changes }: SetQuestionsProps) {
  const words = useWords().exam.bank.set;
  const [said, setSaid] = useState('');
  return (
    <>
      <ol
        aria-label={words.questions}
        className="divide-y divide-line rounded-lg border border-line bg-surface"
      >
        {questions.map((question, place) => (
          <li key={question.id} className="flex flex-wrap items-start gap-x-3 gap-y-1 px-4 py-2.5">
            <span className="w-6 shrink-0 font-semibold tabular-nums">{place + 1}</span>
            <div className="min-w-0 flex-1 basis-52">
              <ActionLink
                to={question.to}
                lang="en"
                className="inline-block min-h-6 font-semibold text-accent hover:underline"
              >
                {question.title}
              </ActionLink>
              <QuestionFacts {...question} />
            </div>
            {changes && (
              <span className="flex">
                <IconButton
                  icon={ArrowUp}
                  label={words.up(question.title)}
                  disabled={place === 0}
                  className="pointer-coarse:size-11"
                  onClick={() => {
                    changes.onMove(question.id, -1);
                    setSaid(words.moved(question.title, place));
                  }}
                />
                <IconButton
                  icon={ArrowDown}
                  label={words.down(question.title)}
                  disabled={place === questions.length - 1}
                  className="pointer-coarse:size-11"
                  onClick={() => {
                    changes.onMove(question.id, 1);
                    setSaid(words.moved(question.title, place + 2));
                  }}
                />
                <IconButton
                  icon={X}
                  label={words.remove(question.title)}
                  disabled={questions.length === 1}
                  className="pointer-coarse:size-11"
                  onClick={() => {
                    changes.onRemove(question.id);
                    setSaid(words.removed(question.title));
                  }}
                />
              </span>
            )}
          </li>
        ))}
      </ol>
      <LiveRegion text={said} />
    </>
  );
}
