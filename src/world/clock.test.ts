import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { err, ok } from '../lib/result.ts';
import { addSeconds, advance, readTime, secondsBetween } from './clock.ts';
import type { World } from './world.ts';

const worldAt = (clock: string): World => ({
  version: 1,
  clock,
  seed: 1,
  drawn: 0,
  organization: null,
  accounts: [],
  sessions: [],
  trail: [],
  faults: [],
});

describe('advance', () => {
  it.each([
    ['2026-01-15T09:00:00Z', 'PT1H', '2026-01-15T10:00:00Z'],
    ['2026-01-15T09:00:00Z', 'PT90S', '2026-01-15T09:01:30Z'],
    ['2026-01-15T09:00:00Z', 'P1D', '2026-01-16T09:00:00Z'],
    ['2026-01-15T09:00:00Z', 'P2W', '2026-01-29T09:00:00Z'],
    ['2026-01-31T09:00:00Z', 'P1M', '2026-02-28T09:00:00Z'],
    ['2028-02-29T09:00:00Z', 'P1Y', '2029-02-28T09:00:00Z'],
    ['2026-11-30T23:59:59Z', 'P1Y3M1DT1S', '2028-03-02T00:00:00Z'],
    ['0050-01-31T00:00:00Z', 'P1M', '0050-02-28T00:00:00Z'],
    ['2026-01-15T09:00:00Z', 'PT0S', '2026-01-15T09:00:00Z'],
  ])('from %s by %s to %s', (clock, duration, expected) => {
    expect(advance(worldAt(clock), duration)).toEqual(ok(worldAt(expected)));
  });

  it.each(['', 'P', 'PT', 'P1DT', '1H', 'xPT1H', 'PT1Hx', '-PT1H', 'PT1.5H', 'pt1h', 'PT1M1H'])(
    'refuses %j as a duration',
    (duration) => {
      expect(advance(worldAt('2026-01-15T09:00:00Z'), duration)).toEqual(err({ code: 'duration.form' }));
    },
  );

  it.each(['P8000Y', 'PT99999999999999999999H', `P${'9'.repeat(400)}D`, `P${'9'.repeat(400)}M`])(
    'refuses to pass the year 9999 by %s',
    (duration) => {
      expect(advance(worldAt('2026-01-15T09:00:00Z'), duration)).toEqual(err({ code: 'duration.range' }));
    },
  );
});

describe('seconds', () => {
  it('addSeconds and secondsBetween undo each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (seconds) => {
        const start = '2026-01-15T09:00:00Z';
        expect(secondsBetween(start, addSeconds(start, seconds))).toBe(seconds);
      }),
    );
  });

  it('ends with the year 9999', () => {
    expect(addSeconds('9999-12-31T23:00:00Z', 3600)).toBe('9999-12-31T23:59:59Z');
  });
});

it.each([
  ['2026-01-15T09:00:00Z', '2026-01-15T09:00:00Z'],
  ['2026-01-15T09:00:00.999Z', '2026-01-15T09:00:00Z'],
  ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00Z'],
  ['2026-02-29T09:00:00Z', null],
  ['2026-01-15T24:00:00Z', null],
  ['2026-01-15T09:00:00+01:00', null],
  ['2026-01-15', null],
  ['yesterday', null],
])('readTime %j is %j', (text, expected) => {
  expect(readTime(text)).toBe(expected);
});
