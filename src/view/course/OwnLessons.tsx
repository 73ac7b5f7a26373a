import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { useWords } from '../ui/words.ts';

interface OwnLessonsProps {
  readonly build: Destination;
  readonly load: Destination;
}

/** The ways to lessons that are not the lab's own: made here, or by somebody else. */
export function OwnLessons({ build, load }: OwnLessonsProps) {
  const words = useWords().build;
  return (
    <section aria-labelledby="own-lessons" className="mt-10">
      <h2 id="own-lessons" className="text-lg font-bold tracking-tight">
        {words.course.title}
      </h2>
      <p className="mt-1 max-w-prose text-sm text-ink-muted">{words.course.about}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        <ActionLink to={build} className={buttonClass({}, 'pointer-coarse:min-h-11')}>
          {words.course.build}
        </ActionLink>
        <ActionLink to={load} className={buttonClass({}, 'pointer-coarse:min-h-11')}>
          {words.index.load}
        </ActionLink>
      </div>
    </section>
  );
}
