import { expect, test } from 'vitest';
import { plain } from '../../../explain/phrase.ts';
import type { World } from '../../../world/world.ts';
import { CLOCK, DEPLOY, FINANCE, GITHUB, LOGIN, WORLD } from './fixture.ts';
import { judge } from './judge.ts';
import { jwtPresets, timedClaims, usualHeader } from './jwtPresets.ts';
import { JWT_BREAKS, makeJwt, type JwtBreak } from './makeJwt.ts';
import { makeSaml, SAML_BREAKS, type SamlBreak } from './makeSaml.ts';
import { issuersOf, samlProvidersOf } from './providers.ts';
import { firstSamlForm } from './samlDraft.ts';
import { certificateFor, proveTrade, tradeCall, type Trade } from './tradeCall.ts';

async function judged(trade: Trade, world: World = WORLD) {
  const proof = await proveTrade(trade, certificateFor(trade, world));
  const { outcome, findings, answer, headline } = judge(world, tradeCall(trade, proof));
  return {
    outcome,
    answer: answer?.message ?? null,
    headline: plain(headline),
    findings: findings.map(({ fault, part, rules }) => `${fault} at ${part}: ${rules.join(' ')}`),
  };
}

const [github] = issuersOf(WORLD);
const [login] = samlProvidersOf(WORLD);
if (!github || !login) throw new Error('no providers');
const [branch] = jwtPresets(github, WORLD);
if (!branch) throw new Error('no preset');

const jwt = async (...breaks: readonly JwtBreak[]) =>
  judged({
    kind: 'jwt',
    token: await makeJwt({
      issuer: GITHUB,
      header: usualHeader(GITHUB),
      claims: timedClaims(branch, github, CLOCK),
      breaks,
      clock: CLOCK,
    }),
    roleArn: DEPLOY,
    sessionName: 'release-42',
    providerArn: '',
  });

const saml = async (...breaks: readonly SamlBreak[]) =>
  judged({
    kind: 'saml',
    token: await makeSaml({ form: firstSamlForm(login, WORLD), breaks }),
    roleArn: FINANCE,
    sessionName: '',
    providerArn: LOGIN,
  });

test('a token as the workbench first makes it is let in', async () => {
  expect([await jwt(), await saml()]).toEqual([
    { outcome: 'allow', answer: null, headline: expect.stringContaining('Allowed') as string, findings: [] },
    { outcome: 'allow', answer: null, headline: expect.stringContaining('Allowed') as string, findings: [] },
  ]);
});

const ALONE: Readonly<Record<JwtBreak, readonly string[]>> = {
  changedClaim: ['signature at signature: B-101 B-105'],
  expired: ['expired at exp: B-107 A-033'],
  notYetValid: ['notYetValid at nbf: B-101'],
  audience: ['audience at aud: B-104'],
  issuer: ['noProvider at iss: B-102 B-103', 'unknownKey at signature: B-101 B-105'],
  unknownKey: ['unknownKey at signature: B-101 B-105'],
  otherIssuer: ['unknownKey at signature: B-101 B-105'],
  otherKey: ['signature at signature: B-101 B-105'],
  algorithmNone: ['algorithm at signature: B-101 B-105'],
  truncated: ['unreadable at format: B-100'],
};

test.each(JWT_BREAKS)(
  'B-101 B-104 B-105 B-107 a JWT broken by %s is refused for that, with its rule',
  async (each) => {
    expect(await jwt(each)).toMatchObject({ outcome: 'invalid', findings: ALONE[each] });
  },
);

test('all that is wrong is found, in the order in which STS would come upon it', async () => {
  expect(await jwt('audience', 'expired', 'changedClaim', 'issuer')).toMatchObject({
    outcome: 'invalid',
    answer: 'No OpenIDConnect provider found in your account for https://login.example.net',
    findings: [
      'noProvider at iss: B-102 B-103',
      'unknownKey at signature: B-101 B-105',
      'expired at exp: B-107 A-033',
      'audience at aud: B-104',
    ],
  });
});

const SAML_ALONE: Readonly<Record<SamlBreak, readonly string[]>> = {
  changedAttribute: ['signature at signature: B-095'],
  expired: ['tooOld at IssueInstant: B-094 A-033', 'expired at NotOnOrAfter: B-094 A-033'],
  audience: ['audience at aud: B-095'],
  recipient: [],
  rolePair: ['roleNotListed at Role: B-083'],
  otherKey: ['signature at signature: B-095'],
  unsigned: ['signature at signature: B-095'],
  truncated: ['unreadable at format: B-081'],
};

test.each(SAML_BREAKS)('B-083 B-089 B-094 B-095 an assertion broken by %s is not let in', async (each) => {
  const outcome = each === 'recipient' ? 'deny' : 'invalid';
  expect(await saml(each)).toMatchObject({ outcome, findings: SAML_ALONE[each] });
});

test('the wrong role pair is a denial in no words of IAM but the parameter’s', async () => {
  expect((await saml('rolePair')).answer).toBe(
    "SAML Assertion doesn't contain the requested Role and Metadata in the attributes",
  );
});

test('every fault that has a mend ends: no token is asked about for ever', async () => {
  expect((await jwt(...JWT_BREAKS.filter((each) => each !== 'truncated'))).findings).toEqual([
    'noProvider at iss: B-102 B-103',
    'algorithm at signature: B-101 B-105',
    'expired at exp: B-107 A-033',
    'notYetValid at nbf: B-101',
    'audience at aud: B-104',
  ]);
  expect((await saml(...SAML_BREAKS.filter((each) => each !== 'truncated'))).findings).toEqual([
    'signature at signature: B-095',
    'tooOld at IssueInstant: B-094 A-033',
    'expired at NotOnOrAfter: B-094 A-033',
    'audience at aud: B-095',
    'roleNotListed at Role: B-083',
  ]);
});
