import { describe, expect, it } from 'vitest';
import { applyFix, removal, respell } from './fix.ts';

const without = (text: string, part: string): string => {
  const start = text.indexOf(part);
  return applyFix(text, removal(text, { start, end: start + part.length }));
};

describe('a removal', () => {
  it.each([
    ['[1, 2, 3]', '1', '[2, 3]'],
    ['[1, 2, 3]', '2', '[1, 3]'],
    ['[1, 2, 3]', '3', '[1, 2]'],
    ['[1 ,\n\t2 ,\r\n 3]', '2', '[1 ,\n\t3]'],
    ['[1 ,\n\t2 ]', '2', '[1  ]'],
    ['[ 1 ]', '1', '[  ]'],
    ['{"a":1,"b":2}', '"a":1', '{"b":2}'],
    ['{"a":1,"b":2}', '"b":2', '{"a":1}'],
  ])('from %j of %s leaves %j', (text, part, left) => {
    expect(without(text, part)).toBe(left);
  });
});

it('makes all edits at once, in the places of the text as it was', () => {
  const edits = [
    { span: { start: 0, end: 1 }, text: 'long' },
    { span: { start: 2, end: 2 }, text: '-' },
    { span: { start: 4, end: 5 }, text: '' },
  ];
  expect(applyFix('abcde', { edits })).toBe('longb-cd');
});

it('puts in before what it replaces at the same place, in whichever order the edits are listed', () => {
  const edits = [
    { span: { start: 1, end: 2 }, text: 'B' },
    { span: { start: 1, end: 1 }, text: '-' },
    { span: { start: 0, end: 0 }, text: '1' },
    { span: { start: 0, end: 0 }, text: '2' },
  ];
  expect(applyFix('abc', { edits })).toBe('12a-Bc');
});

it('respells in quotes, whatever is put in', () => {
  expect(applyFix('{"a": "b"}', respell({ start: 6, end: 9 }, 'c"\n'))).toBe('{"a": "c\\"\\n"}');
});
