import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';

const PAGES = {
  exam: '#/exam',
  detective: '#/exam/detective',
  results: '#/exam/results',
  bank: '#/exam/bank',
  sets: '#/exam/set',
} as const;

/** From one part of exam practice to the others. */
export function ExamNav({ current }: { readonly current: keyof typeof PAGES | null }) {
  const words = useWords().exam.bank.nav;
  return (
    <nav aria-label={words.label} className="mb-6 print:hidden">
      <ul className="flex flex-wrap gap-1 border-b border-line pb-2">
        {(Object.keys(PAGES) as (keyof typeof PAGES)[]).map((page) => (
          <li key={page}>
            <a
              href={PAGES[page]}
              aria-current={page === current ? 'page' : undefined}
              className={cx(
                'inline-flex min-h-9 items-center rounded-md px-3 text-sm font-semibold hover:bg-neutral-soft pointer-coarse:min-h-11',
                page === current ? 'bg-accent-soft text-accent' : 'text-ink-muted',
              )}
            >
              {words[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
