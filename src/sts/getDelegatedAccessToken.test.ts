import { expect, it } from 'vitest';
import type { TokenProof } from '../call/tokenProof.ts';
import { answer, because, call, decider, worldOf } from './fixture.ts';

const tradeIn = (token: TokenProof | null, TradeInToken: string | null = 'token') =>
  call(worldOf(), 'GetDelegatedAccessToken', { TradeInToken }, undefined, { token });

const known = (expiresAt: string): TokenProof => ({
  kind: 'opaque',
  known: { provider: 'www.amazon.com', applicationId: 'a', userId: 'u', expiresAt },
});

it('B-159 wants the token', () => {
  expect(answer(tradeIn(null, null))).toBe(
    "400 ValidationError: 1 validation error detected: Value null at 'tradeInToken' failed to satisfy constraint: Member must not be null",
  );
});

it('B-159 refuses one that has expired', () => {
  const made = tradeIn(known('2026-01-15T09:00:00Z'));
  expect(answer(made)).toMatch(/^400 ExpiredTradeInTokenException: /);
  expect([decider(made), because(made)]).toEqual([
    'protocol Token:exp',
    { code: 'token.refused', params: { what: 'expired', detail: '2026-01-15T09:00:00Z' } },
  ]);
});

it.each([
  ['a good one', known('2026-01-15T09:00:01Z')],
  ['one that nobody knows', { kind: 'opaque', known: null } as const],
  ['one that nobody has read', null],
])('B-160 says that it does not model %s, which comes to partners of AWS alone', (_, token) => {
  expect(answer(tradeIn(token))).toEqual([{ feature: 'parameter', name: 'TradeInToken' }]);
});
