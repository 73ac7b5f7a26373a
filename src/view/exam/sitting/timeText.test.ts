import { expect, test } from 'vitest';
import { announcedAt, timeText } from './timeText.ts';

test('time left is shown as on a clock, seconds begun whole', () => {
  expect([0, 1, 59_999, 60_000, 545_000, 3_600_000, 4_805_000].map(timeText)).toEqual([
    '0:00',
    '0:01',
    '1:00',
    '1:00',
    '9:05',
    '1:00:00',
    '1:20:05',
  ]);
});

test('ten, five and one minutes are announced, and nothing before', () => {
  const minutes = [11, 10, 9, 5.01, 5, 2, 1, 0];
  expect(minutes.map((left) => announcedAt(left * 60_000))).toEqual([null, 10, 10, 10, 5, 5, 1, 1]);
});
