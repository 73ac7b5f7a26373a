import type { SamlAssertion } from '../../call/tokenProof.ts';
import { makeSamlResponse } from '../../federation/saml/makeSamlResponse.ts';
import { tamperSamlResponse } from '../../federation/saml/tamperSamlResponse.ts';
import { CLOCK, HOME, roleArn, type Answer, type Ask, type Row } from './fixture.ts';
import { invalid, OKTA_ARN, worldWith } from './fixtureProviders.ts';

const OKTA = 'https://idp.example.com/saml/Okta';
const SIGN_IN = 'https://signin.aws.amazon.com/saml';
const APP = roleArn('App');

const NAMES = 'https://aws.amazon.com/SAML/Attributes/';

const ASSERTION: SamlAssertion = {
  id: '_1',
  issuer: OKTA,
  issuedAt: CLOCK,
  nameId: 'ana@example.com',
  nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
  confirmations: [{ recipient: SIGN_IN, notOnOrAfter: '2026-01-15T09:05:00Z' }],
  audiences: ['urn:amazon:webservices'],
  notBefore: null,
  notOnOrAfter: '2026-01-15T09:05:00Z',
  sessionNotOnOrAfter: null,
  attributes: {},
};

const sent = (SAMLAssertion: () => Promise<string>, params: object = {}): Ask => ({
  call: 'sts:AssumeRoleWithSAML',
  as: null,
  params: async () => ({
    RoleArn: APP,
    PrincipalArn: OKTA_ARN,
    SAMLAssertion: await SAMLAssertion(),
    ...params,
  }),
});

const responseWith = ({ attributes = {}, ...changes }: Partial<SamlAssertion>): Promise<string> =>
  makeSamlResponse({
    assertion: {
      ...ASSERTION,
      ...changes,
      attributes: {
        [`${NAMES}Role`]: [`${APP},${OKTA_ARN}`],
        [`${NAMES}RoleSessionName`]: ['ana'],
        ...attributes,
      },
    },
    destination: SIGN_IN,
  });

const saml = (changes: Partial<SamlAssertion> = {}, params: object = {}): Ask =>
  sent(() => responseWith(changes), params);

const forged = async (): Promise<string> =>
  (await tamperSamlResponse(await responseWith({}), { kind: 'otherKey' })) ?? '';

const SAML_DENIAL =
  'AccessDenied: AssumeRoleWithSAML: trust not satisfied, role missing, NameID missing, TagSession/SetSourceIdentity missing';
const NOT_BY_SAML: Answer = ['AccessDenied', 403, 'Not authorized to perform sts:AssumeRoleWithSAML'];
const MISSING = `${roleArn('Missing')},${OKTA_ARN}`;

const ROWS: readonly Row[] = [
  {
    message: SAML_DENIAL,
    ask: saml({ attributes: { [`${NAMES}Role`]: [MISSING] } }, { RoleArn: roleArn('Missing') }),
    says: NOT_BY_SAML,
  },
  { message: SAML_DENIAL, ask: saml({ nameId: null }), says: NOT_BY_SAML },
  {
    message: 'ExpiredTokenException: SAML assertion older than 5 minutes',
    ask: { ...saml(), after: 'PT6M' },
    says: ['ExpiredTokenException', 400, 'Token must be redeemed within 5 minutes of issuance'],
  },
  {
    message: 'InvalidIdentityToken: SAML: RoleSessionName attribute missing',
    ask: saml({ attributes: { [`${NAMES}RoleSessionName`]: [] } }),
    says: invalid('RoleSessionName is required in AuthnResponse'),
  },
  {
    message: 'InvalidIdentityToken: SAML: RoleSessionName attribute invalid',
    ask: saml({ attributes: { [`${NAMES}RoleSessionName`]: ['a b'] } }),
    says: invalid('RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}'),
  },
  {
    message: 'InvalidIdentityToken: SAML: SourceIdentity attribute invalid',
    ask: saml({ attributes: { [`${NAMES}SourceIdentity`]: ['aws:ana'] } }),
    says: invalid('Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with "aws:"'),
  },
  {
    message: 'InvalidIdentityToken: SAML: signature does not verify with the provider metadata',
    ask: sent(forged),
    says: invalid('Response signature invalid'),
  },
  {
    message: 'InvalidIdentityToken: SAML: provider ARN unknown',
    ask: saml({}, { PrincipalArn: `arn:aws:iam::${HOME}:saml-provider/Other` }),
    says: invalid("Specified provider doesn't exist"),
  },
  {
    message: 'InvalidIdentityToken: SAML: issuer not in metadata',
    ask: saml({ issuer: 'https://elsewhere.example.com' }),
    says: invalid('Issuer not present in specified provider'),
  },
  {
    message: 'InvalidIdentityToken: SAML: audience mismatch',
    ask: saml({ audiences: ['urn:somebody'] }),
    says: invalid('Response does not contain the required audience.'),
  },
  {
    message: 'InvalidIdentityToken: SAML: requested role/provider pair not in the Role attribute',
    ask: saml({ attributes: { [`${NAMES}Role`]: [MISSING] } }),
    says: invalid("SAML Assertion doesn't contain the requested Role and Metadata in the attributes"),
  },
  {
    message: 'InvalidIdentityToken: SAML: Recipient or NotOnOrAfter missing',
    ask: saml({ confirmations: [{ recipient: SIGN_IN, notOnOrAfter: null }] }),
    says: invalid('Responses must contain SubjectConfirmatonData with a Recipient and NotOnOrAfter'),
  },
  {
    message: 'InvalidIdentityToken: SAML: assertion is not base64 XML',
    ask: sent(() => Promise.resolve('no XML')),
    says: invalid(
      'Invalid base64 SAMLResponse (Service: AWSOpenIdDiscoveryService; Status Code: 400; Error Code: AuthSamlInvalidSamlResponseException)',
    ),
  },
];

/** What STS says of SAML assertions. */
export const SAML: readonly Row[] = ROWS.map((row) => ({ world: worldWith(), ...row }));
