import { expect, test } from 'vitest';
import { printedTime, requestTime, timeOf } from './times.ts';

test.each([
  ['2026-01-15T10:00:00Z', '2026-01-15T10:00:00+00:00'],
  ['2026-01-15T10:00:00.5Z', '2026-01-15T10:00:00.500000+00:00'],
  ['2026-01-15T12:00:00+02:00', '2026-01-15T10:00:00+00:00'],
  ['2026-01-15 10:00', '2026-01-15T10:00:00+00:00'],
  ['2026-01-15', '2026-01-15T00:00:00+00:00'],
  ['Thu, 15 Jan 2026 10:00:00 GMT', '2026-01-15T10:00:00+00:00'],
  [1768471200, '2026-01-15T10:00:00+00:00'],
  ['1768471200', '2026-01-15T10:00:00+00:00'],
  ['soon', 'soon'],
])('%s is printed as %s', (time, printed) => {
  expect(printedTime(time)).toBe(printed);
});

test('what is sent, and what is no time', () => {
  expect([
    requestTime('2026-01-15T12:00:00+02:00'),
    requestTime(0),
    timeOf('2026-13-45'),
    timeOf({}),
  ]).toEqual(['2026-01-15T10:00:00Z', '1970-01-01T00:00:00Z', null, null]);
});
