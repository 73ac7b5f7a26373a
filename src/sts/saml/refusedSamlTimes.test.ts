import { expect, it, test } from 'vitest';
import type { SamlAssertion, TokenProof } from '../../call/tokenProof.ts';
import { askedWithAssertion, refusedFor, samlToken } from '../federatedRoleFixture.ts';

const TOO_OLD = '400 ExpiredTokenException: Token must be redeemed within 5 minutes of issuance';
const SIGN_IN = 'https://signin.aws.amazon.com/saml';
const NOW = '2026-01-15T09:00:00Z';

test.each<[title: string, token: TokenProof, answer: string, part: string, what: string, detail: string]>([
  [
    'B-094 A-033 more than five minutes old',
    samlToken({ issuedAt: '2026-01-15T08:54:59Z' }),
    TOO_OLD,
    'IssueInstant',
    'tooOld',
    '2026-01-15T08:54:59Z',
  ],
  ['B-094 of no time', samlToken({ issuedAt: null }), TOO_OLD, 'IssueInstant', 'tooOld', ''],
  [
    'B-094 from the future',
    samlToken({ issuedAt: '2026-01-15T09:05:01Z' }),
    TOO_OLD,
    'IssueInstant',
    'notYetValid',
    '2026-01-15T09:05:01Z',
  ],
  [
    'B-094 for later',
    samlToken({ notBefore: '2026-01-15T09:00:01Z' }),
    TOO_OLD,
    'NotBefore',
    'notYetValid',
    '2026-01-15T09:00:01Z',
  ],
  ['B-094 that is over', samlToken({ notOnOrAfter: NOW }), TOO_OLD, 'NotOnOrAfter', 'expired', NOW],
  [
    'B-094 whose confirmation is over',
    samlToken({ confirmations: [{ recipient: SIGN_IN, notOnOrAfter: NOW }] }),
    TOO_OLD,
    'NotOnOrAfter',
    'expired',
    NOW,
  ],
  [
    'B-086 B-094 of a user whose session is over',
    samlToken({ sessionNotOnOrAfter: NOW }),
    TOO_OLD,
    'SessionNotOnOrAfter',
    'expired',
    NOW,
  ],
])('an assertion is refused: %s', (_, token, told, part, what, detail) => {
  expect(askedWithAssertion(token)).toEqual([told, `protocol Token:${part}`, refusedFor(what, detail)]);
});

it.each<[string, Partial<SamlAssertion>]>([
  ['B-094 five minutes old', { issuedAt: '2026-01-15T08:55:00Z' }],
  ['B-094 five minutes ahead', { issuedAt: '2026-01-15T09:05:00Z' }],
  ['from now on', { notBefore: NOW }],
  ['without conditions on time', { notBefore: null, notOnOrAfter: null }],
])('an assertion is good: %s', (_, changes) => {
  expect(askedWithAssertion(samlToken(changes))[0]).toBe('allow');
});
