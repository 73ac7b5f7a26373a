import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draw } from './random.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

it('draws the same text for the same seed and counter, on every machine', () => {
  expect([draw(1, 0, ALPHABET, 17), draw(1, 1, ALPHABET, 17), draw(2, 0, ALPHABET, 17)]).toEqual([
    'UCBVBY2QR7ER6LPNY',
    'TRHARJZ54ATSRDIK6',
    'HVVMKMOFPUQVTOOXZ',
  ]);
});

it('draws other texts for other seeds and counters', () => {
  const number = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(number, number, number, number, (seedA, counterA, seedB, counterB) => {
      fc.pre(seedA !== seedB || counterA !== counterB);
      expect(draw(seedA, counterA, ALPHABET, 16)).not.toBe(draw(seedB, counterB, ALPHABET, 16));
    }),
  );
});

it('never draws twice the same in 20,000 draws, and uses every character about as often', () => {
  const drawn = Array.from({ length: 20_000 }, (_, counter) => draw(1, counter, ALPHABET, 16));
  expect(new Set(drawn).size).toBe(drawn.length);
  const counts = new Map<string, number>();
  for (const character of drawn.join('')) counts.set(character, (counts.get(character) ?? 0) + 1);
  expect(Math.min(...counts.values())).toBeGreaterThan(9_600);
  expect(Math.max(...counts.values())).toBeLessThan(10_400);
});
