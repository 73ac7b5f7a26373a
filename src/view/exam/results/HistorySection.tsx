import { Disclosure } from '../../ui/Disclosure.tsx';
import { useWords } from '../../ui/words.ts';
import { HistoryChart } from './HistoryChart.tsx';
import type { AttemptRow, Course } from './results.ts';
import { ResultsSection } from './ResultsSection.tsx';
import { Table } from './Table.tsx';

interface HistorySectionProps {
  /** Oldest first, at least one. */
  readonly attempts: readonly [AttemptRow, ...AttemptRow[]];
  readonly courses: readonly Course[];
}

/** How papers came out one after another, drawn and as a table. */
export function HistorySection({ attempts, courses }: HistorySectionProps) {
  const results = useWords().exam.results;
  const words = results.history;
  const [first] = attempts;
  const last = attempts.at(-1) ?? first;
  return (
    <ResultsSection title={words.title}>
      <HistoryChart courses={courses} papers={attempts.length} from={first.begun} to={last.begun} />
      <div className="mt-2">
        <Disclosure summary={<span className="font-semibold text-accent">{words.table}</span>}>
          <Table
            caption={words.caption}
            columns={[words.begun, words.exam, words.how, results.right, words.time]}
            rows={attempts.toReversed().map(({ begun, exam, mode, right, of, seconds, timedOut }) => ({
              key: begun,
              header: <time dateTime={begun}>{words.when(begun)}</time>,
              cells: [
                <span key="exam" className="whitespace-nowrap">
                  {exam ?? results.mixed}
                </span>,
                results.mode[mode],
                `${results.percent(right, of)} (${results.bar(right, of)})`,
                `${results.time(seconds)}${timedOut ? `, ${words.timedOut}` : ''}`,
              ],
            }))}
          />
        </Disclosure>
      </div>
    </ResultsSection>
  );
}
