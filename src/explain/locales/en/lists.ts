import { say, words, type Phrase } from '../../phrase.ts';

/** Values as code: `a`, `b` and `c`. Empty text is shown as a pair of quotes. */
export function list(values: readonly string[], conjunction: 'and' | 'or' = 'and'): Phrase {
  if (values.length === 0) return words('an empty list');
  const shown = values.map((value) => say`${value === '' ? '""' : value}`);
  return values.length > WHOLE
    ? joined([...shown.slice(0, 3), words(`${values.length - 3} more`)], conjunction)
    : joined(shown, conjunction);
}

/** Phrases one after the other: a, b and c. */
export function joined(phrases: readonly Phrase[], conjunction: 'and' | 'or' = 'and'): Phrase {
  const front = phrases.slice(0, -1);
  const last = phrases.at(-1) ?? [];
  if (front.length === 0) return last;
  return say`${front.reduce((all, phrase) => say`${all}, ${phrase}`)} ${words(conjunction)} ${last}`;
}

/** `3 elements`: a count with its noun. */
export const count = (number: number, one: string, many: string): Phrase =>
  words(number === 1 ? `one ${one}` : `${number} ${many}`);

/** Longer lists of values show their first three and how many more there are. */
const WHOLE = 4;
