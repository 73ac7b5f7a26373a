import { cx } from '../ui/cx.ts';
import { useWords } from '../ui/words.ts';

/** The pages of the reference, each with its address behind `#/`. */
export const REFERENCE_PAGES = ['choose', 'actions', 'rules', 'glossary'] as const;

export type ReferencePage = (typeof REFERENCE_PAGES)[number];

/** From one page of the reference to the others. */
export function ReferenceNav({ current }: { readonly current: ReferencePage }) {
  const words = useWords().reference;
  return (
    <nav aria-label={words.title} className="mb-6 print:hidden">
      <ul className="flex flex-wrap gap-x-1 gap-y-1 border-b border-line pb-2">
        {REFERENCE_PAGES.map((page) => (
          <li key={page}>
            <a
              href={`#/${page}`}
              aria-current={page === current ? 'page' : undefined}
              className={cx(
                'inline-flex min-h-9 items-center rounded-md px-3 text-sm font-semibold hover:bg-neutral-soft pointer-coarse:min-h-11',
                page === current ? 'bg-accent-soft text-accent' : 'text-ink-muted',
              )}
            >
              {words.pages[page]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
