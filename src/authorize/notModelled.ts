import type { NotModelled } from '../trace/reason.ts';
import type { PolicyType } from '../policy/document.ts';
import type { Caller } from '../world/caller.ts';
import type { Organization } from '../world/world.ts';
import { unknownManagedPolicies } from './analyse/identity.ts';
import type { AccessRequest } from './request.ts';

/**
 * What has a say in this request but is not judged yet: policy types still to come, and attached managed policies whose
 * documents the lab does not have. Named, so that no answer is guessed.
 */
export function notModelled(request: AccessRequest): readonly NotModelled[] {
  const { world, caller, resource } = request;
  const types: PolicyType[] = [];
  if (caller.kind !== 'service' && hasScps(world.organization, caller.accountId)) types.push('scp');
  if (resource.accountId !== null && hasRcps(world.organization, resource.accountId)) types.push('rcp');
  if (hasBoundary(caller)) types.push('boundary');
  if (goesThroughEndpoint(request)) types.push('endpoint');
  return [
    ...types.map((name) => ({ feature: 'policyType', name }) as const),
    ...unknownManagedPolicies(world, caller).map((name) => ({ feature: 'managedPolicy', name }) as const),
  ];
}

/** The call comes through a VPC endpoint of the world that has a policy of its own (E-052). */
const goesThroughEndpoint = ({ world, given }: AccessRequest): boolean =>
  world.accounts.some(({ vpcEndpoints }) =>
    vpcEndpoints.some(({ id, policy }) => policy !== null && given.get('aws:sourcevpce')?.includes(id)),
  );

const hasBoundary = (caller: Caller): boolean =>
  (caller.kind === 'user' && caller.user.permissionsBoundary !== null) ||
  (caller.kind === 'roleSession' && caller.role.permissionsBoundary !== null);

/** SCPs other than the default bind an account; never the management account (E-032). */
function hasScps(organization: Organization | null, accountId: string): boolean {
  if (!organization || organization.managementAccount === accountId) return false;
  return (
    accountId in organization.accountScps ||
    unitsAbove(organization, accountId).some(({ scps }) => scps !== null)
  );
}

/** RCPs other than the default bind an account's resources; never the management account's (E-041). */
function hasRcps(organization: Organization | null, accountId: string): boolean {
  if (!organization || organization.managementAccount === accountId) return false;
  return (
    (organization.accountRcps[accountId]?.length ?? 0) > 0 ||
    unitsAbove(organization, accountId).some(({ rcps }) => rcps.length > 0)
  );
}

/** The unit that holds an account and every unit above it. */
function unitsAbove(organization: Organization, accountId: string): Organization['units'] {
  const home = organization.units.find(({ accounts }) => accounts.includes(accountId));
  return home
    ? organization.units.filter(({ path }) => path === home.path || home.path.startsWith(`${path}/`))
    : [];
}
