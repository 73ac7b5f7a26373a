import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deadlineIn } from './deadline.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('it is over when its time has passed', () => {
  const deadline = deadlineIn(100, undefined);
  vi.advanceTimersByTime(99);
  expect([deadline.signal.aborted, deadline.isOver()]).toEqual([false, false]);
  vi.advanceTimersByTime(1);
  expect([deadline.signal.aborted, deadline.isOver()]).toEqual([true, true]);
});

test('the time in which somebody is asked does not count', async () => {
  const deadline = deadlineIn(100, undefined);
  vi.advanceTimersByTime(60);
  await deadline.pausedFor(async () => vi.advanceTimersByTime(1000));
  vi.advanceTimersByTime(39);
  expect(deadline.isOver()).toBe(false);
  vi.advanceTimersByTime(1);
  expect(deadline.isOver()).toBe(true);
});

test('who stops it is not the time', () => {
  const stop = new AbortController();
  const deadline = deadlineIn(100, stop.signal);
  stop.abort();
  expect([deadline.signal.aborted, deadline.isOver()]).toEqual([true, false]);
});

test('it does not outlive what it was for', () => {
  const deadline = deadlineIn(100, undefined);
  deadline.clear();
  vi.advanceTimersByTime(1000);
  expect([deadline.signal.aborted, vi.getTimerCount()]).toEqual([false, 0]);
});
