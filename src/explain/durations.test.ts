import { expect, test } from 'vitest';
import { saidDuration as inEnglish } from './locales/en/durations.ts';
import { amountOf, saidSeconds, saidDuration as inSpanish } from './locales/es/durations.ts';

test.each([
  ['PT1H', '1 h', '1 h'],
  ['P1DT2H30M', '1 day 2 h 30 min', '1 día 2 h 30 min'],
  ['P2Y3M1W', '2 years 3 months 1 week', '2 años 3 meses 1 semana'],
  ['PT90S', '90 s', '90 s'],
  ['soon', 'soon', 'soon'],
])('%s is said as %s, and in Spanish as %s', (iso, english, spanish) => {
  expect([inEnglish(iso), inSpanish(iso)]).toEqual([english, spanish]);
});

test.each([
  [0, '0 s', '0 s'],
  [3900, '1 h 5 min', '1 h 5 min'],
  [7200, '2 h', '2 h'],
  [90_061, '1 día 1 h', '25 h 1 min'],
])('%i seconds are said in Spanish by their two largest units, or in hours', (seconds, amount, hours) => {
  expect([amountOf(seconds), saidSeconds(seconds)]).toEqual([amount, hours]);
});
