import { describe, expect, it } from 'vitest';
import { policyRefKey, type PolicyRef } from './document.ts';

describe('the key of a policy document', () => {
  it.each<readonly [PolicyRef, string]>([
    [
      { type: 'identity', owner: 'arn:aws:iam::1:role/A', name: 'Read' },
      'identity|arn:aws:iam::1:role/A|Read',
    ],
    [{ type: 'trust', owner: 'arn:aws:iam::1:role/A', name: null }, 'trust|arn:aws:iam::1:role/A|'],
  ])('of %j', (ref, key) => {
    expect(policyRefKey(ref)).toBe(key);
  });
});
