import type { SamlAssertion } from '../../call/tokenProof.ts';
import { fromBase64, toBase64, utf8Bytes, utf8Text } from '../base64.ts';
import { SAML_ATTRIBUTES } from './names.ts';

export const DESTINATION = 'https://signin.aws.amazon.com/saml';

/** An assertion that STS would take, redeemed soon after 2026-01-15T09:00:00Z. */
export const ASSERTION: SamlAssertion = {
  id: '_a1b2c3',
  issuer: 'https://idp.example.com/saml/Okta',
  issuedAt: '2026-01-15T09:00:00Z',
  nameId: 'ana',
  nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
  confirmations: [{ recipient: DESTINATION, notOnOrAfter: '2026-01-15T09:05:00Z' }],
  audiences: ['urn:amazon:webservices'],
  notBefore: '2026-01-15T09:00:00Z',
  notOnOrAfter: '2026-01-15T09:05:00Z',
  sessionNotOnOrAfter: '2026-01-15T17:00:00Z',
  attributes: {
    [SAML_ATTRIBUTES.role]: [
      'arn:aws:iam::111122223333:role/Audit,arn:aws:iam::111122223333:saml-provider/Okta',
      'arn:aws:iam::111122223333:role/Admin,arn:aws:iam::111122223333:saml-provider/Okta',
    ],
    [SAML_ATTRIBUTES.roleSessionName]: ['ana@example.com'],
    [SAML_ATTRIBUTES.sessionDuration]: ['3600'],
    [`${SAML_ATTRIBUTES.principalTag}team`]: ['shop & <stock>'],
  },
};

export const xmlIn = (base64: string): string => utf8Text(fromBase64(base64) ?? new Uint8Array()) ?? '';

export const inBase64 = (xml: string): string => toBase64(utf8Bytes(xml));
