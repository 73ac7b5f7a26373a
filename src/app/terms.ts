import { FACTS } from 'virtual:facts';
import { GLOSSARY } from 'virtual:glossary';
import type { TermView } from '../view/lesson/term.ts';

/** The glossary as prose shows it, each term with its rules. */
export const TERMS: Readonly<Record<string, TermView>> = Object.fromEntries(
  Object.values(GLOSSARY).map(({ id, term, text, rules }) => [
    id,
    { id, term, text, rules: rules.flatMap((rule) => FACTS[rule] ?? []) },
  ]),
);
