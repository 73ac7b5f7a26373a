import { callerAccount } from '../../world/caller.ts';
import type { AccessRequest } from '../request.ts';
import type { ContextKey } from './contextKey.ts';
import { organizationOf } from './organization.ts';
import { tagValue } from './tagValue.ts';

/** Keys about the principal, each with the rule that it follows. */
export const principalKeys: Readonly<Record<string, ContextKey>> = {
  // D-027: the role's ARN for role sessions, never the session's.
  'aws:PrincipalArn': ({ caller }) =>
    caller.kind === 'service' ? undefined : caller.kind === 'roleSession' ? caller.roleArn : caller.arn,
  // D-028
  'aws:PrincipalAccount': ({ caller }) => callerAccount(caller) ?? undefined,
  // D-029
  'aws:PrincipalOrgID': ({ world, caller }) => organizationOf(world, callerAccount(caller))?.id,
  // D-031
  'aws:PrincipalType': ({ caller }) => PRINCIPAL_TYPE[caller.kind],
  // D-032
  'aws:userid': ({ caller }) => (caller.kind === 'service' ? undefined : caller.userId),
  // D-033
  'aws:username': ({ caller }) => (caller.kind === 'user' ? caller.user.name : undefined),
  // D-034
  'aws:PrincipalIsAWSService': ({ caller }) => String(caller.kind === 'service'),
  'aws:PrincipalServiceName': ({ caller }) => (caller.kind === 'service' ? caller.service : undefined),
};

const PRINCIPAL_TYPE = {
  root: 'Account',
  user: 'User',
  roleSession: 'AssumedRole',
  service: undefined,
} as const;

/** D-030: the user's tags, or the role's. Tag keys match ignoring case (C-026). */
export function principalTag({ caller }: AccessRequest, name: string): string | undefined {
  if (caller.kind === 'user') return tagValue(caller.user.tags, name);
  if (caller.kind === 'roleSession') return tagValue(caller.role.tags, name);
  return undefined;
}
