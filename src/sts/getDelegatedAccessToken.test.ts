import { expect, it } from 'vitest';
import type { CredentialProof } from '../call/call.ts';
import type { TokenProof } from '../call/tokenProof.ts';
import { allowing, ANA, answer, asRoot, because, call, decider, document, HOME, worldOf } from './fixture.ts';

const PARTNER = worldOf({ own: document(allowing('sts:GetDelegatedAccessToken')) });

const tradeIn = (
  token: TokenProof | null,
  TradeInToken: string | null = 'token',
  world = PARTNER,
  by?: CredentialProof,
) => call(world, 'GetDelegatedAccessToken', { TradeInToken }, by, { token });

const known = (expiresAt: string): TokenProof => ({
  kind: 'opaque',
  known: { provider: 'www.amazon.com', applicationId: 'a', userId: 'u', expiresAt },
});

const EXPIRED = known('2026-01-15T09:00:00Z');

it('B-159 wants the token', () => {
  expect(answer(tradeIn(null, null))).toBe(
    "400 ValidationError: 1 validation error detected: Value null at 'tradeInToken' failed to satisfy constraint: Member must not be null",
  );
});

it('B-159 refuses one that has expired', () => {
  const made = tradeIn(EXPIRED);
  expect(answer(made)).toMatch(/^400 ExpiredTradeInTokenException: /);
  expect([decider(made), because(made)]).toEqual([
    'protocol Token:exp',
    { code: 'token.refused', params: { what: 'expired', detail: '2026-01-15T09:00:00Z' } },
  ]);
});

it('B-159 is asked of the own policies before the token is looked at', () => {
  const made = tradeIn(EXPIRED, 'token', worldOf({}));
  expect([answer(made), decider(made)]).toEqual([
    `403 AccessDenied: User: ${ANA} is not authorized to perform: sts:GetDelegatedAccessToken because no identity-based policy allows the sts:GetDelegatedAccessToken action`,
    'identity Statement',
  ]);
});

it('B-159 E-047 root needs no policy for it', () => {
  expect(decider(tradeIn(EXPIRED, 'token', worldOf({}), asRoot(HOME)))).toBe('protocol Token:exp');
});

it.each([
  ['a good one', known('2026-01-15T09:00:01Z')],
  ['one that nobody knows', { kind: 'opaque', known: null } as const],
  ['one that nobody has read', null],
])('B-160 says that it does not model %s, which comes to partners of AWS alone', (_, token) => {
  expect(answer(tradeIn(token))).toEqual([{ feature: 'parameter', name: 'TradeInToken' }]);
});
