import type { Element } from '@xmldom/xmldom';
import type { SamlAssertion, SubjectConfirmation } from '../../call/tokenProof.ts';
import { readTime } from '../../world/clock.ts';
import { NAMESPACES } from './names.ts';
import { childrenOf, textOf } from './xml.ts';

/** What STS reads from an assertion (B-083 to B-089). Times that are not in UTC are none; fractions of seconds go. */
export function readAssertion(assertion: Element): SamlAssertion {
  const subject = within([assertion], 'Subject');
  const [nameId] = within(subject, 'NameID');
  const [conditions] = within([assertion], 'Conditions');
  const [statement] = within([assertion], 'AuthnStatement');
  const [issuer] = within([assertion], 'Issuer');
  return {
    id: assertion.getAttribute('ID') ?? '',
    issuer: issuer ? textOf(issuer) : '',
    issuedAt: timeOf(assertion, 'IssueInstant'),
    nameId: nameId ? textOf(nameId) : null,
    nameIdFormat: nameId?.getAttribute('Format') ?? null,
    confirmations: within(subject, 'SubjectConfirmation').map(confirmationOf),
    audiences: within(within([assertion], 'Conditions'), 'AudienceRestriction', 'Audience').map(textOf),
    notBefore: timeOf(conditions, 'NotBefore'),
    notOnOrAfter: timeOf(conditions, 'NotOnOrAfter'),
    sessionNotOnOrAfter: timeOf(statement, 'SessionNotOnOrAfter'),
    attributes: attributesOf(assertion),
  };
}

/** Elements of SAML found by going down along these names, in order. */
const within = (parents: readonly Element[], ...path: readonly string[]): readonly Element[] =>
  path.reduce<readonly Element[]>(
    (found, name) => found.flatMap((parent) => childrenOf(parent, NAMESPACES.assertion, name)),
    parents,
  );

const timeOf = (element: Element | undefined, name: string): string | null =>
  readTime(element?.getAttribute(name) ?? '');

function confirmationOf(confirmation: Element): SubjectConfirmation {
  const [data] = within([confirmation], 'SubjectConfirmationData');
  return {
    recipient: data?.getAttribute('Recipient') ?? null,
    notOnOrAfter: timeOf(data, 'NotOnOrAfter'),
  };
}

/** Values of an attribute are as typed, ends included; an attribute that comes twice has the values of both. */
function attributesOf(assertion: Element): SamlAssertion['attributes'] {
  const values = new Map<string, string[]>();
  for (const attribute of within([assertion], 'AttributeStatement', 'Attribute')) {
    const name = attribute.getAttribute('Name') ?? '';
    const more = within([attribute], 'AttributeValue').map((value) => value.textContent ?? '');
    values.set(name, [...(values.get(name) ?? []), ...more]);
  }
  return Object.fromEntries(values);
}
