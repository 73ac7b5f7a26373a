import { awsManagedPolicy } from '../../world/awsManagedPolicies.ts';
import { findAccount, findManagedPolicy } from '../../world/find.ts';
import { groupArn } from '../../world/names.ts';
import type { Caller } from '../../world/caller.ts';
import type { PolicyText, World } from '../../world/world.ts';
import type { AccessRequest } from '../request.ts';
import { analyse, type AttachedPolicy, type TypeAnalysis } from './analysis.ts';

/** Identity-based policies of the caller: its own inline and attached ones and, for users, their groups' (E-006, E-010). */
export const analyseIdentity = (request: AccessRequest): TypeAnalysis =>
  analyse('identity', identityPolicies(request.world, request.caller), request);

/** The documents attached to the caller. Root and services have none (E-047, B-054). */
function identityPolicies(world: World, caller: Caller): readonly AttachedPolicy[] {
  if (caller.kind === 'user') {
    const account = findAccount(world, caller.accountId);
    const groups = account?.groups.filter(({ name }) => caller.user.groups.includes(name)) ?? [];
    return [
      ...policiesOf(world, caller.arn, caller.user),
      ...groups.flatMap((group) => policiesOf(world, groupArn(caller.accountId, group), group)),
    ];
  }
  if (caller.kind === 'roleSession') return policiesOf(world, caller.roleArn, caller.role);
  return [];
}

/** ARNs attached to the caller whose documents the lab does not have. */
export function unknownManagedPolicies(world: World, caller: Caller): readonly string[] {
  if (caller.kind !== 'user' && caller.kind !== 'roleSession') return [];
  const own = caller.kind === 'user' ? caller.user.attachedPolicies : caller.role.attachedPolicies;
  const groups = caller.kind === 'user' ? (findAccount(world, caller.accountId)?.groups ?? []) : [];
  const viaGroups = groups
    .filter(({ name }) => caller.kind === 'user' && caller.user.groups.includes(name))
    .flatMap((group) => group.attachedPolicies);
  return [...own, ...viaGroups].filter((arn) => managedPolicyText(world, arn) === null);
}

interface PolicyHolder {
  readonly inlinePolicies: Readonly<Record<string, PolicyText>>;
  readonly attachedPolicies: readonly string[];
}

function policiesOf(world: World, owner: string, holder: PolicyHolder): readonly AttachedPolicy[] {
  const inline = Object.entries(holder.inlinePolicies).map(([name, text]) => ({
    ref: { type: 'identity' as const, owner, name },
    text,
  }));
  const attached = holder.attachedPolicies.flatMap((arn) => {
    const text = managedPolicyText(world, arn);
    return text === null ? [] : [{ ref: { type: 'identity' as const, owner: arn, name: null }, text }];
  });
  return [...inline, ...attached];
}

/** A customer managed policy of the world, or one of AWS's own; null when the lab has neither. */
const managedPolicyText = (world: World, arn: string): PolicyText | null =>
  findManagedPolicy(world, arn)?.policy.document ?? awsManagedPolicy(arn);
