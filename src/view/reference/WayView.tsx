import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Way } from '../../content/choose/choose.ts';
import { ActionLink, type Destination } from '../ui/ActionLink.tsx';
import { buttonClass } from '../ui/buttonClass.ts';
import { useWords } from '../ui/words.ts';
import { LinkedText } from './LinkedText.tsx';
import { RuleLinks } from './RuleLink.tsx';

interface Link {
  readonly title: string;
  readonly to: Destination;
}

interface WayViewProps {
  readonly way: Way;
  /** Null: not written yet. */
  readonly lesson: Link | null;
  readonly shown: Link;
}

/** What to use: how, why, what not to do instead, and where to see it. */
export function WayView({ way, lesson, shown }: WayViewProps) {
  const words = useWords().reference.choose;
  return (
    <section
      aria-labelledby="way"
      className="mt-6 space-y-5 rounded-lg border border-accent-line bg-surface p-5 shadow-card"
    >
      <h2 id="way" className="text-lg font-bold tracking-tight">
        <span className="block text-sm font-semibold text-accent">{words.use}</span>
        {way.title}
      </h2>
      <Part title={words.why}>
        <p className="max-w-prose">
          <LinkedText inlines={way.why} />
        </p>
      </Part>
      <Part title={words.setUp}>
        <ol className="max-w-prose list-decimal space-y-1.5 ps-6 marker:font-semibold marker:text-ink-muted">
          {way.setUp.map((inlines, index) => (
            <li key={index}>
              <LinkedText inlines={inlines} />
            </li>
          ))}
        </ol>
      </Part>
      <Part title={words.avoid}>
        <ul className="max-w-prose space-y-1.5">
          {way.avoid.map((inlines, index) => (
            <li key={index} className="flex gap-2">
              <X aria-hidden size={18} className="mt-1 shrink-0 text-deny" />
              <span className="min-w-0">
                <LinkedText inlines={inlines} />
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <RuleLinks label={words.rules} ids={way.rules} />
      <Part title={words.next}>
        <p className="flex flex-wrap gap-2">
          {lesson && (
            <ActionLink to={lesson.to} className={buttonClass({ tone: 'primary' })}>
              {words.lesson(lesson.title)}
            </ActionLink>
          )}
          <ActionLink to={shown.to} className={buttonClass({})}>
            {shown.title}
          </ActionLink>
        </p>
      </Part>
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-1 font-semibold">{title}</h3>
      {children}
    </div>
  );
}
