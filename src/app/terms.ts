import { FACTS } from 'virtual:facts';
import { GLOSSARY } from 'virtual:glossary';
import { mapValues } from '../lib/mapValues.ts';
import type { TermView } from '../view/lesson/termsContext.ts';

/** The terms of the glossary with their rules, for the texts of lessons. */
export const TERMS: Readonly<Record<string, TermView>> = mapValues(GLOSSARY, (term) => ({
  ...term,
  rules: term.rules.flatMap((id) => FACTS[id] ?? []),
}));
