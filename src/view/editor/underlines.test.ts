import { describe, expect, test } from 'vitest';
import type { Severity, Squiggle } from './marks.ts';
import { underlinedParts, underlinesOf } from './underlines.ts';

const TEXT = '{\n  "a": {\n    "b": 1\n  }\n}';

const squiggle = (severity: Severity, start: number, end: number): Squiggle => ({
  start,
  end,
  severity,
  message: [],
  rule: null,
  fix: null,
});

const over = (severity: Severity, part: string): Squiggle => {
  const start = TEXT.indexOf(part);
  return squiggle(severity, start, start + part.length);
};

const BLOCK = '{\n    "b": 1\n  }';

describe('what is underlined', () => {
  test.each([
    ['error', ['{', '"b": 1', '}']],
    ['info', ['{', '"b": 1', '}']],
    ['warning', ['{']],
  ] as const)('for %s', (severity, lines) => {
    const stretches = underlinesOf(TEXT, over(severity, BLOCK));
    expect(stretches.map(({ start, end }) => TEXT.slice(start, end))).toEqual(lines);
  });
});

describe('a text in pieces', () => {
  test.each([
    ['none to underline', 'ab', [], [{ text: 'ab', severity: null }]],
    [
      'the gravest of several that overlap',
      'abcdef',
      [squiggle('info', 0, 4), squiggle('error', 2, 3), squiggle('warning', 2, 5)],
      [
        { text: 'ab', severity: 'info' },
        { text: 'c', severity: 'error' },
        { text: 'd', severity: 'warning' },
        { text: 'e', severity: 'warning' },
        { text: 'f', severity: null },
      ],
    ],
    [
      'a place with nothing in it is as wide as one sign',
      'abc',
      [squiggle('error', 1, 1)],
      [
        { text: 'a', severity: null },
        { text: 'b', severity: 'error' },
        { text: 'c', severity: null },
      ],
    ],
    ['the end of the text', 'ab', [squiggle('error', 2, 2)], [{ text: 'ab', severity: null }]],
    ['an empty text', '', [squiggle('error', 0, 0)], []],
  ])('%s', (_, text, squiggles, parts) => {
    expect(underlinedParts(text, squiggles)).toEqual(parts);
  });
});
