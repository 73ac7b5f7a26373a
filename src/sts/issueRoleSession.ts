import type { Issued } from '../pipeline/action.ts';
import { addSeconds } from '../world/clock.ts';
import { drawId } from '../world/ids.ts';
import { sessionArn } from '../world/names.ts';
import type { Role, Session, World } from '../world/world.ts';

export interface RoleSessionRequest {
  readonly accountId: string;
  readonly role: Role;
  readonly sessionName: string;
  readonly durationSeconds: number;
  /** The caller's ARN, or the service principal. */
  readonly issuedTo: string;
}

/** Makes a role session from the lab's clock on: three-part credentials and the assumed-role user. */
export function issueRoleSession(world: World, request: RoleSessionRequest): Issued {
  const { accountId, role, sessionName } = request;
  const key = drawId(world, 'temporaryAccessKey');
  const secret = drawId(key.world, 'secret');
  const token = drawId(secret.world, 'sessionToken');
  const session: Session = {
    accessKeyId: key.id,
    secretAccessKey: secret.id,
    sessionToken: token.id,
    issuedAt: world.clock,
    expiresAt: addSeconds(world.clock, request.durationSeconds),
    accountId,
    roleName: role.name,
    roleId: role.id,
    sessionName,
    issuedTo: request.issuedTo,
  };
  return {
    world: { ...token.world, sessions: [...world.sessions, session] },
    response: {
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        SessionToken: session.sessionToken,
        Expiration: session.expiresAt,
      },
      AssumedRoleUser: {
        AssumedRoleId: `${role.id}:${sessionName}`,
        Arn: sessionArn(accountId, role.name, sessionName),
      },
    },
  };
}
