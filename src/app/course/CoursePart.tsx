import { lazy, Suspense, useState } from 'react';
import { LESSONS } from 'virtual:lessons';
import type { Done } from '../../view/course/course.ts';
import { CoursePage } from '../../view/course/CoursePage.tsx';
import { ExamDoor } from '../../view/course/ExamDoor.tsx';
import { OwnLessons } from '../../view/course/OwnLessons.tsx';
import { ProgressOverview } from '../../view/course/ProgressOverview.tsx';
import { StartOverDialog } from '../../view/course/StartOverDialog.tsx';
import { UndoBar } from '../../view/course/UndoBar.tsx';
import { ErrorNotice } from '../../view/ui/ErrorNotice.tsx';
import { useWords } from '../../view/ui/words.ts';
import { BUILD, EXAM, LOAD, SANDBOX } from '../addresses.ts';
import { browserStore } from '../browserStore.ts';
import { download } from '../download.ts';
import { exportText } from './exportText.ts';
import { useCourse } from './useCourse.ts';

const ImportProgressPart = lazy(() => import('./ImportProgressPart.tsx'));

const LESSON_IDS = LESSONS.map(({ id }) => id);

/** What is asked before it is begun anew. */
interface Asked {
  readonly title: string | null;
  readonly done: Done;
  readonly ids: readonly string[];
}

/** The course with the learner's progress. It reads no save whole and carries no engine: both come when they are used. */
export function CoursePart() {
  const { lab, learn: words } = useWords();
  const { course, failure, said, undo, startOver, imported } = useCourse();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [importing, setImporting] = useState(false);
  const begun = course.parts.flatMap(({ lessons }) => lessons).filter(({ standing }) => standing !== 'new');
  return (
    <>
      <CoursePage
        course={course}
        sandbox={SANDBOX}
        onStartOver={(lesson) => setAsked({ title: lesson.title, done: lesson.done, ids: [lesson.id] })}
        progress={
          <ProgressOverview
            course={course}
            begun={begun.length > 0}
            onExport={() => {
              const text = exportText(browserStore, LESSON_IDS, new Date().toISOString());
              download(words.file.saveAs, text);
            }}
            onImport={() => setImporting(true)}
            onStartOver={() => setAsked({ title: null, done: course.done, ids: begun.map(({ id }) => id) })}
            notice={
              failure && (
                <ErrorNotice
                  title={lab.save[failure.code]}
                  where={words.file.notKept}
                  whatToDo={words.file.notKeptToDo}
                />
              )
            }
          />
        }
      />
      <ExamDoor exam={EXAM} />
      <OwnLessons build={BUILD} load={LOAD} />
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
        <StartOverDialog
          {...asked}
          onClose={() => setAsked(null)}
          onStartOver={() => {
            setAsked(null);
            startOver(asked.ids, asked.title);
          }}
        />
      )}
      {importing && (
        <Suspense fallback={null}>
          <ImportProgressPart
            onClose={() => setImporting(false)}
            onTaken={(lessons, before) => {
              setImporting(false);
              imported(lessons, before);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
