import { useWords } from '../../ui/words.ts';
import type { RulesById } from '../../lesson/RuleReference.tsx';
import { MisconceptionList } from './MisconceptionList.tsx';
import { MissedQuestions, QuestionTimes } from './QuestionLists.tsx';
import type { ResultsView } from './results.ts';
import { ResultsSection } from './ResultsSection.tsx';
import { ShareBar } from './ShareBar.tsx';
import { Table } from './Table.tsx';

interface ResultsBodyProps {
  readonly results: ResultsView;
  readonly rules: RulesById;
  /** Where a question is studied by itself. */
  readonly studyAt: (id: string) => string;
}

/** What answers come to: by exam, by domain, by misconception, by question. */
export function ResultsBody({ results, rules, studyAt }: ResultsBodyProps) {
  const words = useWords().exam.results;
  const { exams, domains, misconceptions, questions } = results;
  return (
    <>
      <ResultsSection title={words.exams.title} about={words.exams.note}>
        <Table
          caption={words.exams.title}
          columns={[words.exams.exam, words.right, words.exams.each]}
          rows={exams.map(({ code, title, secondsEach, secondsGiven, ...share }) => ({
            key: code,
            header: (
              <>
                <span className="block font-semibold">{code}</span>
                <span lang="en" className="text-ink-muted">
                  {title}
                </span>
              </>
            ),
            cells: [
              <ShareBar key="right" share={share} />,
              <span key="each">
                {words.time(secondsEach)}
                <span className="block text-ink-muted">{words.exams.given(secondsGiven)}</span>
              </span>,
            ],
          }))}
        />
      </ResultsSection>
      <ResultsSection title={words.domains.title}>
        <Table
          caption={words.domains.title}
          columns={[words.domains.domain, words.right, words.domains.weight]}
          rows={domains.map(({ exam, number, title, weight, ...share }) => ({
            key: `${exam} ${number}`,
            header: (
              <>
                <span className="block font-semibold">{words.domains.name(exam, number)}</span>
                <span lang="en" className="text-ink-muted">
                  {title}
                </span>
              </>
            ),
            cells: [<ShareBar key="right" share={share} />, words.domains.percent(weight)],
          }))}
        />
      </ResultsSection>
      <ResultsSection title={words.misconceptions.title} about={words.misconceptions.about}>
        <MisconceptionList misconceptions={misconceptions} rules={rules} />
      </ResultsSection>
      <ResultsSection title={words.questions.missed} about={words.questions.about}>
        <MissedQuestions questions={questions} studyAt={studyAt} />
        <div className="mt-4">
          <QuestionTimes questions={questions} studyAt={studyAt} />
        </div>
      </ResultsSection>
    </>
  );
}
