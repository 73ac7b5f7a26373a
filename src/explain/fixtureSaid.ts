import { expect } from 'vitest';
import type { Locale } from './locale.ts';
import { plain, type Phrase } from './phrase.ts';

/** What no sentence may be: half, empty, marked up, careless with spaces, or in words that talk down to readers. */
export function faultsIn(sentence: Phrase): readonly string[] {
  const text = plain(sentence);
  const faults =
    /undefined|NaN|,,|\[object|<\/?\w+>| {2}| [,.;]|\.\.|^ | $|^$|\b(?:simply|just|easy|easily|obviously|of course)\b/i;
  return faults.test(text) || !text.endsWith('.') ? [text] : [];
}

/** That phrases say the same in two languages, as far as code shows: names and values stay, and nothing else does. */
export function expectSameCode(
  locale: Locale,
  said: readonly (Phrase | null)[],
  english: readonly (Phrase | null)[],
): void {
  expect(said.map(codeIn)).toEqual(english.map(codeIn));
  if (locale !== 'en') expect(said.filter((phrase) => phrase && isEnglish(phrase))).toEqual([]);
}

/** In no order, since sentences have them in their own. */
export const codeIn = (phrase: Phrase | null): readonly string[] | null =>
  phrase && phrase.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.code])).toSorted();

const isEnglish = (phrase: Phrase): boolean =>
  phrase.some((piece) => typeof piece === 'string' && /\b(?:the|and|of|is|with|not|or|your?)\b/i.test(piece));
