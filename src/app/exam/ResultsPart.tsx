import { ChartNoAxesColumn } from 'lucide-react';
import { useMemo, useState } from 'react';
import { EXAMS } from 'virtual:exams';
import { historyText } from '../../content/exam/historyFile.ts';
import { historyTable } from '../../content/exam/historyTable.ts';
import { UndoBar } from '../../view/course/UndoBar.tsx';
import { LabelledSelect } from '../../view/decision/LabelledSelect.tsx';
import { DeleteResultsDialog } from '../../view/exam/results/DeleteResultsDialog.tsx';
import { HistorySection } from '../../view/exam/results/HistorySection.tsx';
import { KeepResults } from '../../view/exam/results/KeepResults.tsx';
import { ExamNav } from '../../view/exam/ExamNav.tsx';
import { EmptyState } from '../../view/ui/EmptyState.tsx';
import { useWords } from '../../view/ui/words.ts';
import { EXAM } from '../addresses.ts';
import { download } from '../download.ts';
import { attemptRows, coursesOf, examsIn, filtered } from '../readings/exam/historyView.ts';
import { AttemptResults } from './AttemptResults.tsx';
import { NothingImported, ResultsNotice } from './ResultsNotices.tsx';
import { useHistory } from './useHistory.ts';
import { useImportResults } from './useImportResults.ts';

/** What all papers came to, and what can be done with that. */
export function ResultsPart() {
  const words = useWords().exam.results;
  const { history, unread, failure, said, undo, add, removeAll } = useHistory();
  const { fault, open } = useImportResults(add);
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const codes = useMemo(() => examsIn(history, EXAMS), [history]);
  const exam = chosen !== null && codes.includes(chosen) ? chosen : null;
  const shown = useMemo(() => filtered(history, exam), [history, exam]);
  const items = useMemo(() => shown.flatMap((attempt) => attempt.items), [shown]);
  const [first, ...others] = attemptRows(shown);
  return (
    <>
      <ExamNav current="results" />
      <h1 className="text-xl font-extrabold tracking-tight">{words.title}</h1>
      <p className="mt-3 max-w-prose text-ink-muted">{words.about}</p>
      {first ? (
        <>
          {codes.length > 1 && (
            <div className="mt-6 max-w-64">
              <LabelledSelect
                label={words.filter}
                value={exam ?? ''}
                onChange={(code) => setChosen(code === '' ? null : code)}
              >
                <option value="">{words.allExams}</option>
                {codes.map((code) => (
                  <option key={code}>{code}</option>
                ))}
              </LabelledSelect>
            </div>
          )}
          <AttemptResults items={items}>
            <HistorySection attempts={[first, ...others]} courses={coursesOf(shown, EXAMS)} />
          </AttemptResults>
        </>
      ) : (
        <div className="mt-8">
          <EmptyState icon={ChartNoAxesColumn} title={words.none}>
            <p>{words.noneText}</p>
            <p className="mt-2">
              <a href={EXAM.href} className="font-semibold text-accent underline">
                {words.begin}
              </a>
            </p>
          </EmptyState>
        </div>
      )}
      <KeepResults
        any={history.length > 0}
        onJson={() => download(words.file.jsonName, historyText(history, new Date().toISOString()))}
        onCsv={() => download(words.file.csvName, historyTable(history))}
        onImport={(file) => void open(file)}
        onDelete={() => setAsked(true)}
        notice={
          <>
            {fault && <NothingImported fault={fault} />}
            <ResultsNotice unread={unread} failure={failure} />
          </>
        }
      />
      <UndoBar
        said={said}
        onUndo={
          undo &&
          (() => {
            undo();
            document.getElementById('main')?.focus({ preventScroll: true });
          })
        }
      />
      {asked && (
        <DeleteResultsDialog
          papers={history.length}
          onClose={() => setAsked(false)}
          onDelete={() => {
            setAsked(false);
            removeAll();
          }}
        />
      )}
    </>
  );
}
