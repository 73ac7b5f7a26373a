import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileWildcards, matchesWildcards, type WildcardToken } from './wildcardAutomaton.ts';

/** Characters stand for themselves; `*` and `?` take any character, `+` and `!` any but a colon. */
const WILDCARDS: Readonly<Record<string, WildcardToken>> = {
  '*': { kind: 'run', colons: true },
  '+': { kind: 'run', colons: false },
  '?': { kind: 'one', colons: true },
  '!': { kind: 'one', colons: false },
};

const tokensOf = (pattern: string): readonly WildcardToken[] =>
  [...pattern].map(
    (character) => WILDCARDS[character] ?? { kind: 'character', code: character.charCodeAt(0) },
  );

const matches = (pattern: string, value: string): boolean =>
  matchesWildcards(compileWildcards(tokensOf(pattern)), value);

/** The same by a regular expression. */
const naively = (pattern: string, value: string): boolean =>
  new RegExp(`^(?:${[...pattern].map((character) => EXPRESSIONS[character] ?? character).join('')})$`).test(
    value,
  );

const EXPRESSIONS: Readonly<Record<string, string>> = {
  '*': '[^]*',
  '+': '[^:]*',
  '?': '[^]',
  '!': '[^:]',
};

describe('C-020 wildcards', () => {
  it.each([
    ['', '', true],
    ['', 'a', false],
    ['a', '', false],
    ['a', 'a', true],
    ['a', 'ab', false],
    ['ab', 'a', false],
    ['?', ':', true],
    ['!', ':', false],
    ['!', 'a', true],
    ['*', 'a:b', true],
    ['+', 'a:b', false],
    ['+', '', true],
    ['+:+', 'a:b', true],
    ['+:*', 'a:b:c', true],
    ['+:+', 'a:b:c', false],
    ['a?*b', 'axb', true],
    ['a?*b', 'ab', false],
    ['*a', 'bab', false],
    ['**a', 'bba', true],
    ['+*', ':', true],
  ])('%j against %j: %s', (pattern, value, expected) => {
    expect(matches(pattern, value)).toBe(expected);
  });

  it('a character that is not in the pattern is taken by wildcards only', () => {
    expect(['?', '*', 'a'].map((pattern) => matches(pattern, 'ß'))).toEqual([true, true, false]);
  });
});

/** One state a bit and 31 bits a word: patterns that end, begin a word or fill it are the ones to get wrong. */
describe('patterns around the length of a word', () => {
  const LENGTHS = [30, 31, 32, 61, 62, 63, 92, 93, 94];

  it.each(LENGTHS)('%i characters', (length) => {
    const text = Array.from({ length }, (_, at) => 'abc'[at % 3]).join('');
    const wrong = `${text.slice(0, -1)}x`;
    const asked = [text, wrong, text.slice(1), `${text}a`].map((value) => matches(text, value));
    expect(asked).toEqual([true, false, false, false]);
  });

  it.each(LENGTHS)('a run behind %i characters, and one before them', (length) => {
    const text = 'a'.repeat(length);
    expect([text, `${text}b:c`, text.slice(1)].map((value) => matches(`${text}*`, value))).toEqual([
      true,
      true,
      false,
    ]);
    expect([text, `b:c${text}`, text.slice(1)].map((value) => matches(`*${text}`, value))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it.each(LENGTHS)('a run that stops at colons between %i characters and more', (length) => {
    const head = '?'.repeat(length);
    const value = 'a'.repeat(length);
    const asked = [`${value}b`, `${value}xxb`, `${value}x:b`].map((each) => matches(`${head}+b`, each));
    expect(asked).toEqual([true, true, false]);
  });
});

describe('properties', () => {
  const CHARACTERS = ['a', 'b', ':'];
  const patterns = (maxLength: number, ...wildcards: readonly string[]) =>
    fc.string({ unit: fc.constantFrom(...CHARACTERS, ...wildcards), maxLength });
  const values = (maxLength: number) => fc.string({ unit: fc.constantFrom(...CHARACTERS, 'c'), maxLength });

  it('C-020 C-022 short patterns match as a regular expression does', () => {
    fc.assert(
      fc.property(patterns(8, '*', '+', '?', '!'), values(10), (pattern, value) => {
        expect(matches(pattern, value)).toBe(naively(pattern, value));
      }),
      { numRuns: 2000 },
    );
  });

  it('long ones do, with values made to match, and to match but for one character', () => {
    const piece = fc.constantFrom(['a', 'a'], ['b', 'b'], [':', ':'], ['?', ':'], ['!', 'c']);
    const long = fc.array(piece, { minLength: 25, maxLength: 100 });
    const run = fc.record({ at: fc.nat(100), wildcard: fc.constantFrom('*', '+'), taken: values(4) });
    const spoilt = fc.option(fc.record({ at: fc.nat(24), by: fc.constantFrom(...CHARACTERS) }));
    fc.assert(
      fc.property(long, fc.array(run, { maxLength: 3 }), spoilt, (pieces, runs, spoil) => {
        const parts = pieces.map(([written = '', taken = '']) => ({ written, taken }));
        const at = parts[spoil?.at ?? -1];
        if (at && spoil) at.taken = spoil.by;
        for (const { at: place, wildcard, taken } of runs)
          parts.splice(place, 0, { written: wildcard, taken });
        const pattern = parts.map(({ written }) => written).join('');
        const value = parts.map(({ taken }) => taken).join('');
        expect(matches(pattern, value)).toBe(naively(pattern, value));
      }),
      { numRuns: 1000 },
    );
  });
});
