import { BookOpen, CircleCheck, RotateCcw } from 'lucide-react';
import { Fragment } from 'react';
import { ActionLink } from '../ui/ActionLink.tsx';
import { Badge } from '../ui/Badge.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useWords } from '../ui/words.ts';
import type { LessonView } from './course.ts';
import { DoneBar } from './DoneBar.tsx';

interface LessonCardProps {
  readonly lesson: LessonView;
  readonly onStartOver: () => void;
}

/** A lesson of the course: what it is, how far one has come, and the ways into it. */
export function LessonCard({ lesson, onStartOver }: LessonCardProps) {
  const words = useWords().learn;
  const { title, summary, lang, standing, done } = lesson;
  const action = words.open[standing](lesson.step);
  return (
    <li className="flex flex-col rounded-lg border border-line bg-surface p-4 shadow-card sm:p-5">
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h3 lang={lang} className="text-base font-semibold">
          {title}
        </h3>
        {standing === 'finished' && (
          <Badge tone="allow">
            <CircleCheck aria-hidden size={14} />
            {words.finished}
          </Badge>
        )}
      </div>
      <p lang={lang} className="mt-1 max-w-prose text-sm">
        {summary}
      </p>
      <Facts lesson={lesson} />
      {standing !== 'new' && <DoneBar done={done} className="mt-3" />}
      <div className="mt-auto flex flex-wrap items-center gap-x-1 gap-y-2 pt-3">
        <ActionLink
          to={lesson.to}
          aria-label={words.named(action, title)}
          className={buttonClass({}, 'me-1 pointer-coarse:min-h-11')}
        >
          {action}
        </ActionLink>
        <ActionLink
          to={lesson.read}
          aria-label={words.named(words.read, title)}
          className={buttonClass({ tone: 'quiet', size: 'small' }, 'pointer-coarse:min-h-11')}
        >
          <BookOpen aria-hidden size={18} className="shrink-0" />
          {words.readShort}
        </ActionLink>
        {standing !== 'new' && (
          <IconButton
            icon={RotateCcw}
            label={words.named(words.startOver.button, title)}
            onClick={onStartOver}
            className="pointer-coarse:size-11"
          />
        )}
      </div>
    </li>
  );
}

/** How long it is, how much of it is done, what comes before it, and which exams it serves. */
function Facts({ lesson: { minutes, done, goesOnFrom, examTasks } }: { readonly lesson: LessonView }) {
  const words = useWords().learn;
  return (
    <div className="mt-2 space-y-0.5 text-xs text-ink-muted">
      <p>
        {words.minutes(minutes)} · {words.stepsDone(done.solved, done.steps)}
      </p>
      {goesOnFrom.length > 0 && (
        <p>
          {words.goesOnFrom}{' '}
          {goesOnFrom.map(({ title, lang, to }, index) => (
            <Fragment key={to.href}>
              {index > 0 && ', '}
              <ActionLink to={to} className="inline-block min-h-6 text-accent underline underline-offset-2">
                <span lang={lang}>{title}</span>
              </ActionLink>
            </Fragment>
          ))}
        </p>
      )}
      {examTasks.length > 0 && (
        <p>
          {words.serves}{' '}
          {examTasks.map((task, index) => (
            <Fragment key={task}>
              {index > 0 && ', '}
              <span className="whitespace-nowrap">{task}</span>
            </Fragment>
          ))}
        </p>
      )}
    </div>
  );
}
