import { expect, test } from 'vitest';
import { dissectSaml } from './dissectSaml.ts';
import { ASSERTION, DESTINATION, inBase64, xmlIn } from './fixture.ts';
import { makeSamlResponse } from './makeSamlResponse.ts';
import { proveSamlResponse } from './proveSamlResponse.ts';

const response = await makeSamlResponse({ assertion: ASSERTION, destination: DESTINATION });
const assertionAlone = /<saml:Assertion[\s\S]*<\/saml:Assertion>/.exec(xmlIn(response))?.[0] ?? '';

test('a response is read in Base64 and as XML', async () => {
  const [inCode, asXml] = [await dissectSaml(` ${response}\n`), await dissectSaml(xmlIn(response))];
  expect(asXml).toEqual(inCode);
  expect(inCode).toEqual({
    state: 'read',
    xml: expect.stringContaining('\n  <saml:Assertion xmlns:saml=') as string,
    base64: response,
    wrapped: false,
    assertion: ASSERTION,
  });
});

test('the XML is indented, each leaf on a line', async () => {
  const read = await dissectSaml(
    '<a xmlns="urn:a" b="&lt;&quot;">\n<c>1 &amp; 2</c><d/><!-- x --><?y z?><e> <f>3</f></e></a>',
  );
  expect(read).toEqual({
    state: 'noAssertion',
    root: 'a',
    encrypted: false,
    xml: [
      '<a xmlns="urn:a" b="&lt;&quot;">',
      '  <c>1 &amp; 2</c>',
      '  <d/>',
      '  <!-- x -->',
      '  <?y z?>',
      '  <e>',
      '    <f>3</f>',
      '  </e>',
      '</a>',
    ].join('\n'),
  });
});

test('an assertion alone is put into a response, and its signature stays good', async () => {
  const read = await dissectSaml(inBase64(assertionAlone));
  expect(read).toMatchObject({ state: 'read', wrapped: true, assertion: ASSERTION });
  const proof = read.state === 'read' ? await proveSamlResponse(read.base64, null) : null;
  expect(proof).toEqual({ kind: 'saml', assertion: ASSERTION, signature: 'valid' });
});

test.each([
  ['<!DOCTYPE r [<!ENTITY a "aaaa">]>\n<r>&a;</r>', { code: 'documentType', line: 1 }],
  ['<r>\n<!doctype r></r>', { code: 'documentType', line: 2 }],
  ['<r>\n  <s>x</r>', { code: 'syntax', line: 2, column: 6 }],
  ['<r>&own;</r>', { code: 'syntax', line: 1, column: 1 }],
  ['<r', { code: 'syntax', line: 1, column: 1 }],
  [`${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`, { code: 'tooDeep' }],
])('%.40s… is refused with its place', async (xml, fault) => {
  expect([await dissectSaml(xml), await dissectSaml(inBase64(xml))]).toEqual([
    { state: 'badXml', text: xml, fault },
    { state: 'badXml', text: xml, fault },
  ]);
});

test('other XML and encrypted assertions are named', async () => {
  const encrypted =
    '<p:Response xmlns:p="urn:oasis:names:tc:SAML:2.0:protocol"><EncryptedAssertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion"/></p:Response>';
  expect([await dissectSaml('<html/>'), await dissectSaml(encrypted)]).toEqual([
    { state: 'noAssertion', xml: '<html/>', root: 'html', encrypted: false },
    { state: 'noAssertion', xml: expect.any(String) as string, root: 'p:Response', encrypted: true },
  ]);
});

test('what is neither Base64 nor text', async () => {
  expect([await dissectSaml('PHNhb*'), await dissectSaml('//79')]).toEqual([
    { state: 'badBase64', fault: { code: 'character', character: '*', at: 6 } },
    { state: 'notUtf8' },
  ]);
});
