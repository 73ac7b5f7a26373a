import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { useWords } from '../ui/words.ts';

/** From the course to exam practice. */
export function ExamDoor({ exam }: { readonly exam: Destination }) {
  const words = useWords().exam.sitting;
  return (
    <section aria-labelledby="exam-door" className="mt-10">
      <h2 id="exam-door" className="text-lg font-bold tracking-tight">
        {words.title}
      </h2>
      <p className="mt-1 max-w-prose text-sm text-ink-muted">{words.elsewhere.practiseAbout}</p>
      <ActionLink to={exam} className={buttonClass({}, 'mt-4 pointer-coarse:min-h-11')}>
        {words.elsewhere.practise}
      </ActionLink>
    </section>
  );
}
