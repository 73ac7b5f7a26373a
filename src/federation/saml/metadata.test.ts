import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ATTACKER_CERTIFICATE, PROVIDER_CERTIFICATE } from '../keys/certificates.ts';
import { readSamlMetadata } from './readSamlMetadata.ts';
import { samlMetadata } from './samlMetadata.ts';

const entityId = 'https://idp.example.com/saml/Okta?a=1&b=2';
const metadata = samlMetadata({ entityId });

describe('B-095 metadata of an identity provider', () => {
  it('says its name and certificate, in no less than the thousand characters that IAM wants', async () => {
    expect(await readSamlMetadata(metadata)).toEqual({
      ok: true,
      value: { entityId, certificate: PROVIDER_CERTIFICATE },
    });
    expect(metadata.length).toBeGreaterThan(1000);
  });

  it('of another certificate, wrapped and between others', async () => {
    const wrapped = ATTACKER_CERTIFICATE.replaceAll(/.{64}/g, '$&\r\n        ');
    const encryption =
      '<md:KeyDescriptor use="encryption"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>AAAA</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>';
    const text = samlMetadata({ entityId, certificate: wrapped }).replace(
      '<md:KeyDescriptor',
      `${encryption}$&`,
    );
    for (const written of [text, text.replace(' use="signing"', ''), `\n${text}`])
      expect(await readSamlMetadata(written)).toEqual({
        ok: true,
        value: { entityId, certificate: ATTACKER_CERTIFICATE },
      });
  });

  it.each([
    ['notXml', 'metadata.xml'],
    ['notXml', metadata.replace('<md:EntityDescriptor', '<!DOCTYPE a>$&')],
    ['notMetadata', '<EntityDescriptor entityID="a"/>'],
    ['notMetadata', metadata.replaceAll('IDPSSODescriptor', 'SPSSODescriptor')],
    ['notMetadata', metadata.replaceAll('EntityDescriptor', 'EntitiesDescriptor')],
    ['noEntityId', metadata.replace(/entityID="[^"]*"/, '')],
    ['noCertificate', metadata.replace('use="signing"', 'use="encryption"')],
    ['badCertificate', samlMetadata({ entityId, certificate: 'AAAA' })],
    ['badCertificate', samlMetadata({ entityId, certificate: `MIIF${PROVIDER_CERTIFICATE.slice(4)}` })],
    ['badCertificate', samlMetadata({ entityId, certificate: '' })],
  ])('%s', async (problem, text) => {
    expect(await readSamlMetadata(text)).toEqual({ ok: false, error: problem });
  });

  it('nothing throws', async () => {
    const damaged = fc
      .tuple(fc.nat(metadata.length), fc.nat(50), fc.string())
      .map(([at, size, text]) => metadata.slice(0, at) + text + metadata.slice(at + size));
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, fc.string({ unit: 'binary' })), async (text) => {
        const read = await readSamlMetadata(text);
        expect([true, false]).toContain(read.ok);
      }),
      { numRuns: 200 },
    );
  });

  it('nothing throws at random certificates', async () => {
    const certificate = fc.uint8Array().map((bytes) => btoa(String.fromCharCode(0x30, 0x82, ...bytes)));
    await fc.assert(
      fc.asyncProperty(certificate, async (text) => {
        const read = await readSamlMetadata(samlMetadata({ entityId, certificate: text }));
        expect(read).toEqual({ ok: false, error: 'badCertificate' });
      }),
      { numRuns: 200 },
    );
  });
});
