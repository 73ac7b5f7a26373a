import { awsManagedPolicy } from '../world/awsManagedPolicies.ts';
import { controlPoliciesAt, isMember, type ControlPolicyType } from '../world/controlPolicies.ts';
import { findManagedPolicy } from '../world/find.ts';
import { accountPaths } from '../world/organizationIds.ts';
import type { Account, Group, Role, User, World } from '../world/world.ts';
import type { Principal } from './principals.ts';

/**
 * What an answer depends on: values of a world that are the same values as long as nobody edits them. An answer stays
 * as it is while all of its inputs do.
 */
export type Inputs = readonly unknown[];

export const sameInputs = (one: Inputs, other: Inputs): boolean =>
  one.length === other.length && one.every((input, index) => Object.is(input, other[index]));

/** What every answer depends on. */
export const inputsOfWorld = ({ clock, faults }: World): Inputs => [clock, faults];

/** What depends on the caller: itself, its groups, the managed policies and limits that bind it, its organization. */
export function inputsOfPrincipal(world: World, { account, entity }: Principal): Inputs {
  const groups = 'groups' in entity ? groupsOf(account, entity) : [];
  return [
    entity,
    ...groups,
    ...[entity, ...groups].flatMap((holder) => managedTexts(world, holder)),
    ...organizationInputs(world, 'scp', account),
  ];
}

/** What depends on the role that is asked for: itself with its trust policy, and what guards its account. */
export const inputsOfRole = (world: World, account: Account, role: Role): Inputs => [
  role,
  ...organizationInputs(world, 'rcp', account),
];

const groupsOf = (account: Account, user: User): readonly Group[] =>
  account.groups.filter(({ name }) => user.groups.includes(name));

function managedTexts(world: World, holder: User | Role | Group): readonly (string | null)[] {
  const boundary = 'permissionsBoundary' in holder ? (holder.permissionsBoundary ?? []) : [];
  return [...holder.attachedPolicies, boundary]
    .flat()
    .map((arn) => findManagedPolicy(world, arn)?.policy.document ?? awsManagedPolicy(arn));
}

/** The texts at each level, and the ids that condition keys tell. */
function organizationInputs({ organization }: World, type: ControlPolicyType, { id }: Account): Inputs {
  if (!organization || !isMember(organization, id)) return [null];
  const levels = controlPoliciesAt(type, organization, id);
  return [
    organization.id,
    organization.managementAccount,
    accountPaths(organization).get(id)?.join(),
    ...levels.flatMap(({ place, policies }) => [place, ...policies.map(({ text }) => text)]),
  ];
}
