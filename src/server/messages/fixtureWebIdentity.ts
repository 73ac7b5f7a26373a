import { makeWebIdentityToken } from '../../federation/oidc/makeWebIdentityToken.ts';
import { CLOCK, roleArn, type Ask, type Row } from './fixture.ts';
import { GITHUB, invalid, worldWith } from './fixtureProviders.ts';

const NOW = Date.parse(CLOCK) / 1000;
const APP = roleArn('App');

const webIdentity = (claims: object = {}, params: object = {}): Ask => ({
  call: 'sts:AssumeRoleWithWebIdentity',
  as: null,
  params: async () => ({
    RoleArn: APP,
    RoleSessionName: 'ci',
    WebIdentityToken: await makeWebIdentityToken({
      issuer: GITHUB,
      claims: {
        iss: GITHUB,
        aud: 'sts.amazonaws.com',
        sub: 'repo:example/site:ref:refs/heads/main',
        iat: NOW,
        exp: NOW + 300,
        ...claims,
      },
    }),
    ...params,
  }),
});

const WEB_DENIAL =
  'AccessDenied: AssumeRoleWithWebIdentity: trust not satisfied, role missing, or TagSession/SetSourceIdentity missing';
const fault = (kind: string): object => worldWith({}, { faults: [{ kind, on: GITHUB }] });

const ROWS: readonly Row[] = [
  {
    message: WEB_DENIAL,
    ask: webIdentity({}, { RoleArn: roleArn('Missing') }),
    says: ['AccessDenied', 403, 'Not authorized to perform sts:AssumeRoleWithWebIdentity'],
  },
  {
    message: WEB_DENIAL,
    ask: webIdentity({ 'https://aws.amazon.com/source_identity': 'ana' }),
    says: ['AccessDenied', 403, 'Not authorized to perform sts:AssumeRoleWithWebIdentity'],
  },
  {
    message: 'InvalidIdentityToken: no IAM OIDC provider for the token issuer',
    world: worldWith({ oidcProviders: [] }),
    ask: webIdentity(),
    says: invalid(`No OpenIDConnect provider found in your account for ${GITHUB}`),
  },
  {
    message: 'InvalidIdentityToken: token audience not registered on the provider',
    ask: webIdentity({ aud: 'somebody' }),
    says: invalid('Incorrect token audience'),
  },
  {
    message: 'InvalidIdentityToken: discovery or JWKS unusable',
    world: fault('providerKeysUnusable'),
    ask: webIdentity(),
    says: invalid(
      "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
    ),
  },
  {
    message: 'InvalidIdentityToken: JWKS TLS certificate not trusted and thumbprint mismatch',
    world: fault('providerCertificateChanged'),
    ask: webIdentity(),
    says: invalid("OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint"),
  },
  {
    message: 'InvalidIdentityToken: token has https://aws.amazon.com/roles claim without the requested role',
    ask: webIdentity({ 'https://aws.amazon.com/roles': [roleArn('Other')] }),
    says: invalid('The token does not list the requested role'),
  },
  {
    message: 'ExpiredTokenException: web identity token past exp',
    ask: webIdentity({ iat: NOW - 900, exp: NOW - 600 }),
    says: [
      'ExpiredTokenException',
      400,
      `Token expired: current date/time ${NOW} must be before the expiration date/time ${NOW - 600}`,
    ],
  },
  {
    message: 'IDPRejectedClaim: provider reports authentication failed',
    world: fault('providerRejectsToken'),
    ask: webIdentity(),
    says: ['IDPRejectedClaim', 403, 'The identity provider reported that authentication failed'],
  },
  {
    message: 'IDPCommunicationError: provider unreachable while verifying the token',
    world: fault('providerUnreachable'),
    ask: webIdentity(),
    says: [
      'IDPCommunicationError',
      400,
      'The identity provider could not be reached to verify the incoming identity token',
    ],
  },
];

/** What STS says of tokens of OpenID Connect. */
export const WEB_IDENTITY: readonly Row[] = ROWS.map((row) => ({ world: worldWith(), ...row }));
