import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlob, matchesGlob } from './glob.ts';
import type { ResolvedPart } from './template.ts';

const matches = (pattern: string, value: string): boolean =>
  matchesGlob(compileGlob([{ kind: 'text', text: pattern }]), value);

describe('C-020 * stands for any run of characters, ? for exactly one', () => {
  it.each([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['*', 'a/b:c', true],
    ['**', 'a', true],
    ['?', '', false],
    ['?', 'a', true],
    ['?', 'ab', false],
    ['a*', 'a', true],
    ['*a', 'ba', true],
    ['*a', 'ab', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['ab*ba', 'aba', false],
    ['*ab*ab*', 'xabab', true],
    ['*ab*ab*', 'xabxb', false],
    ['*a?c', 'abcaxc', true],
    ['?*?', 'a', false],
    ['?*?', 'ab', true],
    ['a.c', 'abc', false],
    ['[a-c]', 'b', false],
    ['A*', 'abc', false],
  ])('%j against %j: %s', (pattern, value, expected) => {
    expect(matches(pattern, value)).toBe(expected);
  });
});

describe('C-053 C-056 literal text has no wildcards', () => {
  const parts: ResolvedPart[] = [
    { kind: 'text', text: 'a*' },
    { kind: 'literal', text: '*?' },
    { kind: 'text', text: '?' },
  ];
  it.each([
    ['a*?x', true],
    ['axx*?x', true],
    ['axxx', false],
    ['a*??', true],
    ['a*xx', false],
  ])('against %j: %s', (value, expected) => {
    expect(matchesGlob(compileGlob(parts), value)).toBe(expected);
  });
});

describe('properties', () => {
  const characters = (...units: string[]) => fc.string({ unit: fc.constantFrom(...units), maxLength: 9 });

  it('C-020 matches as trying every possibility does', () => {
    fc.assert(
      fc.property(characters('a', 'b', '*', '?'), characters('a', 'b'), (pattern, value) => {
        expect(matches(pattern, value)).toBe(naive(pattern, value));
      }),
      { numRuns: 5000 },
    );
  });

  it('C-056 a literal part matches itself and nothing else', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, value) => {
        expect(matchesGlob(compileGlob([{ kind: 'literal', text }]), value)).toBe(text === value);
      }),
    );
  });

  it('cutting the text into parts changes nothing', () => {
    fc.assert(
      fc.property(characters('a', '*', '?'), fc.nat(9), characters('a'), (pattern, cut, value) => {
        const parts: ResolvedPart[] = [
          { kind: 'text', text: pattern.slice(0, cut) },
          { kind: 'text', text: pattern.slice(cut) },
        ];
        expect(matchesGlob(compileGlob(parts), value)).toBe(matches(pattern, value));
      }),
    );
  });
});

describe('many stars do not multiply the work', () => {
  it.each([
    ['chunks of plain text', 'a', 1],
    ['chunks with a question mark', 'a?', 2],
    ['long chunks', `${'a'.repeat(30)}?`, 31],
  ])('%s: characters looked at stay within value × chunk', (_what, chunk, chunkLength) => {
    const value = new CountingText('a'.repeat(20_000));
    const pattern = `*${chunk}`.repeat(500);
    const found = matches(`${pattern}*b*`, value as unknown as string);
    expect({ found, within: value.looks <= value.length * chunkLength }).toEqual({
      found: false,
      within: true,
    });
  });
});

/** Text that counts how many characters the matcher looks at; a search counts the stretch it passes over. */
class CountingText {
  looks = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  get length(): number {
    return this.text.length;
  }
  charCodeAt(index: number): number {
    this.looks++;
    return this.text.charCodeAt(index);
  }
  startsWith(text: string, at: number): boolean {
    this.looks += text.length;
    return this.text.startsWith(text, at);
  }
  indexOf(text: string, from: number): number {
    const at = this.text.indexOf(text, from);
    this.looks += (at < 0 ? this.text.length : at + text.length) - from;
    return at;
  }
}

function naive(pattern: string, value: string): boolean {
  const [head] = pattern;
  if (head === undefined) return value === '';
  if (head === '*') {
    return naive(pattern.slice(1), value) || (value !== '' && naive(pattern, value.slice(1)));
  }
  return value !== '' && (head === '?' || head === value[0]) && naive(pattern.slice(1), value.slice(1));
}
