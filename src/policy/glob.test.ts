import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGlob, matchesGlob, type Glob } from './glob.ts';
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
    ['a?c', 'a:c', true],
    ['*?c', 'a:bc', true],
  ])('%j against %j: %s', (pattern, value, expected) => {
    expect(matches(pattern, value)).toBe(expected);
  });
});

describe('C-020 a pattern is prepared as the simplest kind that will do', () => {
  it.each<[string, Glob]>([
    ['', { kind: 'exact', text: '' }],
    ['ab', { kind: 'exact', text: 'ab' }],
    ['*', { kind: 'prefix', text: '' }],
    ['ab**', { kind: 'prefix', text: 'ab' }],
    ['a*b', { kind: 'texts', head: 'a', middle: [], tail: 'b' }],
    [
      '*a**b*',
      {
        kind: 'texts',
        head: '',
        middle: [
          { text: 'a', fallback: [0] },
          { text: 'b', fallback: [0] },
        ],
        tail: '',
      },
    ],
    [
      '*aabaaab*',
      { kind: 'texts', head: '', middle: [{ text: 'aabaaab', fallback: [0, 1, 0, 1, 2, 2, 3] }], tail: '' },
    ],
  ])('%j', (pattern, expected) => {
    expect(compileGlob([{ kind: 'text', text: pattern }])).toEqual(expected);
  });

  it('C-053 whose own * and ? are text', () => {
    expect(compileGlob([{ kind: 'literal', text: '*?' }])).toEqual({ kind: 'exact', text: '*?' });
  });
});

describe('C-020 texts between stars share no character', () => {
  const long = 'a'.repeat(33);
  const half = 'ab'.repeat(17);
  it.each([
    ['a short one and the tail', '*aa*a', 'aa', false],
    ['a short one and the tail', '*aa*a', 'aaa', true],
    ['a long one and the tail', `*${long}*a`, long, false],
    ['a long one and the tail', `*${long}*a`, `${long}a`, true],
    ['two long ones', `*${long}*${long}*`, 'a'.repeat(65), false],
    ['two long ones', `*${long}*${long}*`, 'a'.repeat(66), true],
    ['two long ones of two letters', `*${half}*${half}*`, 'ab'.repeat(33), false],
  ])('%s: %s against %s', (_, pattern, value, expected) => {
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

  it('C-020 long texts are found as a regular expression finds them', () => {
    const long = fc
      .tuple(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 }), characters('a', 'b'))
      .map(([repeated, rest]) => repeated.repeat(40).slice(0, 33) + rest);
    const beginning = fc.tuple(long, fc.nat(40)).map(([text, length]) => text.slice(0, length));
    const texts = fc.array(fc.oneof(fc.constant(''), long), { minLength: 3, maxLength: 4 });
    const written = texts.chain((each) => {
      const piece = fc.oneof(fc.constantFrom(...each), beginning, characters('a', 'b'));
      const between = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''));
      return fc.tuple(
        fc.constant(each),
        fc.tuple(...each.map((text) => between.map((before) => before + text))).map((all) => all.join('')),
        fc.nat(3),
      );
    });
    fc.assert(
      fc.property(written, ([each, value, cut]) => {
        const shorter = value.slice(0, value.length - cut);
        expect(matches(each.join('*'), shorter)).toBe(new RegExp(`^${each.join('.*')}$`).test(shorter));
      }),
      { numRuns: 1000 },
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
  const HOSTILE: readonly (readonly [string, string])[] = [
    ['single letters', '*a'.repeat(500)],
    ['short texts that nearly match', `*${'a'.repeat(30)}b`],
    ['long texts that nearly match', `*${'a'.repeat(400)}b`.repeat(3)],
    ['texts that repeat themselves', `*${'ab'.repeat(200)}c`],
    ['question marks', '*a?'.repeat(500)],
    ['question marks only', '*?'.repeat(500)],
    ['long texts with a question mark', `*${'a'.repeat(400)}?b`],
  ];

  it.each(HOSTILE)(
    'C-020 %s: no character of the value is read more often than a short text is long',
    (_what, pattern) => {
      const reads = [2_000, 4_000, 8_000].map((length) => {
        const value = new CountingText('a'.repeat(length));
        return {
          found: matches(`${pattern}*b*`, value as unknown as string),
          within: value.reads <= 32 * length,
        };
      });
      expect(reads).toEqual(reads.map(() => ({ found: false, within: true })));
    },
  );

  it('C-020 with question marks, each reading is one step for 31 characters of the pattern', () => {
    const words = (pattern: string): number => {
      const glob = compileGlob([{ kind: 'text', text: pattern }]);
      return glob.kind === 'automaton' ? glob.automaton.stays.length : 0;
    };
    expect([words('?'), words('*a?'.repeat(15)), words('a?'.repeat(500))]).toEqual([1, 1, 33]);
  });
});

/** Text that counts how many characters are read of it. */
class CountingText {
  reads = 0;
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  get length(): number {
    return this.text.length;
  }
  charCodeAt(index: number): number {
    this.reads++;
    return this.text.charCodeAt(index);
  }
  startsWith(text: string): boolean {
    this.reads += text.length;
    return this.text.startsWith(text);
  }
  /** Place by place, each up to the first character that differs. */
  indexOf(text: string, from: number): number {
    for (let at = from; at + text.length <= this.text.length; at++) {
      let same = 0;
      while (same < text.length && this.charCodeAt(at + same) === text.charCodeAt(same)) same++;
      if (same === text.length) return at;
    }
    return -1;
  }
  endsWith(text: string): boolean {
    this.reads += text.length;
    return this.text.endsWith(text);
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
