import { Download, FileUp, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words.ts';
import type { CourseView, Done } from './course.ts';
import { DoneBar } from './DoneBar.tsx';

interface ProgressOverviewProps {
  readonly course: CourseView;
  /** Whether any lesson was begun. */
  readonly begun: boolean;
  readonly onExport: () => void;
  readonly onImport: () => void;
  readonly onStartOver: () => void;
  /** What went wrong. */
  readonly notice: ReactNode;
}

/** How far the learner has come, part by part, and what can be done with it. */
export function ProgressOverview({ course, begun, notice, ...does }: ProgressOverviewProps) {
  const words = useWords().learn.progress;
  return (
    <section aria-labelledby="progress" className="mt-12 border-t border-line pt-8">
      <h2 id="progress" className="text-lg font-bold tracking-tight">
        {words.title}
      </h2>
      {begun ? (
        <ByPart course={course} />
      ) : (
        <p className="mt-1 max-w-prose text-sm text-ink-muted">{words.none}</p>
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        {begun && (
          <Button icon={Download} onClick={does.onExport} className="pointer-coarse:min-h-11">
            {words.export}
          </Button>
        )}
        <Button icon={FileUp} onClick={does.onImport} className="pointer-coarse:min-h-11">
          {words.import}
        </Button>
        {begun && (
          <Button
            tone="quiet"
            icon={RotateCcw}
            onClick={does.onStartOver}
            className="pointer-coarse:min-h-11"
          >
            {words.startOver}
          </Button>
        )}
      </div>
      <div className="mt-4 empty:hidden">{notice}</div>
    </section>
  );
}

function ByPart({ course: { parts, done } }: { readonly course: CourseView }) {
  const words = useWords().learn.progress;
  return (
    <table className="mt-4 w-full text-xs sm:text-sm">
      <caption className="sr-only">{words.caption}</caption>
      <thead className="text-xs text-ink-muted">
        <tr className="border-b border-line">
          {[words.part, words.steps, words.hints, words.visited].map((name) => (
            <th key={name} scope="col" className="py-1.5 pe-3 text-start font-semibold last:pe-0">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <Row key={part.title} title={part.title} done={part.done} />
        ))}
        {parts.length > 1 && <Row title={words.all} done={done} />}
      </tbody>
    </table>
  );
}

function Row({ title, done }: { readonly title: string; readonly done: Done }) {
  const words = useWords().learn.progress;
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="py-2 pe-3 text-start font-semibold">
        {title}
      </th>
      <td className="py-2 pe-3">
        {words.of(done.solved, done.steps)}
        <DoneBar done={done} className="mt-1 max-w-40" />
      </td>
      <td className="py-2 pe-3">{done.hints}</td>
      <td className="py-2 text-ink-muted">
        {done.visited === null ? (
          words.unknown
        ) : (
          <time dateTime={done.visited}>{words.when(done.visited)}</time>
        )}
      </td>
    </tr>
  );
}
