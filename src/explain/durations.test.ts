import { expect, test } from 'vitest';
import { saidDuration } from './locales/en/durations.ts';

test.each([
  ['PT1H', '1 h'],
  ['P1DT2H30M', '1 day 2 h 30 min'],
  ['P2Y3M1W', '2 years 3 months 1 week'],
  ['PT90S', '90 s'],
  ['soon', 'soon'],
])('%s is said as %s', (iso, text) => {
  expect(saidDuration(iso)).toBe(text);
});
