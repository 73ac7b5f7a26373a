import { sha1 } from '@noble/hashes/legacy.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { fromByteArray } from 'base64-js';
import type { RoleSession } from '../../world/world.ts';
import { attributeKeys } from './attributeKeys.ts';
import type { PresentedAssertion } from './assertion.ts';

type Keys = readonly (readonly [key: string, values: readonly string[]])[];

/** The condition keys of an assertion, in lower case. `saml:aud` is the recipient, not the audience (B-089, B-090). */
export const samlKeys = (presented: PresentedAssertion): Keys => [
  ['saml:aud', [presented.recipient]],
  ['saml:iss', [presented.assertion.issuer]],
  ['saml:doc', [presented.doc]],
  ...Object.entries(sessionSamlKeys(presented)),
  ...attributeKeys(presented.assertion.attributes),
];

/** Those that stay with the session (B-093). */
export const sessionSamlKeys = (presented: PresentedAssertion): RoleSession['federatedKeys'] => ({
  'saml:namequalifier': [nameQualifier(presented)],
  'saml:sub': [presented.assertion.nameId ?? ''],
  'saml:sub_type': [subjectTypeKey(presented)],
});

/** Tells equal subjects of different providers apart: BASE64(SHA1(issuer, account id, "/", provider name)) (B-092). */
export const nameQualifier = ({ assertion, doc }: PresentedAssertion): string =>
  fromByteArray(sha1(utf8ToBytes(assertion.issuer + doc)));

const SAML2_FORMAT = 'urn:oasis:names:tc:SAML:2.0:nameid-format:';

/** What a name id without a format has (SAML 2.0 core, 8.3.1). */
const UNSPECIFIED = 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified';

/** `SubjectType` of the answer: formats of SAML 2.0 without their prefix (B-091). */
export const subjectType = ({ assertion }: PresentedAssertion): string => {
  const format = assertion.nameIdFormat ?? UNSPECIFIED;
  return format.startsWith(SAML2_FORMAT) ? format.slice(SAML2_FORMAT.length) : format;
};

/** The condition key shortens two formats only (B-091). */
function subjectTypeKey(presented: PresentedAssertion): string {
  const short = subjectType(presented);
  return short === 'persistent' || short === 'transient'
    ? short
    : (presented.assertion.nameIdFormat ?? UNSPECIFIED);
}
