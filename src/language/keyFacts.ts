import { findKey } from '../policy/keys/findKey.ts';
import type { KeyType } from '../policy/keys/globalKey.ts';
import type { ConditionKey, ConditionKeyType } from '../serviceReference/serviceReference.ts';

/** A condition key as the editor knows it. */
export interface KeyFacts {
  /** As AWS spells it; keys of tags with their tag, or ending in a slash. */
  readonly name: string;
  /** The row of AWS's list that it belongs to: `aws:PrincipalTag/` for `aws:PrincipalTag/team`. */
  readonly family: string;
  readonly type: KeyType;
  readonly multivalued: boolean;
  /** Every signed request has it. */
  readonly always: boolean;
  /** The rule that says when it is there; null for keys of services and of identity providers. */
  readonly rule: string | null;
  /** `token`: only the token of an identity provider gives it (B-108). */
  readonly origin: 'aws' | 'service' | 'token';
}

/** What is known of a key by its name, in any case (C-026); null for a name that AWS does not have. */
export function keyFacts(written: string, ofService: ConditionKey | null = null): KeyFacts | null {
  const known = findKey(written);
  if (known) {
    const { type, multivalued, always, rule } = known;
    const tag = known.name.endsWith('/') ? written.slice(known.name.length) : '';
    return { name: known.name + tag, family: known.name, type, multivalued, always, rule, origin: 'aws' };
  }
  if (ofService) {
    const { type, multivalued } = TYPES[ofService.type];
    const name = withoutPlace(ofService.name);
    return { name, family: name, type, multivalued, always: false, rule: null, origin: 'service' };
  }
  return TOKEN_KEY.test(written)
    ? {
        name: written,
        family: written,
        type: 'string',
        multivalued: /:amr$/i.test(written),
        always: false,
        rule: 'B-108',
        origin: 'token',
      }
    : null;
}

/** `s3:RequestObjectTag/<key>` as one begins to write it. */
export const withoutPlace = (name: string): string => name.replace(/[<$].*$/, '');

/** Keys whose prefix is the host of an identity provider, and those of SAML. */
const TOKEN_KEY = /^(?:saml|[^:/]+\.[^:]+):\w/i;

const one = (type: KeyType) => ({ type, multivalued: false });
const many = (type: KeyType) => ({ type, multivalued: true });

const TYPES: Readonly<Record<ConditionKeyType, { readonly type: KeyType; readonly multivalued: boolean }>> = {
  String: one('string'),
  ArrayOfString: many('string'),
  ARN: one('arn'),
  ArrayOfARN: many('arn'),
  Bool: one('boolean'),
  ArrayOfBool: many('boolean'),
  Numeric: one('numeric'),
  Date: one('date'),
  IPAddress: one('address'),
};
