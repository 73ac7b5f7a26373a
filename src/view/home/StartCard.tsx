import { ArrowRight, ShieldCheck } from 'lucide-react';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { useWords } from '../ui/words.ts';

export interface StartCardProps {
  /** The lesson that a newcomer starts with, by its title. */
  readonly start: { readonly title: string; readonly to: Destination };
  /** Where the learner left off: the step's number from 1; null for a newcomer. */
  readonly resume: { readonly step: number; readonly to: Destination } | null;
}

/** The one thing to press: start, or go on where one left off. */
export function StartCard({ start, resume }: StartCardProps) {
  const words = useWords();
  return (
    <div className="mt-7">
      <div className="flex flex-wrap items-center gap-3">
        <ActionLink to={resume?.to ?? start.to} className={buttonClass({ tone: 'primary', size: 'large' })}>
          {resume ? words.home.resume(resume.step) : words.home.start(start.title)}
          <ArrowRight aria-hidden size={22} className="shrink-0" />
        </ActionLink>
        {resume && (
          <ActionLink to={start.to} className={buttonClass({ tone: 'quiet' })}>
            {words.home.startOver}
          </ActionLink>
        )}
      </div>
      <p className="mt-3 text-sm text-ink-muted">
        {resume ? words.home.resumeNote(start.title) : words.home.startNote}
      </p>
      <p className="mt-5 flex gap-2 text-sm">
        <ShieldCheck aria-hidden size={18} className="mt-0.5 shrink-0 text-accent" />
        {words.home.staysHere}
      </p>
    </div>
  );
}
