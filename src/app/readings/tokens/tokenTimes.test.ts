import { expect, test } from 'vitest';
import { INTERFACES } from '../../../explain/interface.ts';
import { CLOCK } from './fixture.ts';
import { claimTimes } from './tokenTimes.ts';

test('the times of a token stand to the lab’s clock', () => {
  const claims = { exp: 1768467300, iat: 1768467600, nbf: 1768471500, auth_time: 'noon', sub: 'ana' };
  expect(claimTimes(claims, CLOCK)).toEqual([
    { name: 'iat', kind: 'made', at: '2026-01-15T09:00:00Z', seconds: 0 },
    { name: 'nbf', kind: 'begin', at: '2026-01-15T10:05:00Z', seconds: 3900 },
    { name: 'exp', kind: 'end', at: '2026-01-15T08:55:00Z', seconds: -300 },
    { name: 'auth_time', kind: 'made', at: null, seconds: 0 },
  ]);
});

test.each([
  ['end', -300, 'expired 5 min ago'],
  ['end', 0, 'ends now'],
  ['end', 90, 'expires in 1 min 30 s'],
  ['begin', 3900, 'valid only in 1 h 5 min'],
  ['begin', -1, 'valid since 1 s ago'],
  ['made', 172_805, 'made, it says, in 2 d'],
  ['made', -3600, 'made 1 h ago'],
] as const)('%s at %i s: %s', (kind, seconds, words) => {
  expect(INTERFACES.en.tokensTool.times.line(kind, seconds)).toBe(words);
});
