import { useId, type ReactNode } from 'react';
import { RuleNote } from '../ui/RuleNote.tsx';
import { termHref } from '../ui/referenceLinks.ts';
import { useWords } from '../ui/words.ts';
import type { TermView } from './term.ts';

interface TermReferenceProps {
  readonly term: Omit<TermView, 'text'>;
  /** What it means. */
  readonly text: ReactNode;
  /** The words of the text that it stands behind. */
  readonly children: ReactNode;
}

/** Words of the text that are a term; pressed, they show what it means beside them. Escape or a press elsewhere closes it. */
export function TermReference({ term, text, children }: TermReferenceProps) {
  const { locale, reference } = useWords();
  const words = reference.glossary;
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        className="cursor-help text-start underline decoration-dotted decoration-from-font underline-offset-4 hover:text-accent"
      >
        {children}
      </button>
      <span
        id={id}
        popover="auto"
        lang={locale}
        role="note"
        aria-label={words.open(term.term)}
        className="beside-invoker m-auto w-[min(26rem,calc(100vw-2rem))] rounded-lg border border-line-strong bg-raised p-4 text-start text-base font-normal text-ink not-italic shadow-raised"
      >
        <span lang={term.lang} className="block font-semibold">
          {term.term}
        </span>
        <span lang={term.lang} className="mt-1 block text-sm">
          {text}
        </span>
        {term.rules.slice(0, 1).map((rule) => (
          <span key={rule.id} className="mt-3 block border-t border-line pt-3">
            <RuleNote rule={rule} />
          </span>
        ))}
        <a
          href={termHref(term.id)}
          className="mt-2 inline-flex min-h-6 items-center text-sm text-accent underline underline-offset-2 hover:text-accent-strong"
        >
          {words.page}
        </a>
      </span>
    </>
  );
}
