import { ok, type Result } from '../../lib/result.ts';
import type { Authenticated } from '../../pipeline/stages/authenticate.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { callerAccount } from '../../world/caller.ts';
import { isMember } from '../../world/controlPolicies.ts';
import type { Organization } from '../../world/world.ts';
import { refused } from './refusal.ts';

/** The organization of the caller's account. */
export function organizationOf({ world, caller }: Authenticated): Result<Organization, AwsError> {
  const { organization } = world;
  return organization && isMember(organization, callerAccount(caller))
    ? ok(organization)
    : refused('orgNotInUse');
}

/** The same, for what only the management account may do, whatever its own policies allow a member; worlds have no delegated administrators. */
export function managedOrganization(at: Authenticated): Result<Organization, AwsError> {
  const found = organizationOf(at);
  return found.ok && callerAccount(at.caller) !== found.value.managementAccount
    ? refused('orgAccessDenied')
    : found;
}
