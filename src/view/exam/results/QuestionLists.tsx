import { Disclosure } from '../../ui/Disclosure.tsx';
import { useWords } from '../../ui/words.ts';
import { FirstOf } from './FirstOf.tsx';
import type { QuestionRow } from './results.ts';
import { Table } from './Table.tsx';

interface QuestionListsProps {
  readonly questions: readonly QuestionRow[];
  /** Where a question is studied by itself. */
  readonly studyAt: (id: string) => string;
}

/** Questions that were wrong when they were last answered. */
export function MissedQuestions({ questions, studyAt }: QuestionListsProps) {
  const words = useWords().exam.results.questions;
  const missed = questions.filter((question) => question.missed);
  if (missed.length === 0) return <p className="text-sm">{words.none}</p>;
  return (
    <FirstOf items={missed} most={MOST}>
      {(shown) => (
        <ul className="divide-y divide-line border-y border-line">
          {shown.map((question) => (
            <li
              key={question.id}
              className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2.5 text-sm"
            >
              <QuestionName question={question} studyAt={studyAt} />
              <span className="text-ink-muted">{words.wrong(question.wrong, question.times)}</span>
            </li>
          ))}
        </ul>
      )}
    </FirstOf>
  );
}

/** A page full. */
const MOST = 8;

/** How long each question took. */
export function QuestionTimes({ questions, studyAt }: QuestionListsProps) {
  const results = useWords().exam.results;
  const words = results.questions;
  return (
    <Disclosure summary={<span className="font-semibold text-accent">{words.times}</span>}>
      <Table
        caption={words.caption}
        columns={[words.question, words.time]}
        rows={questions.map((question) => ({
          key: question.id,
          header: <QuestionName question={question} studyAt={studyAt} />,
          cells: [
            <span key="time" className="whitespace-nowrap">
              {results.time(question.secondsEach)}
            </span>,
          ],
        }))}
      />
    </Disclosure>
  );
}

function QuestionName({
  question: { id, begins, asks },
  studyAt,
}: Pick<QuestionListsProps, 'studyAt'> & { readonly question: QuestionRow }) {
  const words = useWords().exam.results.questions;
  if (begins === null) {
    return (
      <span className="min-w-0 flex-1 basis-64 wrap-anywhere">
        <code className="inline-code">{id}</code> {words.gone}
      </span>
    );
  }
  return (
    <span lang="en" className="min-w-0 flex-1 basis-64">
      <a href={studyAt(id)} className="text-accent underline underline-offset-2 hover:text-accent-strong">
        {begins}
      </a>{' '}
      <span className="text-ink-muted">{asks}</span>
    </span>
  );
}
