import { plain, say, words, type Phrase } from '../../phrase.ts';

type Conjunction = keyof typeof CONJUNCTIONS;

/** Values as code: `a`, `b` y `c`. Empty text is shown as a pair of quotes. */
export function list(values: readonly string[], conjunction: Conjunction = 'and'): Phrase {
  if (values.length === 0) return words('una lista vacía');
  const shown = values.map((value) => say`${value === '' ? '""' : value}`);
  return values.length > WHOLE
    ? joined([...shown.slice(0, 3), words(`${values.length - 3} más`)], conjunction)
    : joined(shown, conjunction);
}

/** Phrases one after the other: a, b y c. */
export function joined(phrases: readonly Phrase[], conjunction: Conjunction = 'and'): Phrase {
  const front = phrases.slice(0, -1);
  const last = phrases.at(-1) ?? [];
  if (front.length === 0) return last;
  const { usual, before, otherwise } = CONJUNCTIONS[conjunction];
  const word = words(before.test(plain(last)) ? otherwise : usual);
  return say`${front.reduce((all, phrase) => say`${all}, ${phrase}`)} ${word} ${last}`;
}

/** `3 elementos`: a count with its noun. */
export const count = (number: number, one: string, many: string): Phrase =>
  words(`${number} ${number === 1 ? one : many}`);

/** Longer lists of values show their first three and how many more there are. */
const WHOLE = 4;

/** The first two take another form before their own sound; `8` is said ocho. */
const CONJUNCTIONS = {
  and: { usual: 'y', before: /^h?i(?![aeou])/i, otherwise: 'e' },
  or: { usual: 'o', before: /^(?:h?o|8)/i, otherwise: 'u' },
  nor: { usual: 'ni', before: /^(?!)/, otherwise: 'ni' },
} as const;
