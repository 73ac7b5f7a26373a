import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Steps } from '../../lib/steps.ts';
import { inSlices } from './inSlices.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Each step takes three milliseconds. */
function* counting(steps: number): Steps<number, string> {
  for (let step = 1; step <= steps; step++) {
    vi.advanceTimersByTime(3);
    yield step;
  }
  return 'done';
}

function follow(steps: number, atOnce: number) {
  const told: unknown[] = [];
  const end = inSlices(counting(steps), {
    atOnce,
    onProgress: (step) => told.push(step),
    onDone: (value) => told.push(value),
  });
  return { told, end };
}

test('a few steps are done here and now', () => {
  expect(follow(2, 3).told).toEqual(['done']);
});

test('the rest is done bit by bit, and told after each slice', () => {
  const { told } = follow(7, 2);
  expect(told).toEqual([2]);
  vi.runAllTimers();
  expect(told).toEqual([2, 5, 'done']);
});

test('nothing more is done once it is ended', () => {
  const { told, end } = follow(7, 2);
  end();
  vi.runAllTimers();
  expect(told).toEqual([2]);
});
