import type { SamlAssertion, SubjectConfirmation } from '../../call/tokenProof.ts';
import { NAMESPACES } from './names.ts';
import { escapeAttribute, escapeText, onlyXml } from './xml.ts';

/** The XML of a response with this assertion, not signed yet. Times are in UTC. */
export const responseText = (assertion: SamlAssertion, destination: string): string =>
  onlyXml(
    element(
      'samlp:Response',
      {
        'xmlns:samlp': NAMESPACES.protocol,
        ID: `_response${assertion.id}`,
        Version: '2.0',
        IssueInstant: assertion.issuedAt,
        Destination: destination,
      },
      element('saml:Issuer', { 'xmlns:saml': NAMESPACES.assertion }, escapeText(assertion.issuer)),
      element('samlp:Status', {}, element('samlp:StatusCode', { Value: SUCCESS })),
      assertionText(assertion),
    ),
  );

const SUCCESS = 'urn:oasis:names:tc:SAML:2.0:status:Success';
const BEARER = 'urn:oasis:names:tc:SAML:2.0:cm:bearer';
const PASSWORD = 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport';

const assertionText = (assertion: SamlAssertion): string =>
  element(
    'saml:Assertion',
    {
      'xmlns:saml': NAMESPACES.assertion,
      ID: assertion.id,
      Version: '2.0',
      IssueInstant: assertion.issuedAt,
    },
    element('saml:Issuer', {}, escapeText(assertion.issuer)),
    element('saml:Subject', {}, nameIdText(assertion), ...assertion.confirmations.map(confirmationText)),
    conditionsText(assertion),
    element(
      'saml:AuthnStatement',
      { AuthnInstant: assertion.issuedAt, SessionNotOnOrAfter: assertion.sessionNotOnOrAfter },
      element('saml:AuthnContext', {}, element('saml:AuthnContextClassRef', {}, PASSWORD)),
    ),
    attributesText(assertion),
  );

const nameIdText = ({ nameId, nameIdFormat }: SamlAssertion): string =>
  nameId === null ? '' : element('saml:NameID', { Format: nameIdFormat }, escapeText(nameId));

const confirmationText = ({ recipient, notOnOrAfter }: SubjectConfirmation): string =>
  element(
    'saml:SubjectConfirmation',
    { Method: BEARER },
    element('saml:SubjectConfirmationData', { NotOnOrAfter: notOnOrAfter, Recipient: recipient }),
  );

const conditionsText = ({ notBefore, notOnOrAfter, audiences }: SamlAssertion): string =>
  element(
    'saml:Conditions',
    { NotBefore: notBefore, NotOnOrAfter: notOnOrAfter },
    audiences.length === 0 ? '' : element('saml:AudienceRestriction', {}, ...audiences.map(audienceText)),
  );

const audienceText = (audience: string): string => element('saml:Audience', {}, escapeText(audience));

function attributesText({ attributes }: SamlAssertion): string {
  const texts = Object.entries(attributes).map(([name, values]) =>
    element('saml:Attribute', { Name: name }, ...values.map(valueText)),
  );
  return texts.length === 0 ? '' : element('saml:AttributeStatement', {}, ...texts);
}

const valueText = (value: string): string => element('saml:AttributeValue', {}, escapeText(value));

/** An element with its attributes, those that are null left out, around contents that are XML already. */
function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...contents: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escapeAttribute(value)}"`,
  );
  return `<${name}${written.join('')}>${contents.join('')}</${name}>`;
}
