import { useEffect, useState } from 'react';
import type { TermView } from '../view/lesson/term.ts';

/** The terms of the glossary by id. They come after the page; until then there are none, and a term is text like any other. */
export function useTerms(): Readonly<Record<string, TermView>> {
  const [terms, setTerms] = useState<Readonly<Record<string, TermView>>>({});
  useEffect(() => {
    let here = true;
    import('./terms.ts').then(
      ({ TERMS }) => here && setTerms(TERMS),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, []);
  return terms;
}
