import { describe, expect, it, test } from 'vitest';
import type { SamlAssertion, TokenProof } from '../../call/tokenProof.ts';
import {
  askedWithAssertion,
  DEPLOY,
  HOME,
  NAMES,
  OKTA_ARN,
  refusedFor,
  samlToken,
} from '../federatedRoleFixture.ts';

const invalid = (text: string) => `400 InvalidIdentityToken: ${text}`;
const NOT_BASE64 = invalid(
  'Invalid base64 SAMLResponse (Service: AWSOpenIdDiscoveryService; Status Code: 400; Error Code: AuthSamlInvalidSamlResponseException)',
);
const CONFIRMATION = invalid(
  'Responses must contain SubjectConfirmatonData with a Recipient and NotOnOrAfter',
);
const NOT_LISTED = invalid(
  "SAML Assertion doesn't contain the requested Role and Metadata in the attributes",
);
const DENIED = '403 AccessDenied: Not authorized to perform sts:AssumeRoleWithSAML';
const SESSION_NAME = invalid('RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}');
const AUDIENCE = invalid('Response does not contain the required audience.');

const SIGN_IN = 'https://signin.aws.amazon.com/saml';
const END = '2026-01-15T09:04:00Z';

const having = (name: string, ...values: readonly string[]) =>
  samlToken({ attributes: { [`${NAMES}${name}`]: values } });

const OTHER_ARN = `arn:aws:iam::${HOME}:saml-provider/Other`;

describe('an assertion is refused', () => {
  test.each<
    [title: string, token: TokenProof | null, answer: string, part: string, what: string, detail: string]
  >([
    [
      'that is no Base64',
      { kind: 'unreadable', problem: 'notBase64' },
      NOT_BASE64,
      'format',
      'unreadable',
      '',
    ],
    ['that nobody has looked at', null, NOT_BASE64, 'format', 'unreadable', ''],
    [
      'B-095 of another issuer',
      samlToken({ issuer: 'https://idp.example.com/other' }),
      invalid('Issuer not present in specified provider'),
      'iss',
      'issuer',
      'https://idp.example.com/other',
    ],
    [
      'B-095 with a signature that is not good',
      samlToken({}, 'invalid'),
      invalid('Response signature invalid'),
      'signature',
      'signature',
      '',
    ],
    [
      'B-095 without a signature',
      samlToken({}, 'none'),
      invalid('Response signature invalid'),
      'signature',
      'signature',
      '',
    ],
    [
      'B-088 without a confirmation',
      samlToken({ confirmations: [] }),
      CONFIRMATION,
      'Recipient',
      'confirmation',
      '0',
    ],
    [
      'B-088 for no recipient',
      samlToken({ confirmations: [{ recipient: null, notOnOrAfter: END }] }),
      CONFIRMATION,
      'Recipient',
      'confirmation',
      '0',
    ],
    [
      'B-088 confirmed without end',
      samlToken({ confirmations: [{ recipient: SIGN_IN, notOnOrAfter: null }] }),
      CONFIRMATION,
      'NotOnOrAfter',
      'confirmation',
      '0',
    ],
    [
      'B-088 confirmed twice',
      samlToken({
        confirmations: [
          { recipient: SIGN_IN, notOnOrAfter: END },
          { recipient: SIGN_IN, notOnOrAfter: END },
        ],
      }),
      CONFIRMATION,
      'NotOnOrAfter',
      'confirmation',
      '2',
    ],
    [
      'B-095 for others',
      samlToken({ audiences: ['https://sp.example.com', `${SIGN_IN}/`] }),
      AUDIENCE,
      'aud',
      'audience',
      `https://sp.example.com, ${SIGN_IN}/`,
    ],
    ['B-095 for nobody', samlToken({ audiences: [] }), AUDIENCE, 'aud', 'audience', ''],
    ['B-083 without roles', having('Role'), NOT_LISTED, 'Role', 'roleNotListed', DEPLOY],
    ['B-083 for the role alone', having('Role', DEPLOY), NOT_LISTED, 'Role', 'roleNotListed', DEPLOY],
    [
      'B-083 for the role by another provider',
      having('Role', `${DEPLOY},${OTHER_ARN}`, `${DEPLOY}x,${OKTA_ARN}`),
      NOT_LISTED,
      'Role',
      'roleNotListed',
      DEPLOY,
    ],
    [
      'B-083 with more than a pair',
      having('Role', `${DEPLOY},${OKTA_ARN},${OTHER_ARN}`),
      NOT_LISTED,
      'Role',
      'roleNotListed',
      DEPLOY,
    ],
    [
      'B-084 without the name of a session',
      having('RoleSessionName'),
      invalid('RoleSessionName is required in AuthnResponse'),
      'RoleSessionName',
      'sessionNameMissing',
      '',
    ],
    [
      'B-084 with a space in it',
      having('RoleSessionName', 'Ana M'),
      SESSION_NAME,
      'RoleSessionName',
      'sessionName',
      'Ana M',
    ],
    [
      'B-084 with a name too short',
      having('RoleSessionName', 'a'),
      SESSION_NAME,
      'RoleSessionName',
      'sessionName',
      'a',
    ],
    [
      'B-087 with a source identity that is none',
      having('SourceIdentity', 'Ana M'),
      invalid('Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with "aws:"'),
      'SourceIdentity',
      'sourceIdentity',
      'Ana M',
    ],
    ['B-096 about nobody', samlToken({ nameId: null }), DENIED, 'sub', 'subject', ''],
    ['B-096 about a user without a name', samlToken({ nameId: '' }), DENIED, 'sub', 'subject', ''],
    [
      'B-087 with two values for a tag',
      having('PrincipalTag:Team', 'a', 'b'),
      '400 InvalidParameterValue: Duplicate tag keys found. Please note that Tag keys are case insensitive.',
      'PrincipalTag',
      'tags',
      'Team',
    ],
    [
      'B-087 B-063 with a transitive key that is no tag',
      having('TransitiveTagKeys', 'Team'),
      '400 InvalidParameterValue: The specified transitive tag key must be included in the requested tags.',
      'PrincipalTag',
      'tags',
      'Team',
    ],
  ])('%s', (_, token, told, part, what, detail) => {
    expect(askedWithAssertion(token)).toEqual([told, `protocol Token:${part}`, refusedFor(what, detail)]);
  });

  it('B-095 for a provider that does not exist', () => {
    for (const arn of [OTHER_ARN, 'arn:aws:iam::999988887777:saml-provider/Okta', `${OKTA_ARN}/x`]) {
      expect(askedWithAssertion(samlToken({ issuer: 'other' }), { PrincipalArn: arn })).toEqual([
        invalid("Specified provider doesn't exist"),
        'protocol Parameter:PrincipalArn',
        refusedFor('noProvider', arn),
      ]);
    }
  });

  it('B-097 for a role of IAM Identity Center', () => {
    const role = `arn:aws:iam::${HOME}:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Admin_0123456789abcdef`;
    expect(askedWithAssertion(having('Role', `${role},${OKTA_ARN}`), { RoleArn: role })).toEqual([
      DENIED,
      'protocol Parameter:RoleArn',
      refusedFor('reservedRole', role),
    ]);
  });
});

describe('an assertion is good', () => {
  it.each<[string, Partial<SamlAssertion>]>([
    ['for the sign-in endpoint', { audiences: ['x', SIGN_IN] }],
    ['for the endpoint of a Region', { audiences: ['https://us-gov-west-1.signin.aws.amazon.com/saml'] }],
    ['for the endpoint of a provider', { audiences: [`${SIGN_IN}/acs/SAMLSP1234`] }],
    ['B-099 with the pair turned round', { attributes: { [`${NAMES}Role`]: [`${OKTA_ARN}, ${DEPLOY}`] } }],
    [
      'B-083 with the pair among others',
      { attributes: { [`${NAMES}Role`]: [`x,${OKTA_ARN}`, `${DEPLOY},${OKTA_ARN}`] } },
    ],
    [
      'B-088 with one of two confirmations complete',
      {
        confirmations: [
          { recipient: SIGN_IN, notOnOrAfter: null },
          { recipient: SIGN_IN, notOnOrAfter: END },
        ],
      },
    ],
  ])('%s', (_, { attributes = {}, ...changes }) => {
    const token = samlToken({
      ...changes,
      attributes,
    });
    expect(askedWithAssertion(token)[0]).toBe('allow');
  });
});
