import { assumeRole } from '../operations/sts/assumeRole.ts';
import { violationsOf } from '../pipeline/parameters/violations.ts';
import type { Authenticated } from '../pipeline/stages/authenticate.ts';
import type { Received } from '../pipeline/stages/receive.ts';
import { refusalAt, type TokenRefusal } from './federatedRoleRefusal.ts';
import { brokenConstraint } from './refusedParameter.ts';
import { passedTags, refusedTags, type PassedTags } from './sessionTags.ts';

/** Session tags as a token has them. */
export interface TokenTags {
  readonly pairs: readonly (readonly [key: string, value: string])[];
  readonly transitiveTagKeys: readonly string[];
}

/** The tags of a token that has been found good. */
export const passedTokenTags = (tags: TokenTags): PassedTags => passedTags(paramsOf(tags));

/**
 * Tags of a token are held to what AssumeRole asks of its parameters (B-061 to B-063, B-071), with the same answers: best
 * reading, as no answer of AWS is known. A tag with two values counts as two of one key, since it may have one (B-087).
 */
export function refusedTokenTags(
  at: Authenticated,
  tags: TokenTags,
  element: TokenRefusal['element'],
): TokenRefusal | null {
  const params = paramsOf(tags);
  const refuse = refusalAt(element, 'B-062', 'B-063', 'B-071');
  const [violation] = violationsOf(MEMBERS, params);
  if (violation) {
    const { value, place, constraint } = violation;
    const printed = value === null ? 'null' : `'${value}'`;
    const { message, params: filled } = brokenConstraint(printed, place, constraint ?? '');
    return refuse(message, 'tags', value ?? '', filled);
  }
  const refused = refusedTags({ ...at, call: { ...at.call, params } });
  if (!refused) return null;
  const { params: said } = refused.reason;
  return refuse(refused.error.message, 'tags', 'key' in said ? String(said.key) : '', refused.error.params);
}

/** The parameters of AssumeRole that say the same. */
const paramsOf = ({ pairs, transitiveTagKeys }: TokenTags): Received['call']['params'] => ({
  ...(pairs.length > 0 && { Tags: pairs.map(([Key, Value]) => ({ Key, Value })) }),
  ...(transitiveTagKeys.length > 0 && { TransitiveTagKeys: transitiveTagKeys }),
});

const MEMBERS = assumeRole.input.filter(({ name }) => name === 'Tags' || name === 'TransitiveTagKeys');
