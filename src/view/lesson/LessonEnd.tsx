import { ArrowRight, BookOpen, CircleCheck } from 'lucide-react';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { useWords } from '../ui/words.ts';
import { useLessonLanguage } from './lessonLanguage.ts';

export interface LessonEndProps {
  /** What the learner takes away, in sentences. */
  readonly learnt: readonly string[];
  /** Where one goes on from here, to lessons mostly, the first of them first. */
  readonly next: readonly NextUp[];
  readonly course: Destination;
  /** The lesson as a page to read and print; null: there is none. */
  readonly read: Destination | null;
  /** Exam questions on it, and where they are; null: there are none. */
  readonly check: { readonly questions: number; readonly to: Destination } | null;
}

export interface NextUp {
  readonly title: string;
  /** Null: it says nothing of its length. */
  readonly minutes: number | null;
  readonly to: Destination;
}

/** The end of a lesson: what one has learnt, and where to go from here. */
export function LessonEnd({ learnt, next, course, read, check }: LessonEndProps) {
  const { learn: words, exam } = useWords();
  const lang = useLessonLanguage();
  return (
    <section aria-labelledby="lesson-end" className="rounded-lg border-2 border-allow-line bg-allow-soft p-4">
      <div role="status">
        <h3 id="lesson-end" className="flex items-center gap-2 font-bold">
          <CircleCheck aria-hidden size={22} className="shrink-0 text-allow" />
          {words.end.title}
        </h3>
      </div>
      {learnt.length > 0 && (
        <>
          <h4 className="mt-3 text-sm font-semibold">{words.end.learnt}</h4>
          <ul lang={lang} className="mt-1 list-disc space-y-1 ps-5 text-sm">
            {learnt.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {check && (
        <>
          <h4 className="mt-4 text-sm font-semibold">{exam.bank.lesson.title}</h4>
          <p className="mt-2">
            <ActionLink to={check.to} className={buttonClass({}, 'pointer-coarse:min-h-11')}>
              {exam.bank.lesson.go(check.questions)}
            </ActionLink>
          </p>
        </>
      )}
      {next.length > 0 && (
        <>
          <h4 className="mt-4 text-sm font-semibold">{words.next.title}</h4>
          <ul className="mt-2 space-y-2">
            {next.map(({ title, minutes, to }, index) => (
              <li key={to.href}>
                <ActionLink
                  to={to}
                  className={buttonClass(
                    { tone: index === 0 ? 'primary' : 'secondary' },
                    'pointer-coarse:min-h-11',
                  )}
                >
                  {minutes === null ? title : words.end.lesson(title, minutes)}
                  <ArrowRight aria-hidden size={18} className="shrink-0" />
                </ActionLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-4 flex flex-wrap gap-2">
        <ActionLink to={course} className={buttonClass({}, 'pointer-coarse:min-h-11')}>
          {words.end.course}
        </ActionLink>
        {read && (
          <ActionLink to={read} className={buttonClass({ tone: 'quiet' }, 'pointer-coarse:min-h-11')}>
            <BookOpen aria-hidden size={18} className="shrink-0" />
            {words.read}
          </ActionLink>
        )}
      </p>
    </section>
  );
}
