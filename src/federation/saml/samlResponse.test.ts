import fc from 'fast-check';
import { SignedXml } from 'xml-crypto';
import { describe, expect, it } from 'vitest';
import type { SamlAssertion } from '../../call/tokenProof.ts';
import { ATTACKER_CERTIFICATE, PROVIDER_CERTIFICATE } from '../keys/certificates.ts';
import { ASSERTION, DESTINATION, inBase64, xmlIn } from './fixture.ts';
import { makeSamlResponse } from './makeSamlResponse.ts';
import { SAML_ATTRIBUTES } from './names.ts';
import { proveSamlResponse } from './proveSamlResponse.ts';
import { readSamlResponse } from './readSamlResponse.ts';
import { tamperSamlResponse, type SamlTampering } from './tamperSamlResponse.ts';
import { escapeAttribute } from './xml.ts';

const made = (assertion: Partial<SamlAssertion> = {}): Promise<string> =>
  makeSamlResponse({ assertion: { ...ASSERTION, ...assertion }, destination: DESTINATION });

describe('B-083 … B-089 responses of the lab', () => {
  it('verify against the certificate of the metadata, and only that', async () => {
    const response = await made();
    const proof = { kind: 'saml', assertion: ASSERTION, signature: 'valid' };
    expect(await proveSamlResponse(response, null)).toEqual(proof);
    expect(await proveSamlResponse(response, PROVIDER_CERTIFICATE)).toEqual(proof);
    for (const other of [ATTACKER_CERTIFICATE, '', 'AAAA', 'no Base64', PROVIDER_CERTIFICATE.slice(0, 400)])
      expect(await proveSamlResponse(response, other)).toEqual({ ...proof, signature: 'invalid' });
  });

  it('repeat byte for byte, without a DOM around', async () => {
    expect('DOMParser' in globalThis).toBe(false);
    expect(await made()).toBe(await made());
  });

  it('are read claim by claim, with what they lack as null or empty', async () => {
    const bare: SamlAssertion = {
      id: '_0',
      issuer: '',
      issuedAt: null,
      nameId: null,
      nameIdFormat: null,
      confirmations: [{ recipient: null, notOnOrAfter: null }],
      audiences: [],
      notBefore: null,
      notOnOrAfter: null,
      sessionNotOnOrAfter: null,
      attributes: {},
    };
    const response = await made(bare);
    expect(await readSamlResponse(response)).toEqual({ ok: true, value: bare });
    expect(await proveSamlResponse(response, null)).toEqual({
      kind: 'saml',
      assertion: bare,
      signature: 'valid',
    });
  });

  it('keep every audience, confirmation and value in its order', async () => {
    const assertion = {
      ...ASSERTION,
      audiences: ['urn:b', 'urn:a'],
      confirmations: [...ASSERTION.confirmations, { recipient: 'https://b.example.com', notOnOrAfter: null }],
    };
    expect(await readSamlResponse(await made(assertion))).toEqual({ ok: true, value: assertion });
    const attribute = '<saml:Attribute Name="Role"><saml:AttributeValue>';
    const end = '</saml:AttributeValue></saml:Attribute>';
    const twice = xmlIn(await made({ attributes: { Role: ['1'] } })).replace(end, `$&${attribute} 2 ${end}`);
    expect(await readSamlResponse(inBase64(twice))).toEqual({
      ok: true,
      value: { ...ASSERTION, attributes: { Role: ['1', ' 2 '] } },
    });
  });

  it('count for nothing when what is signed has no id', async () => {
    expect(await proveSamlResponse(await made({ id: '' }), null)).toMatchObject({ signature: 'invalid' });
  });

  it('carry any text that XML can hold', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', '🚀', '<', '&', '>', '"', "'", ']]>', '\t', '\n', '\r'),
    });
    const attributes = fc.dictionary(
      fc.oneof(text, fc.constant('__proto__')),
      fc.array(text, { minLength: 1 }),
    );
    const trimmed = text.map((value) => value.trim());
    await fc.assert(
      fc.asyncProperty(attributes, trimmed, text, async (values, nameId, recipient) => {
        const assertion = {
          ...ASSERTION,
          nameId,
          attributes: values,
          confirmations: [{ recipient, notOnOrAfter: null }],
        };
        const proof = await proveSamlResponse(await made(assertion), null);
        expect(proof).toEqual({ kind: 'saml', assertion, signature: 'valid' });
      }),
    );
  });

  it('lose what XML cannot hold', async () => {
    const response = await made({ nameId: 'a\u0000b\uD800c' });
    const assertion = { ...ASSERTION, nameId: 'a\uFFFDb\uFFFDc' };
    expect(await proveSamlResponse(response, null)).toEqual({ kind: 'saml', assertion, signature: 'valid' });
  });

  it('are accepted with line breaks in the Base64, as the command base64 prints them', async () => {
    const wrapped = (await made()).replaceAll(/.{76}/g, '$&\n');
    expect(await proveSamlResponse(wrapped, null)).toMatchObject({ signature: 'valid' });
  });
});

describe('B-095 every forgery is seen', () => {
  const name = SAML_ATTRIBUTES.roleSessionName;
  const forgedAttributes = { ...ASSERTION.attributes, [name]: ['admin'] };

  it.each<[SamlTampering, object]>([
    [
      { kind: 'attribute', name, values: ['admin'] },
      { assertion: { ...ASSERTION, attributes: forgedAttributes }, signature: 'invalid' },
    ],
    [{ kind: 'otherKey' }, { assertion: ASSERTION, signature: 'invalid' }],
    [{ kind: 'noSignature' }, { assertion: ASSERTION, signature: 'none' }],
  ])('%j', async (tampering, seen) => {
    const forged = (await tamperSamlResponse(await made(), tampering)) ?? '';
    expect(await proveSamlResponse(forged, null)).toEqual({ kind: 'saml', ...seen });
  });

  it('another key is that of another certificate, which the response brings along', async () => {
    const forged = (await tamperSamlResponse(await made(), { kind: 'otherKey' })) ?? '';
    expect(xmlIn(forged)).toContain(ATTACKER_CERTIFICATE);
    expect(await proveSamlResponse(forged, ATTACKER_CERTIFICATE)).toMatchObject({ signature: 'valid' });
  });

  it('an attribute that the assertion lacks is added', async () => {
    const added = { kind: 'attribute', name: SAML_ATTRIBUTES.sourceIdentity, values: ['eve'] } as const;
    const forged = (await tamperSamlResponse(await made({ attributes: {} }), added)) ?? '';
    expect(await readSamlResponse(forged)).toEqual({
      ok: true,
      value: { ...ASSERTION, attributes: { [added.name]: ['eve'] } },
    });
  });

  it('what is no response cannot be forged', async () => {
    expect(await tamperSamlResponse('AAAA', { kind: 'noSignature' })).toBeNull();
  });

  it('no changed character goes unseen', async () => {
    const xml = xmlIn(await made());
    const ranges = [
      [xml.indexOf('<saml:Assertion'), xml.indexOf('<ds:SignatureValue')],
      [xml.indexOf('<saml:Subject'), xml.indexOf('</saml:Assertion>')],
    ] as const;
    const place = fc.oneof(...ranges.map(([min, end]) => fc.integer({ min, max: end - 1 })));
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom('x', '0', 'Z'), async (at, character) => {
        fc.pre(xml[at] !== character);
        const changed = xml.slice(0, at) + character + xml.slice(at + 1);
        const proof = await proveSamlResponse(inBase64(changed), null);
        expect(proof).not.toMatchObject({ signature: 'valid' });
      }),
      { numRuns: 200 },
    );
  });
});

describe('another implementation of XML signatures', () => {
  it('verifies ours', async () => {
    for (const id of ['_a1b2c3', 'a "quoted" <id> & more']) {
      const xml = xmlIn(await made({ id }));
      const start = xml.indexOf('<ds:Signature');
      const signature = xml.slice(start, xml.indexOf('</ds:Signature>') + '</ds:Signature>'.length);
      const verifier = new SignedXml({ publicCert: pem(PROVIDER_CERTIFICATE) });
      verifier.loadSignature(signature);
      expect(verifier.checkSignature(xml)).toBe(true);
      expect(verifier.getSignedReferences()[0]).toContain(escapeAttribute(id));
    }
  });
});

const pem = (certificate: string): string =>
  `-----BEGIN CERTIFICATE-----\n${certificate}\n-----END CERTIFICATE-----`;
