import { GLOSSARY } from 'virtual:glossary';
import type { Locale } from '../explain/locale.ts';
import type { TermView } from '../view/lesson/term.ts';
import { factsIn } from './facts.ts';
import { toldIn } from './told.ts';

/** The glossary as prose shows it, each term with its rules, in that language. */
export async function termsIn(locale: Locale): Promise<Readonly<Record<string, TermView>>> {
  const [facts, told] = await Promise.all([factsIn(locale), toldIn('glossary', locale)]);
  const terms = Object.values(told ?? GLOSSARY).map(({ id, term, text, rules }) => ({
    id,
    term,
    text,
    rules: rules.flatMap((rule) => facts[rule] ?? []),
    lang: told ? locale : 'en',
  }));
  return Object.fromEntries(terms.map((term) => [term.id, term]));
}
