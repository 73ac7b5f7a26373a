import { callOf } from '../call/call.ts';
import { assumeRole } from '../operations/sts/assumeRole.ts';
import { findAccount, findRole } from '../world/find.ts';
import { roleArn, sessionArn } from '../world/names.ts';
import type { RoleSession } from '../world/world.ts';
import type { Logged } from './logged.ts';

/** The calls of AssumeRole that services have made on the way, to give a workload its role: by the sessions they got. */
export function deliveriesIn(logged: Logged): readonly Logged[] {
  const { before, after, caller } = logged;
  if (caller.kind === 'service') return [];
  return after.sessions
    .slice(before.sessions.length)
    .flatMap((session) =>
      session.kind === 'role' && session.issuedTo.endsWith('.amazonaws.com')
        ? [delivery(logged, session)]
        : [],
    );
}

function delivery({ before, after, call: { region } }: Logged, session: RoleSession): Logged {
  const { accountId, roleName, roleId, sessionName, issuedTo } = session;
  const account = findAccount(after, accountId);
  const role = account && findRole(account, roleName);
  return {
    before,
    after,
    call: callOf({
      service: 'sts',
      operation: 'AssumeRole',
      credentials: { kind: 'service', service: issuedTo },
      params: { RoleArn: role ? roleArn(accountId, role) : '', RoleSessionName: sessionName },
      region,
    }),
    caller: { kind: 'service', service: issuedTo },
    operation: assumeRole,
    error: null,
    response: {
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SessionToken: session.sessionToken,
        Expiration: session.expiresAt,
      },
      AssumedRoleUser: {
        AssumedRoleId: `${roleId}:${sessionName}`,
        Arn: sessionArn(accountId, roleName, sessionName),
      },
    },
  };
}
