import { Info, SearchX } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Term } from '../../content/glossary/glossary.ts';
import { wordsIn } from '../../content/lesson/proseTree.ts';
import { cx } from '../ui/cx.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { termHref } from '../ui/referenceLinks.ts';
import { SearchField } from '../ui/SearchField.tsx';
import { useWords } from '../ui/words.ts';
import { LinkedText } from './LinkedText.tsx';
import { matches } from './matches.ts';

interface GlossaryPageProps {
  /** In the order of the alphabet. */
  readonly terms: readonly Term[];
  /** The term that the address names; null: none. */
  readonly at: string | null;
}

/** All terms, to be searched; the one that the address names is shown. */
export function GlossaryPage({ terms, at }: GlossaryPageProps) {
  const { glossary: words, clear, pages } = useWords().reference;
  const [query, setQuery] = useState('');
  // The term of the address stays, whatever is searched for.
  const found = terms.filter(
    ({ id, term, text }) =>
      id === at || matches(query, term, wordsIn([{ kind: 'paragraph', children: text }])),
  );
  useEffect(() => {
    if (at === null) return;
    // After the page, which takes the focus when one arrives at it.
    queueMicrotask(() => {
      const term = document.getElementById(headingId(at));
      term?.scrollIntoView({ block: 'center' });
      term?.focus({ preventScroll: true });
    });
  }, [at]);
  return (
    <>
      <h1 className="text-xl font-extrabold tracking-tight">{pages.glossary}</h1>
      <p className="mt-3 max-w-prose text-ink-muted">{words.about}</p>
      {at !== null && !terms.some(({ id }) => id === at) && (
        <p role="status" className="mt-4 flex gap-2 text-sm">
          <Info aria-hidden size={18} className="mt-0.5 shrink-0 text-ink-muted" />
          {words.gone(at)}
        </p>
      )}
      <div className="mt-6 print:hidden">
        <SearchField
          label={words.search}
          clear={clear}
          query={query}
          onQuery={setQuery}
          told={query.trim() === '' ? '' : words.found(found.length)}
        />
      </div>
      {found.length === 0 && (
        <div className="mt-6">
          <EmptyState icon={SearchX} title={words.none}>
            {words.noneHint}
          </EmptyState>
        </div>
      )}
      <ul className="mt-4">
        {found.map((term) => (
          <TermItem key={term.id} term={term} names={terms} current={term.id === at} />
        ))}
      </ul>
    </>
  );
}

const headingId = (id: string): string => `term-${id}`;

interface TermItemProps {
  readonly term: Term;
  readonly names: readonly Term[];
  readonly current: boolean;
}

function TermItem({ term: { id, term, text, see }, names, current }: TermItemProps) {
  const words = useWords().reference.glossary;
  return (
    <li className={cx('break-inside-avoid rounded-md px-3 py-3 -mx-3', current && 'bg-accent-soft')}>
      <h2 id={headingId(id)} tabIndex={-1} className="font-semibold outline-none">
        <a href={termHref(id)} className="hover:underline">
          {term}
        </a>
      </h2>
      <p className="mt-0.5 max-w-prose">
        <LinkedText inlines={text} />
      </p>
      {see.length > 0 && (
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-sm text-ink-muted">
          {words.see}
          {names
            .filter((other) => see.includes(other.id))
            .map((other) => (
              <a
                key={other.id}
                href={termHref(other.id)}
                className="inline-flex min-h-6 items-center text-accent underline underline-offset-2 hover:text-accent-strong"
              >
                {other.term}
              </a>
            ))}
        </p>
      )}
    </li>
  );
}
