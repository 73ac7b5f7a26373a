import { createPrivateKey } from 'node:crypto';
import { SignedXml } from 'xml-crypto';
import { describe, expect, it } from 'vitest';
import { ATTACKER_CERTIFICATE } from '../keys/certificates.ts';
import { RSA_KEYS } from '../keys/rsaKeys.ts';
import { ASSERTION, inBase64 } from './fixture.ts';
import { ENVELOPED_SIGNATURE, EXCLUSIVE_C14N } from './names.ts';
import { proveSamlResponse } from './proveSamlResponse.ts';
import { responseText } from './responseText.ts';
import { tamperSamlResponse } from './tamperSamlResponse.ts';

const UNSIGNED = responseText(ASSERTION, 'https://signin.aws.amazon.com/saml');
const SHA = 'http://www.w3.org/2001/04/xmlenc#sha256';
const RSA_SHA = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256';

interface Make {
  readonly signed?: 'Assertion' | 'Response';
  readonly transforms?: readonly string[];
  readonly c14n?: string;
  readonly digest?: string;
  readonly algorithm?: string;
  readonly prefixes?: readonly string[];
  readonly isEmptyUri?: boolean;
}

/** Signed by xml-crypto. */
function signedElsewhere(xml: string, make: Make = {}): string {
  const {
    signed = 'Assertion',
    transforms = [ENVELOPED_SIGNATURE, EXCLUSIVE_C14N],
    c14n = EXCLUSIVE_C14N,
    digest = SHA,
    algorithm = RSA_SHA,
    prefixes = [],
    isEmptyUri = false,
  } = make;
  const signer = new SignedXml({
    privateKey: createPrivateKey({ key: { ...RSA_KEYS.saml }, format: 'jwk' }),
    signatureAlgorithm: algorithm,
    canonicalizationAlgorithm: c14n as typeof EXCLUSIVE_C14N,
  });
  const xpath = `//*[local-name(.)='${signed}']`;
  signer.addReference({
    xpath,
    transforms: [...transforms],
    digestAlgorithm: digest,
    isEmptyUri,
    inclusiveNamespacesPrefixList: [...prefixes],
  });
  signer.computeSignature(xml, { prefix: 'ds', location: { reference: xpath, action: 'append' } });
  return signer.getSignedXml();
}

const prove = (xml: string): Promise<unknown> => proveSamlResponse(inBase64(xml), null);

describe('B-095 signatures that another implementation makes', () => {
  it.each<[string, Make]>([
    ['over the assertion', {}],
    ['over the response', { signed: 'Response' }],
    [
      'with SHA-512',
      {
        digest: 'http://www.w3.org/2001/04/xmlenc#sha512',
        algorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha512',
      },
    ],
    ['with prefixes to declare', { prefixes: ['xs', 'samlp', 'saml'] }],
  ])('%s', async (_, make) => {
    expect(await prove(signedElsewhere(UNSIGNED, make))).toEqual({
      kind: 'saml',
      assertion: ASSERTION,
      signature: 'valid',
    });
  });

  it('over both', async () => {
    const both = signedElsewhere(signedElsewhere(UNSIGNED), { signed: 'Response' });
    expect(await prove(both)).toMatchObject({ signature: 'valid' });
    expect(await prove(both.replace('Destination="https', 'Destination="http'))).toMatchObject({
      signature: 'invalid',
    });
  });

  it('are gone when a forger takes them out', async () => {
    const both = inBase64(signedElsewhere(signedElsewhere(UNSIGNED), { signed: 'Response' }));
    const bare = (await tamperSamlResponse(both, { kind: 'noSignature' })) ?? '';
    expect(await proveSamlResponse(bare, null)).toEqual({
      kind: 'saml',
      assertion: ASSERTION,
      signature: 'none',
    });
    const other = (await tamperSamlResponse(both, { kind: 'otherKey' })) ?? '';
    expect(await proveSamlResponse(other, ATTACKER_CERTIFICATE)).toMatchObject({ signature: 'valid' });
  });

  it('over XML as people and machines write it', async () => {
    const written = UNSIGNED.replace(
      '<saml:AttributeStatement>',
      `<!-- c -->
      <saml:AttributeStatement xmlns:xs="urn:xs" xmlns="urn:unused" xmlns:xsi="urn:xsi"
        xml:lang = 'en'  xsi:b="2" a="1&#10;&lt;" xsi:a='"'>
        <saml:Attribute Name='x'><saml:AttributeValue xsi:type="xs:string"><![CDATA[<a> & b]]>\r\n&#13;</saml:AttributeValue>
        </saml:Attribute><none xmlns=""/><own xmlns="urn:own"><saml:x/><inner xmlns=""/></own>`,
    );
    for (const make of [{}, { prefixes: ['xs', 'unknown'] }, { signed: 'Response' }] as const) {
      const proof = await prove(signedElsewhere(written, make));
      expect(proof).toMatchObject({ signature: 'valid', assertion: { attributes: { x: ['<a> & b\n\r'] } } });
    }
  });

  it.each<[string, Make]>([
    ['SHA-1', { digest: 'http://www.w3.org/2000/09/xmldsig#sha1' }],
    ['RSA with SHA-1', { algorithm: 'http://www.w3.org/2000/09/xmldsig#rsa-sha1' }],
    ['another canonicalisation', { c14n: 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315' }],
    [
      'another transform',
      { transforms: [ENVELOPED_SIGNATURE, 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315'] },
    ],
    [
      'another transform that comes to the same',
      {
        signed: 'Response',
        transforms: [ENVELOPED_SIGNATURE, 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315'],
      },
    ],
    ['a reference to the whole document', { signed: 'Response', isEmptyUri: true }],
    ['one transform', { transforms: [EXCLUSIVE_C14N] }],
    ['three transforms', { transforms: [ENVELOPED_SIGNATURE, EXCLUSIVE_C14N, EXCLUSIVE_C14N] }],
  ])('with %s do not count', async (_, make) => {
    expect(await prove(signedElsewhere(UNSIGNED, make))).toMatchObject({ signature: 'invalid' });
  });
});
