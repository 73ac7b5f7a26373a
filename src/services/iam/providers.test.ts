import { describe, expect, test } from 'vitest';
import { answer, HOME, worldOf } from '../fixture.ts';
import { after, call, NOW, told } from './fixture.ts';
import { metadataParts } from './samlMetadata.ts';

const world = worldOf();

describe('OpenID Connect providers', () => {
  const URL = 'https://token.example.com/tenant';
  const ARN = `arn:aws:iam::${HOME}:oidc-provider/token.example.com/tenant`;
  const toProvider = { OpenIDConnectProviderArn: ARN };
  const thumbprint = 'a'.repeat(40);
  const made = after(world, [
    'CreateOpenIDConnectProvider',
    { Url: URL, ClientIDList: ['one'], ThumbprintList: [thumbprint], Tags: [{ Key: 'a', Value: 'b' }] },
  ]);

  test('A-011 CreateOpenIDConnectProvider makes one, which is told without its scheme', () => {
    const created = call(world, 'CreateOpenIDConnectProvider', { Url: URL });
    expect(answer(created)).toEqual(toProvider);
    expect(created.world.accounts[0]?.oidcProviders).toEqual([{ url: URL, clientIds: [], createdAt: NOW }]);
    expect(told(made, 'GetOpenIDConnectProvider', toProvider)).toEqual({
      Url: 'token.example.com/tenant',
      ClientIDList: ['one'],
      ThumbprintList: [thumbprint],
      CreateDate: NOW,
      Tags: [{ Key: 'a', Value: 'b' }],
    });
    expect(told(made, 'ListOpenIDConnectProviders')).toEqual({ OpenIDConnectProviderList: [{ Arn: ARN }] });
  });

  test('clients and thumbprints change', () => {
    const changed = after(
      made,
      ['AddClientIDToOpenIDConnectProvider', { ...toProvider, ClientID: 'two' }],
      ['AddClientIDToOpenIDConnectProvider', { ...toProvider, ClientID: 'two' }],
      ['RemoveClientIDFromOpenIDConnectProvider', { ...toProvider, ClientID: 'one' }],
      ['UpdateOpenIDConnectProviderThumbprint', { ...toProvider, ThumbprintList: ['b'.repeat(40)] }],
    );
    expect(changed.accounts[0]?.oidcProviders[0]).toMatchObject({
      clientIds: ['two'],
      thumbprints: ['b'.repeat(40)],
    });
    const gone = after(changed, ['DeleteOpenIDConnectProvider', toProvider]);
    expect(told(gone, 'DeleteOpenIDConnectProvider', toProvider)).toBe(
      `404 NoSuchEntity: OpenIDConnect Provider not found for arn ${ARN}`,
    );
  });

  test.each([
    [{ Url: 'http://token.example.com' }, '400 ValidationError: Invalid Open ID Connect Provider URL'],
    [
      { Url: URL.toUpperCase().replace('HTTPS', 'https') },
      `409 EntityAlreadyExists: Provider with url ${URL.toUpperCase().replace('HTTPS', 'https')} already exists.`,
    ],
    [
      { Url: 'https://x.example.com', ThumbprintList: ['z'.repeat(40)] },
      '400 InvalidInput: Thumbprints must be 40 hexadecimal digits.',
    ],
    [
      { Url: 'https://x.example.com', ThumbprintList: Array(6).fill(thumbprint) },
      '400 InvalidInput: Thumbprint list must contain fewer than 5 entries.',
    ],
    [
      { Url: 'https://x.example.com', ClientIDList: Array.from({ length: 101 }, (_, at) => `c${at}`) },
      '409 LimitExceeded: Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100',
    ],
  ])('I-008 CreateOpenIDConnectProvider refuses %j', (params, text) => {
    expect(told(made, 'CreateOpenIDConnectProvider', params)).toBe(text);
  });
});

describe('SAML providers', () => {
  const CERTIFICATE = 'MIIC'.repeat(300);
  const metadata = (entityId: string) =>
    `<?xml version="1.0"?>
<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="${entityId}">
  <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
    <md:KeyDescriptor use="encryption"><KeyInfo><X509Data><X509Certificate>AAAA</X509Certificate></X509Data></KeyInfo></md:KeyDescriptor>
    <md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>
      ${CERTIFICATE}
    </ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
  </md:IDPSSODescriptor>
</md:EntityDescriptor>`;
  const ARN = `arn:aws:iam::${HOME}:saml-provider/Okta`;
  const text = metadata('https://okta.example.com?a=1&amp;b=2');
  const okta = { Name: 'Okta', SAMLMetadataDocument: text };
  const made = after(world, ['CreateSAMLProvider', okta]);

  test('B-095 CreateSAMLProvider reads the metadata', () => {
    expect(told(world, 'CreateSAMLProvider', okta)).toEqual({ SAMLProviderArn: ARN });
    expect(made.accounts[0]?.samlProviders).toEqual([
      {
        name: 'Okta',
        entityId: 'https://okta.example.com?a=1&b=2',
        certificate: CERTIFICATE,
        metadata: text,
        createdAt: NOW,
      },
    ]);
    expect(told(made, 'GetSAMLProvider', { SAMLProviderArn: ARN })).toEqual({
      SAMLMetadataDocument: text,
      CreateDate: NOW,
    });
    expect(told(made, 'ListSAMLProviders')).toEqual({ SAMLProviderList: [{ Arn: ARN, CreateDate: NOW }] });
    expect(told(made, 'CreateSAMLProvider', okta)).toBe(
      '409 EntityAlreadyExists: Provider with name Okta already exists.',
    );
  });

  test('UpdateSAMLProvider replaces it, DeleteSAMLProvider takes it away', () => {
    const params = { SAMLProviderArn: ARN, SAMLMetadataDocument: metadata('https://new.example.com') };
    const updated = after(made, ['UpdateSAMLProvider', params]);
    expect(updated.accounts[0]?.samlProviders[0]?.entityId).toBe('https://new.example.com');
    const gone = after(updated, ['DeleteSAMLProvider', { SAMLProviderArn: ARN }]);
    expect(told(gone, 'GetSAMLProvider', { SAMLProviderArn: ARN })).toBe(
      `404 NoSuchEntity: SAML Provider not found for arn ${ARN}`,
    );
  });

  test('metadata of a provider that a world gives by its parts says the same', () => {
    const byParts = worldOf({
      home: { samlProviders: [{ name: 'Okta', entityId: 'https://a?b&c="', certificate: CERTIFICATE }] },
    });
    const told1 = told(byParts, 'GetSAMLProvider', { SAMLProviderArn: ARN }) as {
      SAMLMetadataDocument: string;
    };
    expect(metadataParts(told1.SAMLMetadataDocument)).toEqual({
      entityId: 'https://a?b&c="',
      certificate: CERTIFICATE,
    });
  });

  test.each([
    'x'.repeat(1000),
    text.replace('<md:EntityDescriptor', '<!DOCTYPE a>$&'),
    text.replaceAll('IDPSSODescriptor', 'SPSSODescriptor'),
    text.replace('entityID', 'entity'),
    text.replace('use="signing"', 'use="encryption"'),
    text.replace('</md:EntityDescriptor>', ''),
  ])('metadata that is none is refused', (document) => {
    expect(told(world, 'CreateSAMLProvider', { Name: 'Okta', SAMLMetadataDocument: document })).toBe(
      '400 InvalidInput: Could not parse metadata',
    );
  });
});
