import type { Issued } from '../pipeline/action.ts';
import { sessionArn } from '../world/names.ts';
import type { Role, SessionPolicies, World } from '../world/world.ts';
import { issueSession } from './issueSession.ts';

export interface RoleSessionRequest {
  readonly accountId: string;
  readonly role: Role;
  readonly sessionName: string;
  readonly policies: SessionPolicies;
  readonly durationSeconds: number;
  /** The caller's ARN, or the service principal. */
  readonly issuedTo: string;
}

/** Makes a role session: credentials and the assumed-role user. */
export function issueRoleSession(world: World, request: RoleSessionRequest): Issued {
  const { accountId, role, sessionName, policies, durationSeconds, issuedTo } = request;
  const issued = issueSession(
    world,
    {
      kind: 'role',
      accountId,
      roleName: role.name,
      roleId: role.id,
      sessionName,
      policies,
      tags: {},
      sourceIdentity: null,
      federatedProvider: null,
      issuedTo,
    },
    durationSeconds,
  );
  return {
    world: issued.world,
    response: {
      Credentials: issued.credentials,
      AssumedRoleUser: {
        AssumedRoleId: `${role.id}:${sessionName}`,
        Arn: sessionArn(accountId, role.name, sessionName),
      },
    },
  };
}
