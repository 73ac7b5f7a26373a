import type { PolicyType } from '../../../policy/document.ts';
import type { Denial } from '../../denial.ts';
import { isLimit } from '../../policyTypes.ts';
import { capital, say, words, type Phrase } from '../../phrase.ts';
import { typesDo } from './words.ts';

/** How types that only cap work, as the main clause of a sentence. */
export const HOW_LIMITS_WORK = {
  rcp: say`resource control policies leave only what they do not deny`,
  scp: say`service control policies have to allow a call at every level, from the root of the organization down to the account`,
  endpoint: say`the policy of the VPC endpoint has to allow a call that comes through it`,
  boundary: say`a permissions boundary leaves only what it allows itself`,
  session: say`session policies leave only what they allow themselves`,
} as const satisfies Partial<Record<PolicyType, Phrase>>;

/** Who limits whom, for a call that a type stops which only caps; null for types that grant. */
export function limited(denial: Denial): Phrase | null {
  const { type, cause, granting, call } = denial;
  if (!isLimit(type)) return null;
  const clause =
    cause === 'noSessionPolicy'
      ? say`a federated user can do only what session policies allow, and none were passed for this one`
      : HOW_LIMITS_WORK[type];
  if (granting.length > 0)
    return say`${capital(typesDo(granting, 'allows', 'allow'))} the call, but ${clause}.`;
  if (call.caller?.kind === 'root' && !call.target?.crossAccount)
    return say`${words('The root user of an account needs no identity policy there, but')} ${clause}.`;
  return say`${capital(clause)}.`;
}
