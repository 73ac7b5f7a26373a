import { useEffect, useState, type ReactNode } from 'react';
import { TermsContext, type SetTerm } from '../view/lesson/termsContext.ts';

/** Texts whose terms open what they mean. The glossary comes after them; until then their words stand alone. */
export function TermsPart({ children }: { readonly children: ReactNode }) {
  const [set, keep] = useState<{ readonly term: SetTerm }>({ term: (_id, words) => words });
  useEffect(() => {
    let here = true;
    import('./terms.tsx').then(
      ({ setTerm }) => here && keep({ term: setTerm }),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, []);
  return <TermsContext value={set.term}>{children}</TermsContext>;
}
