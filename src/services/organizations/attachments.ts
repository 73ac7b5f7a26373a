import { controlPoliciesOf, type ControlPolicyType } from '../../world/controlPolicies.ts';
import type { Organization, PolicyText } from '../../world/world.ts';
import { isAccount } from './places.ts';
import { DEFAULTS, keyOf } from './policies.ts';

/** The texts of the policies attached to a unit or account, AWS's own among them. */
export const attachedTexts = (
  type: ControlPolicyType,
  organization: Organization,
  place: string,
): readonly PolicyText[] => controlPoliciesOf(type, organization, place).map(({ text }) => text);

/** Whether a text is among those attached. */
export const isAttached = (texts: readonly PolicyText[], text: PolicyText): boolean =>
  texts.some((each) => keyOf(each) === keyOf(text));

export const without = (texts: readonly PolicyText[], text: PolicyText): readonly PolicyText[] =>
  texts.filter((each) => keyOf(each) !== keyOf(text));

/**
 * The organization with other policies attached to a unit or account. Worlds leave out what is there by itself: a list of
 * FullAWSAccess alone, and RCPFullAWSAccess (E-003).
 * @param texts the complete list, AWS's own policies among it
 */
export function withAttached(
  type: ControlPolicyType,
  organization: Organization,
  place: string,
  texts: readonly PolicyText[],
): Organization {
  const own = without(texts, DEFAULTS[type].text);
  const kept = type === 'rcp' ? own : own.length === 0 ? null : texts;
  return isAccount(place)
    ? ofAccount(type, organization, place, kept)
    : ofUnit(type, organization, place, kept);
}

const ACCOUNT_LISTS = { scp: 'accountScps', rcp: 'accountRcps' } as const;

function ofAccount(
  type: ControlPolicyType,
  organization: Organization,
  accountId: string,
  texts: readonly PolicyText[] | null,
): Organization {
  const field = ACCOUNT_LISTS[type];
  const others = Object.entries(organization[field]).filter(([id]) => id !== accountId);
  const listed = texts === null || texts.length === 0 ? [] : [[accountId, texts] as const];
  return { ...organization, [field]: Object.fromEntries([...others, ...listed]) };
}

function ofUnit(
  type: ControlPolicyType,
  organization: Organization,
  path: string,
  texts: readonly PolicyText[] | null,
): Organization {
  const { units } = organization;
  const known = units.findIndex((unit) => unit.path === path);
  const unit = units[known] ?? { path, accounts: [], scps: null, rcps: [] };
  const changed = type === 'scp' ? { ...unit, scps: texts } : { ...unit, rcps: texts ?? [] };
  return { ...organization, units: known === -1 ? [...units, changed] : units.with(known, changed) };
}
