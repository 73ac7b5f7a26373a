import { FULL_AWS_ACCESS, RCP_FULL_AWS_ACCESS } from './awsManagedPolicies/organizationDefaults.ts';
import { madeOf } from './organizationIds.ts';
import type { Organization, PolicyText } from './world.ts';

/** Policies of an organization that cap what its accounts may do, or what may be done to their resources. */
export type ControlPolicyType = 'scp' | 'rcp';

export interface ControlPolicy {
  /** `p-…`; lists give no ids, so there it is made of the place and the position. */
  readonly id: string;
  readonly text: PolicyText;
}

/** The control policies attached to one unit or account. */
export interface ControlLevel {
  /** Path of the unit (`Root/Prod`), or the account's id. */
  readonly place: string;
  readonly policies: readonly ControlPolicy[];
}

/** The levels above an account, from the root to the account itself; none in the management account and outside the organization. */
export function controlPoliciesAt(
  type: ControlPolicyType,
  organization: Organization,
  accountId: string,
): readonly ControlLevel[] {
  const home = organization.units.find(({ accounts }) => accounts.includes(accountId));
  if (!home || accountId === organization.managementAccount) return [];
  const names = home.path.split('/');
  const units = names.map((_, index) => names.slice(0, index + 1).join('/'));
  return [...units, accountId].map((place) => ({
    place,
    policies: controlPoliciesOf(type, organization, place),
  }));
}

/** The control policies attached to a unit or to an account, AWS's default among them. */
export function controlPoliciesOf(
  type: ControlPolicyType,
  organization: Organization,
  place: string,
): readonly ControlPolicy[] {
  const listed = listedPoliciesOf(type, organization, place);
  const { policies = [] } = organization;
  if (policies.length === 0) return listed;
  const named = policies.filter((policy) => policy.type === type && policy.targets.includes(place));
  return [...listed, ...named.map(({ id, document }) => ({ id, text: document }))];
}

/** Those that the unit or account itself lists, or has by default: without the ones that go by a name. */
export const listedPoliciesOf = (
  type: ControlPolicyType,
  organization: Organization,
  place: string,
): readonly ControlPolicy[] =>
  /^\d{12}$/.test(place) ? ofAccount(type, organization, place) : ofUnit(type, organization, place);

/** Whether a policy is one that AWS attaches by itself, which allows everything and cannot be edited. */
export const isDefaultControlPolicy = (id: string | null): boolean =>
  id === FULL_AWS_ACCESS.id || id === RCP_FULL_AWS_ACCESS.id;

/** Whether an account belongs to the organization. */
export const isMember = (organization: Organization, accountId: string | null): boolean =>
  accountId !== null &&
  (accountId === organization.managementAccount ||
    organization.units.some(({ accounts }) => accounts.includes(accountId)));

/** ARN of a customer's control policy, as denials print it (F-010). */
export const controlPolicyArn = (
  type: ControlPolicyType,
  { id, managementAccount }: Organization,
  policyId: string,
): string => `arn:aws:organizations::${managementAccount}:policy/${id}/${ARN_KIND[type]}/${policyId}`;

const ARN_KIND = { scp: 'service_control_policy', rcp: 'resource_control_policy' } as const;

function ofUnit(type: ControlPolicyType, organization: Organization, path: string): readonly ControlPolicy[] {
  const unit = organization.units.find((each) => each.path === path);
  const texts = type === 'scp' ? (unit?.scps ?? null) : (unit?.rcps ?? []);
  return policiesAt(type, organization, path, texts);
}

function ofAccount(
  type: ControlPolicyType,
  organization: Organization,
  accountId: string,
): readonly ControlPolicy[] {
  const { accountScps, accountRcps } = organization;
  const texts = type === 'scp' ? (own(accountScps, accountId) ?? null) : (own(accountRcps, accountId) ?? []);
  return policiesAt(type, organization, accountId, texts);
}

/** The list of SCPs is complete, and left out it is FullAWSAccess; RCPFullAWSAccess is there besides those listed (E-003). */
function policiesAt(
  type: ControlPolicyType,
  organization: Organization,
  place: string,
  texts: readonly PolicyText[] | null,
): readonly ControlPolicy[] {
  const custom = (texts ?? []).map((text, index) => ({
    id: madeId(organization, `${organization.id}/${type}/${place}/${index}`),
    text,
  }));
  if (type === 'rcp') return [RCP_FULL_AWS_ACCESS, ...custom];
  return texts === null ? [FULL_AWS_ACCESS] : custom;
}

/** One that no policy with a name has: such a policy may have been in that place of the list before. */
function madeId(organization: Organization, place: string): string {
  const id = `p-${madeOf(place, 8)}`;
  const isTaken = organization.policies?.some((policy) => policy.id === id) ?? false;
  return isTaken ? madeId(organization, `${place}/`) : id;
}

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
