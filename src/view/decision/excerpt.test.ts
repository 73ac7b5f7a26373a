import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const TEXT = `{
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": { "AWS": "x" },
      "Action": "sts:AssumeRole"
    }
  ]
}`;

const spanOf = (part: string) => {
  const start = TEXT.indexOf(part);
  return { start, end: start + part.length };
};

test('the line of a span with its neighbours, less their shared indentation', () => {
  expect(excerptOf(TEXT, spanOf('"Principal": { "AWS": "x" }'), 1)).toEqual([
    { number: 4, parts: [{ text: '"Effect": "Allow",', marked: false }] },
    {
      number: 5,
      parts: [
        { text: '"Principal": { "AWS": "x" }', marked: true },
        { text: ',', marked: false },
      ],
    },
    { number: 6, parts: [{ text: '"Action": "sts:AssumeRole"', marked: false }] },
  ]);
});

test('a span over several lines marks each of them from its first sign on', () => {
  const start = TEXT.indexOf('"Effect"');
  const end = TEXT.indexOf('"x"') + 3;
  expect(excerptOf(TEXT, { start, end }, 0)).toEqual([
    { number: 4, parts: [{ text: '"Effect": "Allow",', marked: true }] },
    {
      number: 5,
      parts: [
        { text: '"Principal": { "AWS": "x"', marked: true },
        { text: ' },', marked: false },
      ],
    },
  ]);
});

test('a span at the very start', () => {
  expect(excerptOf('{}', { start: 0, end: 2 }, 2)).toEqual([
    { number: 1, parts: [{ text: '{}', marked: true }] },
  ]);
});

test('an empty text', () => {
  expect(excerptOf('', { start: 0, end: 0 }, 2)).toEqual([{ number: 1, parts: [] }]);
});
