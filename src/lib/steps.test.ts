import { expect, test } from 'vitest';
import { finish, type Steps } from './steps.ts';

test('work in steps is done in one go', () => {
  const seen: number[] = [];
  function* counting(): Steps<number, string> {
    for (const each of [1, 2, 3]) {
      seen.push(each);
      yield each;
    }
    return 'done';
  }
  expect([finish(counting()), seen]).toEqual(['done', [1, 2, 3]]);
});
