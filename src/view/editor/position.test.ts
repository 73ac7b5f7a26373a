import { describe, expect, test } from 'vitest';
import { carryOffset, changedStretch, positionAt, sameText, wordsOfLines } from './position.ts';

describe('the line and column of an offset', () => {
  test.each([
    ['the start', 'ab\ncd', 0, { lineNumber: 1, column: 1 }],
    ['before a line feed', 'ab\ncd', 2, { lineNumber: 1, column: 3 }],
    ['after a line feed', 'ab\ncd', 3, { lineNumber: 2, column: 1 }],
    ['after a carriage return and line feed', 'ab\r\ncd', 4, { lineNumber: 2, column: 1 }],
    ['after a lone carriage return', 'ab\rcd', 4, { lineNumber: 2, column: 2 }],
    ['beyond the end', 'ab', 9, { lineNumber: 1, column: 3 }],
  ])('%s', (_, text, offset, position) => {
    expect(positionAt(text, offset)).toEqual(position);
  });
});

describe('a cursor carried into a changed text', () => {
  test.each([
    ['stays before the change', 'one two', 'one six', 2, 2],
    ['moves with what follows the change', 'one two three', 'one three', 10, 6],
    ['goes to the end of the change from within it', 'one two three', 'one 2 three', 6, 5],
    ['stays in the same text', 'same', 'same', 3, 3],
    ['goes to the end when all is new', 'abc', 'xyz', 2, 3],
  ])('%s', (_, before, after, offset, carried) => {
    expect(carryOffset(before, after, offset)).toBe(carried);
  });
});

test('a stretch over several lines is underlined word by word, not over its indentation', () => {
  const text = '{\n  "a": {\n    "b": 1\n  }\n}';
  const start = text.indexOf('"a"');
  const end = text.lastIndexOf('}', text.length - 2) + 1;
  expect(wordsOfLines(text, start, end).map((line) => text.slice(line.start, line.end))).toEqual([
    '"a": {',
    '"b": 1',
    '}',
  ]);
  expect(wordsOfLines(text, 1, 2)).toEqual([{ start: 1, end: 2 }]);
});

describe('the stretch that two texts differ in', () => {
  test.each([
    ['a word replaced', 'one two three', 'one six three', { start: 4, end: 7, text: 'six' }],
    ['something put in', 'one three', 'one two three', { start: 5, end: 5, text: 'wo t' }],
    ['something taken out', 'one two', 'one', { start: 3, end: 7, text: '' }],
    ['two changes at once', 'a b c d', 'a x c y', { start: 2, end: 7, text: 'x c y' }],
    ['none', 'same', 'same', { start: 4, end: 4, text: '' }],
  ])('%s', (_, before, after, stretch) => {
    expect(changedStretch(before, after)).toEqual(stretch);
  });
});

test.each([
  ['a\r\nb\rc', 'a\nb\nc', true],
  ['a\nb', 'a b', false],
])('%j and %j: the same but for the ends of lines: %s', (one, other, same) => {
  expect(sameText(one, other)).toBe(same);
});
