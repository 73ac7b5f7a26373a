import { describe, expect, test } from 'vitest';
import { pointerOf, worldFileErrorText } from '../../world/file/fileError.ts';
import { tokenFindings } from './tokenFindings.ts';

const wrong = (call: string, contents: Readonly<Record<string, unknown>>): readonly string[] =>
  tokenFindings(`sts:${call}`, contents, ['steps', 0, 'token']).map((finding) =>
    worldFileErrorText({ ...finding, path: pointerOf(finding.path), line: null, column: null }),
  );

const inSaml = (contents: Readonly<Record<string, unknown>>) => wrong('AssumeRoleWithSAML', contents);

describe('contents of an assertion', () => {
  test('all that is documented', () => {
    expect(
      inSaml({
        aud: ['urn:amazon:webservices'],
        recipient: null,
        sub: null,
        sub_type: 'transient',
        iss: 'https://idp.example.com',
        issuedAt: '2026-01-15T09:00:00Z',
        sessionNotOnOrAfter: '2026-01-15T09:20:00Z',
        signature: 'none',
        attributes: {
          Role: [],
          RoleSessionName: 'ana',
          SessionDuration: 900,
          SourceIdentity: 'ana',
          TransitiveTagKeys: ['team'],
          'PrincipalTag:team': 'red',
          'https://aws.amazon.com/SAML/Attributes/Role': 'x',
          'urn:oid:1.3.6.1.4.1.5923.1.1.1.1': ['staff', 'member'],
          '2.5.4.3': 'Ana',
        },
      }),
    ).toEqual([]);
    expect(inSaml({})).toEqual([]);
  });

  test.each([
    [
      { audience: 'x' },
      'audience',
      'one of the fields aud, recipient, sub, sub_type, iss, issuedAt, sessionNotOnOrAfter, attributes, signature',
    ],
    [{ issueAt: '2026-01-15T09:00:00Z' }, 'issueAt', 'a known field such as "issuedAt"'],
    [
      { exp: 1 },
      'exp',
      'one of the fields aud, recipient, sub, sub_type, iss, issuedAt, sessionNotOnOrAfter, attributes, signature',
    ],
    [{ id: '_1' }, 'id', 'a known field such as "aud"'],
    [{ attribute: {} }, 'attribute', 'a known field such as "attributes"'],
  ])('another field: %o', (contents, field, expected) => {
    expect(inSaml(contents)).toEqual([`/steps/0/token/${field}: expected ${expected}, found "${field}"`]);
  });

  test('a login may end some time after the assertion is made', () => {
    expect(inSaml({ sessionNotOnOrAfter: 'PT1H30M' })).toEqual([]);
  });

  test.each([
    [{ signature: 'wrong' }, '/signature: expected one of valid, invalid, none, found "wrong"'],
    [{ signature: 'unknownKey' }, '/signature: expected one of valid, invalid, none, found "unknownKey"'],
    [{ signature: true }, '/signature: expected one of valid, invalid, none, found true'],
    [{ issuedAt: 'now' }, '/issuedAt: expected a time in UTC such as 2026-01-15T09:00:00Z, found "now"'],
    [
      { sessionNotOnOrAfter: 'PT' },
      '/sessionNotOnOrAfter: expected a time in UTC, or a duration such as PT30M, found "PT"',
    ],
    [{ sub: {} }, '/sub: expected a text or null, found an object'],
    [{ aud: { a: 1 } }, '/aud: expected a text, or a list of texts, found an object'],
    [{ attributes: ['Role'] }, '/attributes: expected an object: values by attribute, found a list of 1'],
    [
      { attributes: { Role: { a: 1 } } },
      '/attributes/Role: expected a text, or a list of texts, found an object',
    ],
    [
      { attributes: { RoleSesionName: 'ana' } },
      '/attributes/RoleSesionName: expected a known name such as "RoleSessionName", found "RoleSesionName"',
    ],
    [{ attributes: { role: 'x' } }, '/attributes/role: expected a known name such as "Role", found "role"'],
    [
      { attributes: { eduPersonAffiliation: 'staff' } },
      '/attributes/eduPersonAffiliation: expected one of Role, RoleSessionName, SessionDuration, SourceIdentity, TransitiveTagKeys, PrincipalTag:…, or the full name of an attribute such as urn:oid:1.3.6.1.4.1.5923.1.1.1.1, found "eduPersonAffiliation"',
    ],
  ])('%o', (contents, error) => {
    expect(inSaml(contents)).toEqual([`/steps/0/token${error}`]);
  });
});

describe('claims of a web identity token', () => {
  test('have any name', () => {
    expect([
      wrong('AssumeRoleWithWebIdentity', { iss: 'a', exp: 'soon', issueInstant: {}, attributes: { x: 1 } }),
      wrong('AssumeRole', { 'identitystore:UserId': 'u-1' }),
      wrong('AssumeRoleWithWebIdentity', { opaque: true, provider: 'www.amazon.com', known: false }),
      wrong('AssumeRoleWithWebIdentity', { sub: 'ana', signature: 'algorithm' }),
    ]).toEqual([[], [], [], []]);
  });

  test('what is wrong with the signature is one of five', () => {
    expect(wrong('AssumeRoleWithWebIdentity', { signature: 'forged', attributes: 'x' })).toEqual([
      '/steps/0/token/signature: expected one of valid, invalid, unknownKey, algorithm, none, found "forged"',
      '/steps/0/token/attributes: expected claims by name, found "x"',
    ]);
  });
});
