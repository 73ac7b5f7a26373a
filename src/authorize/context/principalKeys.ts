import { callerAccount } from '../../world/caller.ts';
import type { AccessRequest } from '../request.ts';
import { byFederation, byService } from './calledBy.ts';
import type { ContextKey, ContextValue } from './contextKey.ts';
import { organizationId, organizationPaths } from './organization.ts';
import { serviceNames } from './serviceNames.ts';

const byServiceOrFederation = (request: AccessRequest): boolean =>
  byService(request) || byFederation(request);

/** Keys about the principal, each with the rule that it follows. */
export const principalKeys: Readonly<Record<string, ContextKey>> = {
  // D-027, C-029: the role's ARN for role sessions, never the session's; root's for the root user alone.
  'aws:PrincipalArn': { value: principalArn, unseen: byService },
  // D-028
  'aws:PrincipalAccount': { value: principalAccount, unseen: byService },
  // D-029
  'aws:PrincipalOrgID': { value: ({ world, caller }) => organizationId(world, callerAccount(caller)) },
  'aws:PrincipalOrgPaths': { value: ({ world, caller }) => organizationPaths(world, callerAccount(caller)) },
  // D-031
  'aws:PrincipalType': {
    value: ({ caller }) => PRINCIPAL_TYPE[caller.kind],
    unseen: byServiceOrFederation,
  },
  // D-032, B-139
  'aws:userid': { value: userId, unseen: byServiceOrFederation },
  // D-033, C-055: a GetSessionToken session is still its user (B-124).
  'aws:username': { value: ({ caller }) => (caller.kind === 'user' ? caller.user.name : undefined) },
  // D-034
  'aws:PrincipalIsAWSService': {
    value: ({ caller }) =>
      caller.kind === 'anonymous' || caller.kind === 'federated'
        ? undefined
        : String(caller.kind === 'service'),
  },
  'aws:PrincipalServiceName': {
    value: ({ caller }) => (caller.kind === 'service' ? caller.service : undefined),
  },
  'aws:PrincipalServiceNamesList': { value: serviceNames },
};

const PRINCIPAL_TYPE = {
  root: 'Account',
  user: 'User',
  roleSession: 'AssumedRole',
  federatedUser: 'FederatedUser',
  service: undefined,
  federated: undefined,
  anonymous: 'Anonymous',
} as const;

function principalArn({ caller }: AccessRequest): ContextValue {
  switch (caller.kind) {
    case 'service':
    case 'federated':
    case 'anonymous':
      return undefined;
    case 'roleSession':
      return caller.roleArn;
    default:
      return caller.arn;
  }
}

function principalAccount({ caller }: AccessRequest): ContextValue {
  return caller.kind === 'anonymous' ? 'anonymous' : (callerAccount(caller) ?? undefined);
}

function userId({ caller }: AccessRequest): ContextValue {
  if (caller.kind === 'anonymous') return 'anonymous';
  return 'userId' in caller ? caller.userId : undefined;
}
