import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSERTION, DESTINATION, inBase64, xmlIn } from './fixture.ts';
import { makeSamlResponse } from './makeSamlResponse.ts';
import { proveSamlResponse } from './proveSamlResponse.ts';
import { readSamlResponse } from './readSamlResponse.ts';
import { responseText } from './responseText.ts';

const FORGED = { ...ASSERTION, nameId: 'admin' };

const genuine = xmlIn(await makeSamlResponse({ assertion: ASSERTION, destination: DESTINATION }));
const assertionIn = (xml: string): string =>
  xml.slice(xml.indexOf('<saml:Assertion'), xml.indexOf('</saml:Assertion>') + '</saml:Assertion>'.length);
const signatureIn = (xml: string): string =>
  xml.slice(xml.indexOf('<ds:Signature '), xml.indexOf('</ds:Signature>') + '</ds:Signature>'.length);

const good = assertionIn(genuine);
const signature = signatureIn(genuine);
const forged = assertionIn(responseText(FORGED, DESTINATION));
const withSignature = (assertion: string, inserted: string): string =>
  assertion.replace('</saml:Issuer>', `</saml:Issuer>${inserted}`);
const bare = good.replace(signature, '');

const prove = (xml: string): Promise<unknown> => proveSamlResponse(inBase64(xml), null);
const proveWith = (assertions: string): Promise<unknown> => prove(genuine.replace(good, assertions));

describe('B-095 a signature over one assertion lends nothing to another', () => {
  it.each([
    ['a forged assertion before the genuine one', forged + good],
    ['a forged assertion after it', good + forged],
  ])('%s: the genuine one is read', async (_, assertions) => {
    expect(await proveWith(assertions)).toEqual({ kind: 'saml', assertion: ASSERTION, signature: 'valid' });
  });

  it.each([
    ['the genuine one within the signature of a forged one', withSignature(forged, wrapped(good))],
    ['without its signature', withSignature(forged, wrapped(bare))],
    ['the signature moved to a forged one of the same id', withSignature(forged, signature)],
    ['the same, the genuine one beside it', withSignature(forged, signature) + bare],
    ['the same, the genuine one first', bare + withSignature(forged, signature)],
    [
      'the genuine one in the extensions',
      `<samlp:Extensions>${bare}</samlp:Extensions>${withSignature(forged, signature)}`,
    ],
    [
      'a forged one around the genuine one',
      forged.replace('</saml:Assertion>', `${good}</saml:Assertion>`).replace('ID="_a1b2c3"', 'ID="_x"') +
        good.replace(signature, ''),
    ],
  ])('%s: nothing forged is valid', async (_, assertions) => {
    const proof = await proveWith(assertions);
    expect(proof).not.toMatchObject({ signature: 'valid' });
    expect(proof).toMatchObject({ kind: 'saml' });
  });

  it.each([
    ['twice the signature', withSignature(bare, signature + signature)],
    ['a reference to everything', good.replace('URI="#_a1b2c3"', 'URI=""')],
    ['an assertion without id', good.replace(' ID="_a1b2c3"', '').replace('URI="#_a1b2c3"', 'URI="#"')],
    ['a second reference', good.replace(/<ds:Reference.*<\/ds:Reference>/, '$&$&')],
    ['a second SignedInfo', good.replace(/<ds:SignedInfo>.*<\/ds:SignedInfo>/, '$&$&')],
    ['no SignedInfo', good.replace(/<ds:SignedInfo>.*<\/ds:SignedInfo>/, '')],
    [
      'an empty signature',
      withSignature(bare, '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/>'),
    ],
  ])('%s is no good signature', async (_, assertions) => {
    expect(await proveWith(assertions)).toEqual({
      kind: 'saml',
      assertion: { ...ASSERTION, id: assertions.includes(' ID=') ? ASSERTION.id : '' },
      signature: 'invalid',
    });
  });

  it('a comment cuts no text short', async () => {
    const named = { ...ASSERTION, nameId: 'admin.intruder' };
    const xml = xmlIn(await makeSamlResponse({ assertion: named, destination: DESTINATION }));
    const cut = xml.replace('admin.intruder', 'admin<!-- -->.intruder');
    expect(await prove(cut)).toEqual({ kind: 'saml', assertion: named, signature: 'valid' });
  });
});

function wrapped(assertion: string): string {
  return signature.replace('</ds:Signature>', `<ds:Object>${assertion}</ds:Object></ds:Signature>`);
}

describe('B-081 texts that are no response', () => {
  const response = (inner: string): string =>
    `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol">${inner}</samlp:Response>`;

  it.each([
    ['no Base64', '<samlp:Response/>', 'notBase64'],
    ['nothing', '', 'notXml'],
    ['no UTF-8', btoa(`${genuine}<!-- \u00ff -->`), 'notXml'],
    ['no XML', inBase64('hello'), 'notXml'],
    ['XML that breaks off', inBase64(genuine.slice(0, -1)), 'notXml'],
    ['two roots', inBase64(response('') + response('')), 'notXml'],
    ['a prefix without namespace', inBase64('<samlp:Response/>'), 'notXml'],
    ['an attribute without quotes', inBase64(response('<a b=c/>')), 'notXml'],
    ['an entity that nobody declared', inBase64(response('&admin;')), 'notXml'],
    ['a document type', inBase64(`<!DOCTYPE a>${genuine}`), 'notXml'],
    [
      'entities that grow',
      inBase64(`<!doctype a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]>${response('&c;')}`),
      'notXml',
    ],
    ['elements nested beyond use', inBase64(response('<a>'.repeat(9000) + '</a>'.repeat(9000))), 'notXml'],
    ['a response without assertion', inBase64(response('')), 'noAssertion'],
    ['an assertion alone', inBase64(good), 'noAssertion'],
    ['an assertion of no namespace', inBase64(response('<Assertion/>')), 'noAssertion'],
    [
      'an encrypted assertion',
      inBase64(response(`<s:EncryptedAssertion xmlns:s="urn:oasis:names:tc:SAML:2.0:assertion"/>`)),
      'noAssertion',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await proveSamlResponse(text, null)).toEqual({ kind: 'unreadable', problem });
    expect(await readSamlResponse(text)).toEqual({ ok: false, error: problem });
  });

  it('nothing throws', async () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '&#0;',
      ' ID="',
      good,
      'a',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.uint8Array().map((bytes) => btoa(String.fromCharCode(...bytes))),
      fc.array(piece).map((pieces) => inBase64(response(pieces.join('')))),
      fc
        .tuple(fc.nat(genuine.length), fc.nat(80))
        .map(([at, size]) => inBase64(genuine.slice(0, at) + genuine.slice(at + size))),
    );
    await fc.assert(
      fc.asyncProperty(text, async (garbage) => {
        const proof = await proveSamlResponse(garbage, null);
        expect(['saml', 'unreadable']).toContain(proof.kind);
      }),
      { numRuns: 200 },
    );
  });
});
