import type { SamlAssertion } from '../../call/tokenProof.ts';

const EDUCATION = 'urn:oid:1.3.6.1.4.1.5923.1.';
const CLAIMS = 'http://schemas.xmlsoap.org/ws/2005/05/identity/claims/';

/**
 * Attributes that become condition keys, by name; source: IAM User Guide, "Configure SAML assertions for the
 * authentication response", mapping of attributes. Of several attributes for one key the first in this list counts, since
 * AWS maps one. Three X.500 names are misprinted there, and stand here as X.500 has them, too.
 */
const KEYS: readonly (readonly [attribute: string, key: string])[] = [
  [`${EDUCATION}1.1.1`, 'edupersonaffiliation'],
  [`${EDUCATION}1.1.2`, 'edupersonnickname'],
  [`${EDUCATION}1.1.3`, 'edupersonorgdn'],
  [`${EDUCATION}1.1.4`, 'edupersonorgunitdn'],
  [`${EDUCATION}1.1.5`, 'edupersonprimaryaffiliation'],
  [`${EDUCATION}1.1.6`, 'edupersonprincipalname'],
  [`${EDUCATION}1.1.7`, 'edupersonentitlement'],
  [`${EDUCATION}1.1.8`, 'edupersonprimaryorgunitdn'],
  [`${EDUCATION}1.1.9`, 'edupersonscopedaffiliation'],
  [`${EDUCATION}1.1.10`, 'edupersontargetedid'],
  [`${EDUCATION}1.1.11`, 'edupersonassurance'],
  [`${EDUCATION}2.1.2`, 'eduorghomepageuri'],
  [`${EDUCATION}2.1.3`, 'eduorgidentityauthnpolicyuri'],
  [`${EDUCATION}2.1.4`, 'eduorglegalname'],
  [`${EDUCATION}2.1.5`, 'eduorgsuperioruri'],
  [`${EDUCATION}2.1.6`, 'eduorgwhitepagesuri'],
  ['urn:oid:2.5.4.3', 'cn'],
  [`${CLAIMS}name`, 'name'],
  ['http://schemas.xmlsoap.org/claims/CommonName', 'commonname'],
  [`${CLAIMS}givenname`, 'givenname'],
  [`${CLAIMS}surname`, 'surname'],
  [`${CLAIMS}emailaddress`, 'mail'],
  ['http://schemas.microsoft.com/ws/2008/06/identity/claims/primarygroupsid', 'uid'],
  ['2.5.4.3', 'commonname'],
  ['2.5.4.4', 'surname'],
  ['2.5.4.42', 'givenname'],
  ['2.4.5.42', 'givenname'],
  ['2.5.4.45', 'x500uniqueidentifier'],
  ['0.9.2342.19200300.100.1.1', 'uid'],
  ['0.9.2342.19200300100.1.1', 'uid'],
  ['0.9.2342.19200300.100.1.3', 'mail'],
  ['0.9.2342.19200300100.1.3', 'mail'],
  ['0.9.2342.19200300.100.1.45', 'organizationstatus'],
];

/** Keys that are no lists: of several values, the first. */
const SINGLE: ReadonlySet<string> = new Set([
  'edupersonorgdn',
  'edupersonprimaryaffiliation',
  'edupersonprimaryorgunitdn',
  'edupersonprincipalname',
]);

/** The condition keys that attributes of eduPerson, eduOrg, Active Directory and X.500 give, in lower case. */
export function attributeKeys(
  attributes: SamlAssertion['attributes'],
): readonly (readonly [key: string, values: readonly string[]])[] {
  const keys = new Map<string, readonly string[]>();
  for (const [attribute, key] of KEYS) {
    const values = attributes[attribute] ?? [];
    if (values.length === 0 || keys.has(`saml:${key}`)) continue;
    keys.set(`saml:${key}`, SINGLE.has(key) ? values.slice(0, 1) : values);
  }
  return [...keys];
}
