import type { SamlAssertion } from '../../../call/tokenProof.ts';
import { makeSamlResponse } from '../../../federation/saml/makeSamlResponse.ts';
import { SAML_ATTRIBUTES } from '../../../federation/saml/names.ts';
import { tamperSamlResponse } from '../../../federation/saml/tamperSamlResponse.ts';
import { addSeconds } from '../../../world/clock.ts';

/** Ways to break an assertion on purpose, in the order in which they are offered. */
export const SAML_BREAKS = [
  'changedAttribute',
  'expired',
  'audience',
  'recipient',
  'rolePair',
  'otherKey',
  'unsigned',
  'truncated',
] as const;

export type SamlBreak = (typeof SAML_BREAKS)[number];

/** What a form says of an assertion; all of it text as it was typed. */
export interface SamlForm {
  /** ARNs of the role and the provider that the assertion is for. */
  readonly role: string;
  readonly provider: string;
  /** Entity id of the provider. */
  readonly issuer: string;
  /** Empty: there is none. */
  readonly nameId: string;
  readonly sessionName: string;
  readonly sessionDuration: string;
  readonly sourceIdentity: string;
  readonly audience: string;
  readonly recipient: string;
  /** Session tags, in order; one without a key is left out. */
  readonly tags: readonly (readonly [key: string, value: string])[];
  /** Keys of the tags that stay in chained sessions, with commas between. */
  readonly transitive: string;
  /** When the provider issued it, ISO 8601 in UTC. */
  readonly issuedAt: string;
}

export interface SamlToMake {
  readonly form: SamlForm;
  readonly breaks: readonly SamlBreak[];
}

/** The response in Base64, signed by the lab's identity provider and broken in all the ways that are asked for. */
export async function makeSaml({ form, breaks }: SamlToMake): Promise<string> {
  const has = (each: SamlBreak): boolean => breaks.includes(each);
  const written = breaks.reduce((all, each) => ({ ...all, ...FORM[each]?.(all) }), form);
  let response = await makeSamlResponse({
    assertion: assertionOf(written),
    destination: written.recipient,
    signer: has('otherKey') ? 'attacker' : 'provider',
  });
  for (const tampering of [
    ...(has('changedAttribute') ? [CHANGED_NAME] : []),
    ...(has('unsigned') ? [{ kind: 'noSignature' } as const] : []),
  ])
    response = (await tamperSamlResponse(response, tampering)) ?? response;
  return has('truncated') ? response.slice(0, Math.ceil(response.length * KEPT)) : response;
}

/** The assertion that a form describes. It can be redeemed for five minutes (B-094). */
function assertionOf(form: SamlForm): SamlAssertion {
  const until = addSeconds(form.issuedAt, REDEEMABLE);
  return {
    id: `_${form.issuedAt.replaceAll(/\D/g, '')}`,
    issuer: form.issuer,
    issuedAt: form.issuedAt,
    nameId: form.nameId === '' ? null : form.nameId,
    nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
    confirmations: [{ recipient: form.recipient === '' ? null : form.recipient, notOnOrAfter: until }],
    audiences: form.audience === '' ? [] : [form.audience],
    notBefore: form.issuedAt,
    notOnOrAfter: until,
    sessionNotOnOrAfter: null,
    attributes: attributesOf(form),
  };
}

/** Attributes by their full names (B-083 to B-085, B-087); those without a value are left out. */
function attributesOf(form: SamlForm): SamlAssertion['attributes'] {
  const { role, sessionName, sessionDuration, sourceIdentity, tags, transitive } = form;
  const { principalTag } = SAML_ATTRIBUTES;
  const all: readonly (readonly [string, readonly string[]])[] = [
    [SAML_ATTRIBUTES.role, role === '' ? [] : [`${role},${form.provider}`]],
    [SAML_ATTRIBUTES.roleSessionName, valuesOf(sessionName)],
    [SAML_ATTRIBUTES.sessionDuration, valuesOf(sessionDuration)],
    [SAML_ATTRIBUTES.sourceIdentity, valuesOf(sourceIdentity)],
    ...tags.flatMap(([key, value]): (readonly [string, readonly string[]])[] =>
      key === '' ? [] : [[principalTag + key, [value]]],
    ),
    [
      SAML_ATTRIBUTES.transitiveTagKeys,
      transitive
        .split(',')
        .map((key) => key.trim())
        .filter(Boolean),
    ],
  ];
  return Object.fromEntries(all.filter(([, values]) => values.length > 0));
}

const valuesOf = (text: string): readonly string[] => (text === '' ? [] : [text]);

const CHANGED_NAME = {
  kind: 'attribute',
  name: SAML_ATTRIBUTES.roleSessionName,
  values: ['somebody-else'],
} as const;

/** Seconds for which an assertion is good (B-094), and how much is left of one that was cut short. */
const REDEEMABLE = 300;
const KEPT = 0.6;

/** What a break writes into the form before the assertion is signed. */
const FORM: Readonly<Partial<Record<SamlBreak, (form: SamlForm) => Partial<SamlForm>>>> = {
  expired: ({ issuedAt }) => ({ issuedAt: addSeconds(issuedAt, -2 * REDEEMABLE) }),
  audience: () => ({ audience: 'https://example.net/saml' }),
  recipient: () => ({ recipient: 'https://signin.example.net/saml' }),
  rolePair: ({ role }) => ({ role: role.replace(/[^/]*$/, 'SomeOtherRole') }),
};
