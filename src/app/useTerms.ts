import { useEffect, useState } from 'react';
import type { TermView } from '../view/lesson/term.ts';
import { useWords } from '../view/ui/words.ts';

/** The terms of the glossary by id. They come after the page; until then there are none, and a term is text like any other. */
export function useTerms(): Readonly<Record<string, TermView>> {
  const { locale } = useWords();
  const [terms, setTerms] = useState<Readonly<Record<string, TermView>>>({});
  useEffect(() => {
    let here = true;
    import('./terms.ts')
      .then(({ termsIn }) => termsIn(locale))
      .then(
        (told) => here && setTerms(told),
        () => undefined,
      );
    return () => {
      here = false;
    };
  }, [locale]);
  return terms;
}
