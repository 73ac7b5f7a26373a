import { ArrowRight } from 'lucide-react';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { useWords } from '../ui/words.ts';
import type { LessonView } from './course.ts';

export interface NextLessonProps {
  /** Null when every lesson is finished. */
  readonly next: LessonView | null;
  readonly sandbox: Destination;
}

/** The one thing to go on with. */
export function NextLesson({ next, sandbox }: NextLessonProps) {
  const words = useWords().learn;
  const action = next ? words.open[next.standing](next.step) : words.next.sandbox;
  return (
    <section
      aria-labelledby="what-next"
      className="mt-6 rounded-lg border border-accent-line bg-accent-soft p-5 shadow-card"
    >
      <h2 id="what-next" className="text-sm font-semibold text-accent">
        {words.next.title}
      </h2>
      {next ? (
        <>
          <p lang={next.lang} className="mt-1 text-lg font-semibold">
            {next.title}
          </p>
          <p lang={next.lang} className="mt-1 max-w-prose">
            {next.summary}
          </p>
        </>
      ) : (
        <p className="mt-1 max-w-prose">{words.next.all}</p>
      )}
      <ActionLink
        to={next ? next.to : sandbox}
        aria-label={next ? words.named(action, next.title) : undefined}
        className={buttonClass({ tone: 'primary' }, 'mt-4 pointer-coarse:min-h-11')}
      >
        {action}
        <ArrowRight aria-hidden size={18} className="shrink-0" />
      </ActionLink>
    </section>
  );
}
