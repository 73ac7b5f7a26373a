import { FACTS } from 'virtual:facts';
import { GLOSSARY } from 'virtual:glossary';
import { TermReference } from '../view/lesson/TermReference.tsx';
import type { SetTerm } from '../view/lesson/termsContext.ts';

/** Words that are a term open what it means; those of an unknown one stand alone. */
export const setTerm: SetTerm = (id, words) => {
  const term = GLOSSARY[id];
  if (!term) return words;
  const rules = term.rules.flatMap((rule) => FACTS[rule] ?? []);
  return <TermReference term={{ ...term, rules }}>{words}</TermReference>;
};
