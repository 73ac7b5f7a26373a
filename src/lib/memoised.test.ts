import { expect, it } from 'vitest';
import { memoised } from './memoised.ts';

it('makes once for each value, undefined and null included', () => {
  let made = 0;
  const look = memoised((of: { readonly value: unknown }) => {
    made += 1;
    return of.value;
  });
  const values = [{ value: 1 }, { value: undefined }, { value: null }];
  expect([...values, ...values].map(look)).toEqual([1, undefined, null, 1, undefined, null]);
  expect(made).toBe(3);
});
