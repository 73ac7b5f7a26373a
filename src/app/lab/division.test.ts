import { expect, test } from 'vitest';
import { divisionFormat, UNMOVED } from './division.ts';

const { decode } = divisionFormat(['map', 'terminal']);

test('a division reads back as it was kept', () => {
  const division = {
    sizes: { world: 240, decision: null, drawer: 300.5 },
    tool: 'terminal' as const,
    tall: true,
  };
  expect(decode(JSON.parse(JSON.stringify(division)))).toEqual({ ok: true, value: division });
});

test.each([
  ['nothing in it', {}],
  ['a tool that the page does not have', { tool: 'lesson', tall: 'yes' }],
  ['sizes that are no lengths', { sizes: { world: -3, decision: '240', drawer: null } }],
  ['sizes that are none', { sizes: 'wide' }],
])('what cannot be used is as at the beginning: %s', (_, kept) => {
  expect(decode(kept)).toEqual({ ok: true, value: UNMOVED });
});

test.each([null, 'wide', 3])('what is no division is refused: %s', (kept) => {
  expect(decode(kept)).toEqual({ ok: false, error: 'expected an object' });
});
