import { CircleCheck, CircleX, Pencil, type LucideIcon } from 'lucide-react';
import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';

const STEPS: readonly {
  readonly key: 'call' | 'mend' | 'pass';
  readonly icon: LucideIcon;
  readonly look: string;
}[] = [
  { key: 'call', icon: CircleX, look: 'border-deny bg-deny-soft text-deny' },
  { key: 'mend', icon: Pencil, look: 'border-accent bg-accent-soft text-accent' },
  { key: 'pass', icon: CircleCheck, look: 'border-allow bg-allow-soft text-allow' },
];

/** The first lesson in three small steps, drawn as the path that the lab draws. */
export function HowItWorks() {
  const words = useWords();
  return (
    <section aria-labelledby="how" className="rounded-lg border border-line bg-surface p-6 shadow-card">
      <h2 id="how" className="font-semibold">
        {words.home.how}
      </h2>
      <ol className="mt-4">
        {STEPS.map(({ key, icon: Icon, look }, index) => (
          <li key={key} className="relative flex gap-4 pb-6 last:pb-0">
            {index < STEPS.length - 1 && (
              <span
                aria-hidden
                className="absolute start-[17px] top-10 bottom-1 border-s-2 border-dashed border-line-strong"
              />
            )}
            <span
              aria-hidden
              className={cx('grid size-9 shrink-0 place-items-center rounded-full border-2', look)}
            >
              <Icon size={18} />
            </span>
            <div className="min-w-0">
              <h3 className="font-semibold">{words.home.howSteps[key].title}</h3>
              <p className="text-sm text-ink-muted">{words.home.howSteps[key].text}</p>
              <p className="mt-1.5 font-mono text-xs wrap-anywhere">{words.home.howSteps[key].sample}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
