import { describe, expect, test } from 'vitest';
import type { Decision } from '../pipeline/run.ts';
import { explainDecision } from './explain.ts';
import { HOME, marked, policy, trusting, worldOf, type Document } from './fixture.ts';
import { assumeWithToken, provider } from './fixtureToken.ts';
import { gates } from './gates.ts';

const explained = (decision: Decision): Record<string, string | null> => {
  const { headline, reason, next } = explainDecision(decision);
  return { headline: marked(headline), reason: marked(reason), next: marked(next) };
};

const ARN = provider(HOME);
const US = { Federated: ARN };
const ACTION = 'sts:AssumeRoleWithWebIdentity';
const KEY = 'login.example.com/acme:sub';
const testing = (Condition: object): Document => trusting(US, { Action: ACTION, Condition });
const asked = (trust: Document, claims: object = {}, params: object = {}): Decision =>
  assumeWithToken(worldOf({ account: HOME, trust }), { ...claims }, { ...params });

const TRUST = 'the trust policy of role `ReadOnly`';
const ONLY = 'A role is given only to those whom its trust policy allows, whatever their own policies say.';

describe('B-002 a call with a token', () => {
  test('is allowed by the trust policy alone', () => {
    const decision = asked(testing({ StringEquals: { [KEY]: 'ana' } }));
    expect(explained(decision)).toEqual({
      headline: 'Allowed: the role trusts your identity provider',
      reason: `Statement 1 of ${TRUST}, whose test of \`${KEY}\` holds, allows you \`${ACTION}\`, since \`${ARN}\` vouches for you. Whoever comes with a token has no identity policies, so nothing else is needed.`,
      next: null,
    });
    expect(gates(decision.trace).map(({ title, summary }) => [title, marked(summary)])).toEqual([
      ['Request', `The call is \`${ACTION}\`.`],
      ['Token', `The token is good: \`${ARN}\` vouches for you as \`ana\`. AWS credentials are not needed.`],
      ['Parameters', 'Every parameter keeps to the constraints of the API.'],
      ['Role or resource', `Role \`ReadOnly\` exists, in account \`${HOME}\`.`],
      ['Kind of caller', `Whoever has a token may call \`${ACTION}\`; the policies decide about this call.`],
      [
        'Trust policy',
        `\`StringEquals\` asks for \`${KEY}\` to be \`ana\`, and the claim \`sub\` of the token is \`ana\`.`,
      ],
      ['Identity policies', 'Whoever comes with a token has no identity policies.'],
      [
        'All policies together',
        'Whoever comes with a token has no identity policies: the trust policy of the role alone decides, and it allows the call.',
      ],
      [
        'Session length',
        'The call leaves out `DurationSeconds`, so the session lasts `3600` seconds (1 hour).',
      ],
    ]);
  });

  test('B-108 a test of a claim that the token does not meet', () => {
    expect(explained(asked(testing({ StringEquals: { [KEY]: 'bo' } })))).toEqual({
      headline: 'Denied: a condition in the trust policy is not met',
      reason: `In statement 1 of ${TRUST}, \`StringEquals\` asks for \`${KEY}\` to be \`bo\`, but the claim \`sub\` of the token is \`ana\`. ${ONLY}`,
      next: `Come with a token that gives \`${KEY}\` the value \`bo\`, or change that test in statement 1 of ${TRUST}.`,
    });
    expect(explained(asked(testing({ StringLike: { [KEY]: 'b*' } }))).next).toBe(
      `Come with a token for which \`StringLike\` on \`${KEY}\` holds, or change that test in statement 1 of ${TRUST}.`,
    );
    expect(explained(asked(testing({ StringNotEquals: { [KEY]: 'ana' } }))).next).toBe(
      `Change \`StringNotEquals\` on \`${KEY}\` in statement 1 of ${TRUST} so that it holds for this call.`,
    );
  });

  test('B-109 a claim that the token does not have', () => {
    const key = 'login.example.com/acme:email';
    expect(explained(asked(testing({ StringEquals: { [key]: 'ana@example.com' } }))).reason).toBe(
      `In statement 1 of ${TRUST}, \`StringEquals\` asks for \`${key}\` to be \`ana@example.com\`, and this call has no \`${key}\`. The key is there only for calls with a token of that provider that has the claim, and only for claims that AWS makes into keys; in sessions made with one, \`aud\`, \`sub\` and \`amr\` stay.`,
    );
  });

  test('a trust policy for another provider', () => {
    expect(explained(asked(trusting({ Federated: 'accounts.google.com' }, { Action: ACTION })))).toEqual({
      headline: 'Denied: the trust policy does not name your identity provider',
      reason: `In statement 1 of ${TRUST}, \`Principal\` names \`accounts.google.com\`, and \`${ARN}\` vouches for you. ${ONLY}`,
      next: `Add \`${ARN}\` under \`Federated\` to \`Principal\` of statement 1 of ${TRUST}.`,
    });
  });

  test('a trust policy for nobody with a token', () => {
    expect(explained(asked(trusting({ AWS: HOME }))).next).toBe(
      `Add a statement to ${TRUST} that allows you \`${ACTION}\`, with \`${ARN}\` under \`Federated\` as \`Principal\` and a condition on who of its users is meant.`,
    );
  });

  test('a test of MFA, which AWS does not see', () => {
    expect(explained(asked(testing({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } }))).next).toBe(
      `Take \`Bool\` on \`aws:MultiFactorAuthPresent\` out of statement 1 of ${TRUST}. AWS does not see MFA that an identity provider asks for, so let the provider give out tokens only after MFA.`,
    );
  });

  test('B-115 session tags in the token need sts:TagSession too', () => {
    const tags = { 'https://aws.amazon.com/tags': { principal_tags: { team: ['red'] } } };
    expect(explained(asked(testing({ StringEquals: { [KEY]: 'ana' } }), tags))).toEqual({
      headline: 'Denied: the trust policy does not allow `sts:TagSession`',
      reason: `The call comes with tags, so it needs \`sts:TagSession\` as well. In statement 1 of ${TRUST}, \`Action\` is \`${ACTION}\`, and the permission asked for is \`sts:TagSession\`. ${ONLY}`,
      next: `Add \`sts:TagSession\` to \`Action\` of statement 1 of ${TRUST}. Or have the provider leave the session tags out of the token: then the call does not need \`sts:TagSession\`.`,
    });
  });

  test('an explicit Deny that names the provider', () => {
    const statement = { Principal: US, Action: ACTION };
    const trust = policy({ Effect: 'Allow', ...statement }, { Effect: 'Deny', ...statement });
    expect(explained(asked(trust)).reason).toBe(
      `Statement 2 of ${TRUST} is a \`Deny\` that matches this call: \`Principal\` names \`${ARN}\`, which vouches for you. An explicit \`Deny\`, here in the trust policy, outweighs every \`Allow\`.`,
    );
  });
});

describe('a token that is refused', () => {
  const trust = trusting(US, { Action: ACTION });

  test('B-107 an expired one, with its time in words', () => {
    const decision = asked(trust, { exp: 1_768_460_000 });
    expect(explained(decision)).toEqual({
      headline: 'Refused: the token has expired',
      reason:
        'The token was good until `2026-01-15T06:53:20Z`, and the clock of the lab is past that. No policy has been looked at yet.',
      next: 'Get a new token from the provider and send it at once.',
    });
    expect(gates(decision.trace).map(({ gate, outcome, decisive }) => [gate, outcome, decisive])).toEqual([
      ['receive', 'pass', false],
      ['authenticate', 'stop', true],
      ['validate', 'notReached', false],
      ['resolve', 'notReached', false],
      ['authorize', 'notReached', false],
      ['limit', 'notReached', false],
    ]);
  });

  test('B-104 one for another audience', () => {
    expect(explained(asked(trust, { aud: 'shop' }))).toEqual({
      headline: 'Refused: the token is for another audience',
      reason:
        'The audience of the token is `shop`. STS takes those that the OIDC provider in IAM lists as client ids; for SAML, `urn:amazon:webservices` or the sign-in endpoint. No policy has been looked at yet.',
      next: 'Ask the provider for a token for the right audience, or add this one to the client ids of the OIDC provider in IAM.',
    });
  });

  test('parameters come first: the token has not been looked at', () => {
    const { trace } = asked(trust, { exp: 5 }, { RoleSessionName: 'a b' });
    expect(marked(gates(trace)[1]?.summary ?? null)).toBe(
      'The token has not been looked at: parameters that break the constraints of the API are refused first.',
    );
  });
});
