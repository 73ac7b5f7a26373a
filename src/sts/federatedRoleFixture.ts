import { callOf } from '../call/call.ts';
import type { SamlAssertion, SamlProof, TokenProof, WebIdentityProof } from '../call/tokenProof.ts';
import type { Action } from '../pipeline/action.ts';
import { begin, decisionOf, finish, issueOf } from '../pipeline/run.ts';
import { readWorldValue } from '../world/file/readValue.ts';
import type { World } from '../world/world.ts';
import { assumeRoleWithSAML } from './assumeRoleWithSAML.ts';
import { assumeRoleWithWebIdentity } from './assumeRoleWithWebIdentity.ts';
import { answer, document, HOME, type Answered } from './fixture.ts';

/* For the tests of the roles that are assumed with tokens: an account with providers of both kinds, and the role `Deploy`. */

export { AWAY, HOME } from './fixture.ts';
export const DEPLOY = `arn:aws:iam::${HOME}:role/ci/Deploy`;
export const GITHUB = 'https://token.actions.githubusercontent.com';
export const GITHUB_ARN = `arn:aws:iam::${HOME}:oidc-provider/token.actions.githubusercontent.com`;
export const OKTA_ARN = `arn:aws:iam::${HOME}:saml-provider/Okta`;
export const OKTA = 'https://idp.example.com/saml/Okta';

/** 2026-01-15T09:00:00Z, the time of these worlds. */
export const NOW = 1_768_467_600;

type Condition = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What a trust policy says to whoever comes from a provider. */
export const trusting = (
  provider: string,
  actions: readonly string[],
  condition: Condition = {},
): object => ({
  Effect: 'Allow',
  Principal: { Federated: provider },
  Action: actions.map((action) => `sts:${action}`),
  Condition: condition,
});

interface WorldParts {
  readonly account?: object;
  readonly role?: object;
  readonly faults?: readonly object[];
}

/** A world whose role `Deploy` has these statements in its trust policy. */
export function worldTrusting(
  statements: readonly object[],
  { account = {}, role = {}, faults = [] }: WorldParts = {},
): World {
  const read = readWorldValue({
    accounts: [
      {
        id: HOME,
        roles: [
          {
            name: 'Deploy',
            path: '/ci/',
            id: 'AROADEPLOYDEPLOYDEPLO',
            trustPolicy: document(...statements),
            ...role,
          },
        ],
        oidcProviders: [
          { url: GITHUB, clientIds: ['sts.amazonaws.com', 'other'] },
          { url: 'https://abc.tokens.sts.global.api.aws', clientIds: ['other'] },
        ],
        samlProviders: [{ name: 'Okta' }],
        ...account,
      },
    ],
    faults,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

export const CLAIMS = {
  iss: GITHUB,
  sub: 'repo:example-org/shop:ref:refs/heads/main',
  aud: 'sts.amazonaws.com',
  iat: NOW - 60,
  nbf: NOW - 60,
  exp: NOW + 300,
};

/** A token of GitHub whose signature has been found good, but for what is changed; a claim that is undefined is left out. */
export const idToken = (
  claims: WebIdentityProof['claims'] = {},
  signature: WebIdentityProof['signature'] = 'valid',
): WebIdentityProof => ({
  kind: 'webIdentity',
  header: { alg: 'RS256', kid: 'key-1' },
  claims: Object.fromEntries(
    Object.entries({ ...CLAIMS, ...claims }).filter(([, value]) => value !== undefined),
  ),
  signature,
});

export const NAMES = 'https://aws.amazon.com/SAML/Attributes/';

const ASSERTION: SamlAssertion = {
  id: '_1',
  issuer: OKTA,
  issuedAt: '2026-01-15T08:59:00Z',
  nameId: 'ana@example.com',
  nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
  confirmations: [{ recipient: 'https://signin.aws.amazon.com/saml', notOnOrAfter: '2026-01-15T09:04:00Z' }],
  audiences: ['urn:amazon:webservices'],
  notBefore: '2026-01-15T08:59:00Z',
  notOnOrAfter: '2026-01-15T09:04:00Z',
  sessionNotOnOrAfter: null,
  attributes: {},
};

/** An assertion of Okta about Ana whose signature has been found good, but for what is changed. */
export const samlToken = (
  { attributes = {}, ...changes }: Partial<SamlAssertion> = {},
  signature: SamlProof['signature'] = 'valid',
): SamlProof => ({
  kind: 'saml',
  assertion: {
    ...ASSERTION,
    attributes: {
      [`${NAMES}Role`]: [`${DEPLOY},${OKTA_ARN}`],
      [`${NAMES}RoleSessionName`]: ['ana'],
      ...attributes,
    },
    ...changes,
  },
  signature,
});

/** Carries a call out that nobody has signed. */
export function callWith(
  action: Action,
  world: World,
  params: Readonly<Record<string, unknown>>,
  token: TokenProof | null,
): Answered {
  const [service = '', operation = ''] = action.name.split(':');
  const call = callOf({ service, operation, credentials: { kind: 'none' }, params, token });
  const run = finish(begin(action, world, call));
  const issued = issueOf(run);
  return {
    decision: decisionOf(run, { trace: true }),
    world: issued?.world ?? world,
    response: issued?.response ?? null,
  };
}

/** The element that decided, `policyType element`. */
export const decider = ({ decision }: Answered): string => {
  const { decidedBy } = decision;
  return decidedBy ? `${decidedBy.policyType} ${decidedBy.element}` : '';
};

/** The reason of the stage that judged the token. */
export const judged = ({ decision }: Answered): unknown =>
  decision.trace.find(({ question }) => question === 'authenticate')?.reason;

/** AWS's answer, what decided, and how the token was judged, of a call that every statement allows. */
const seen = (made: Answered): readonly unknown[] => [answer(made), decider(made), judged(made)];

export const askedWithIdToken = (
  token: TokenProof | null,
  params: Readonly<Record<string, unknown>> = {},
  faults: readonly object[] = [],
): readonly unknown[] =>
  seen(
    callWith(
      assumeRoleWithWebIdentity,
      worldTrusting([trusting(GITHUB_ARN, ['*'])], { faults }),
      { RoleArn: DEPLOY, RoleSessionName: 'build-7', WebIdentityToken: 'eyJhbGci', ...params },
      token,
    ),
  );

export const askedWithAssertion = (
  token: TokenProof | null,
  params: Readonly<Record<string, unknown>> = {},
): readonly unknown[] =>
  seen(
    callWith(
      assumeRoleWithSAML,
      worldTrusting([trusting(OKTA_ARN, ['*'])]),
      { RoleArn: DEPLOY, PrincipalArn: OKTA_ARN, SAMLAssertion: 'PHNhbWw+', ...params },
      token,
    ),
  );

export const refusedFor = (what: string, detail: string): object => ({
  code: 'token.refused',
  params: { what, detail },
});
