import { expect, it } from 'vitest';
import { outputCut } from './limits.ts';

const run = (limits: { lines: number; characters: number }, texts: readonly string[]): unknown => {
  const cut = outputCut(limits);
  return texts.map((text) => {
    const { text: shown, whole } = cut(text);
    return whole ? shown : [shown];
  });
};

it('output is whole up to its limits', () => {
  expect(run({ lines: 3, characters: 100 }, ['a', 'b\nc', 'd', 'e'])).toEqual(['a', 'b\nc', [null], [null]]);
});

it('a piece that goes over is cut, by lines and by characters, and nothing comes after it', () => {
  expect(run({ lines: 2, characters: 100 }, ['a\nb\nc', ''])).toEqual([['a\nb'], [null]]);
  expect(run({ lines: 9, characters: 3 }, ['ab', 'cd', 'e'])).toEqual(['ab', ['c'], [null]]);
  expect(run({ lines: 9, characters: 3 }, ['abc', 'd'])).toEqual(['abc', [null]]);
});
