import { expect, it, test } from 'vitest';
import { callOf } from '../../call/call.ts';
import type { SamlAssertion } from '../../call/tokenProof.ts';
import { DEPLOY, HOME, OKTA, OKTA_ARN, samlToken } from '../federatedRoleFixture.ts';
import { assertionOf } from './assertion.ts';
import { nameQualifier, samlKeys, sessionSamlKeys, subjectType } from './samlKeys.ts';

const presented = (changes: Partial<SamlAssertion> = {}, PrincipalArn = OKTA_ARN) =>
  assertionOf(
    callOf({
      service: 'sts',
      operation: 'AssumeRoleWithSAML',
      credentials: { kind: 'none' },
      params: { RoleArn: DEPLOY, PrincipalArn },
      token: samlToken(changes),
    }),
  );

const CLAIMS = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims';

test('B-089 B-090 keys of the assertion itself', () => {
  const { 'saml:namequalifier': _, ...keys } = Object.fromEntries(samlKeys(presented()));
  expect(keys).toEqual({
    'saml:aud': ['https://signin.aws.amazon.com/saml'],
    'saml:iss': [OKTA],
    'saml:doc': [`${HOME}/Okta`],
    'saml:sub': ['ana@example.com'],
    'saml:sub_type': ['persistent'],
  });
});

test('keys of attributes, by the names of eduPerson, eduOrg, Active Directory and X.500', () => {
  const attributes = {
    'urn:oid:1.3.6.1.4.1.5923.1.1.1.1': ['staff', 'member'],
    'urn:oid:1.3.6.1.4.1.5923.1.1.1.5': ['staff', 'member'],
    'urn:oid:1.3.6.1.4.1.5923.1.2.1.4': ['Example'],
    'urn:oid:2.5.4.3': ['Ana'],
    '2.5.4.3': ['Ana of X.500'],
    [`${CLAIMS}/emailaddress`]: ['ana@example.com'],
    '0.9.2342.19200300.100.1.3': ['ana@example.org'],
    '2.5.4.42': ['Ana'],
    [`${CLAIMS}/surname`]: [],
    'http://example.com/other': ['ignored'],
  };
  const own = samlKeys(presented()).length;
  expect(Object.fromEntries(samlKeys(presented({ attributes })).slice(own))).toEqual({
    'saml:edupersonaffiliation': ['staff', 'member'],
    'saml:edupersonprimaryaffiliation': ['staff'],
    'saml:eduorglegalname': ['Example'],
    'saml:cn': ['Ana'],
    'saml:commonname': ['Ana of X.500'],
    'saml:mail': ['ana@example.com'],
    'saml:givenname': ['Ana'],
  });
});

test.each([
  ['urn:oasis:names:tc:SAML:2.0:nameid-format:persistent', 'persistent', 'persistent'],
  ['urn:oasis:names:tc:SAML:2.0:nameid-format:transient', 'transient', 'transient'],
  [
    'urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos',
    'urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos',
    'kerberos',
  ],
  [
    'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
    'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
    'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
  ],
  [
    null,
    'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
    'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified',
  ],
])('B-091 the format %s is %s as key and %s in the answer', (nameIdFormat, key, told) => {
  const assertion = presented({ nameIdFormat });
  expect(sessionSamlKeys(assertion)['saml:sub_type']).toEqual([key]);
  expect(subjectType(assertion)).toBe(told);
});

it('B-092 hashes issuer, account and provider, as in the example of the API reference', () => {
  const example = presented(
    { issuer: 'https://example.com/saml' },
    'arn:aws:iam::123456789012:saml-provider/MySAMLIdP',
  );
  expect(nameQualifier(example)).toBe('1uAJanUnBc2XeUkHURMht+xam2c=');
});
