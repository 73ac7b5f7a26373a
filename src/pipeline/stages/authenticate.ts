import type { AwsError, AwsMessageId } from '../../trace/awsError.ts';
import { decidedByProtocol } from '../../trace/decidedBy.ts';
import type { Reason } from '../../trace/reason.ts';
import type { RuleId } from '../../trace/step.ts';
import type { Caller } from '../../world/caller.ts';
import { findAccessKey, findAccount, findRole, findSessionByAccessKey } from '../../world/find.ts';
import { roleArn, rootArn, sessionArn, userArn } from '../../world/names.ts';
import type { World } from '../../world/world.ts';
import type { CredentialProof } from '../call.ts';
import type { Stage } from '../stage.ts';
import type { Received } from './receive.ts';

export interface Authenticated extends Received {
  readonly caller: Caller;
}

/** Finds out whose credentials these are. No policy has been looked at when it refuses. */
export const authenticate: Stage<Received, Authenticated> = {
  name: 'authenticate',
  run: (at) => {
    const identified = identify(at.world, at.call.credentials);
    if ('caller' in identified) {
      const { caller } = identified;
      return {
        outcome: 'pass',
        at: { ...at, caller },
        step: () => ({ outcome: 'pass', reason: callerReason(caller), rules: ['A-039'] }),
      };
    }
    const { message, reason, rules } = identified;
    const error: AwsError = { message, params: {} };
    return {
      outcome: 'stop',
      error,
      decidedBy: decidedByProtocol('Credentials'),
      step: () => ({ outcome: 'stop', reason, rules, decisive: true }),
    };
  },
};

interface Refusal {
  readonly message: AwsMessageId;
  readonly reason: Reason;
  readonly rules: readonly RuleId[];
}

type Identified = { readonly caller: Caller } | Refusal;

function identify(world: World, proof: CredentialProof): Identified {
  switch (proof.kind) {
    case 'none':
      return {
        message: 'missingAuthenticationToken',
        reason: { code: 'credentials.missing', params: {} },
        rules: ['A-029'],
      };
    case 'service':
      return { caller: { kind: 'service', service: proof.service } };
    case 'root': {
      const { accountId } = proof;
      if (!findAccount(world, accountId)) return unknownKey(rootArn(accountId));
      return { caller: { kind: 'root', accountId, arn: rootArn(accountId), userId: accountId } };
    }
    case 'accessKey':
      return proof.accessKeyId.startsWith('ASIA')
        ? identifySession(world, proof.accessKeyId, proof.sessionToken)
        : identifyUser(world, proof.accessKeyId, proof.sessionToken);
  }
}

function identifyUser(world: World, accessKeyId: string, sessionToken: string | null): Identified {
  const found = findAccessKey(world, accessKeyId);
  if (!found) return unknownKey(accessKeyId);
  const { account, user, key } = found;
  if (key.status === 'Inactive') {
    const reason = { code: 'credentials.inactiveKey', params: { accessKeyId, user: user.name } } as const;
    return { message: 'invalidClientTokenId', reason, rules: ['A-030'] };
  }
  if (sessionToken !== null) return wrongToken(accessKeyId);
  const arn = userArn(account.id, user);
  return { caller: { kind: 'user', accountId: account.id, arn, userId: user.id, user } };
}

function identifySession(world: World, accessKeyId: string, sessionToken: string | null): Identified {
  const session = findSessionByAccessKey(world, accessKeyId);
  if (!session) return unknownKey(accessKeyId);
  if (sessionToken === null) {
    const reason = { code: 'credentials.tokenMissing', params: { accessKeyId } } as const;
    return { message: 'invalidClientTokenId', reason, rules: ['A-022', 'A-023'] };
  }
  if (sessionToken !== session.sessionToken) return wrongToken(accessKeyId);
  if (session.expiresAt <= world.clock) {
    const reason = {
      code: 'credentials.expired',
      params: { expiredAt: session.expiresAt, now: world.clock },
    } as const;
    return { message: 'expiredToken', reason, rules: ['A-032'] };
  }
  const account = findAccount(world, session.accountId);
  const role = account && findRole(account, session.roleName);
  if (!role || role.id !== session.roleId) {
    const reason = { code: 'credentials.roleGone', params: { role: session.roleName } } as const;
    return { message: 'invalidClientTokenId', reason, rules: ['E-055'] };
  }
  return {
    caller: {
      kind: 'roleSession',
      accountId: session.accountId,
      arn: sessionArn(session.accountId, session.roleName, session.sessionName),
      userId: `${role.id}:${session.sessionName}`,
      roleArn: roleArn(session.accountId, role),
      role,
      session,
    },
  };
}

const unknownKey = (accessKeyId: string): Refusal => ({
  message: 'invalidClientTokenId',
  reason: { code: 'credentials.unknownKey', params: { accessKeyId } },
  rules: ['A-030'],
});

const wrongToken = (accessKeyId: string): Refusal => ({
  message: 'invalidClientTokenId',
  reason: { code: 'credentials.tokenWrong', params: { accessKeyId } },
  rules: ['A-030'],
});

function callerReason(caller: Caller): Reason {
  switch (caller.kind) {
    case 'root':
      return { code: 'caller.root', params: { arn: caller.arn } };
    case 'user':
      return { code: 'caller.user', params: { arn: caller.arn } };
    case 'roleSession':
      return {
        code: 'caller.roleSession',
        params: { arn: caller.arn, roleArn: caller.roleArn, expiresAt: caller.session.expiresAt },
      };
    case 'service':
      return { code: 'caller.service', params: { service: caller.service } };
  }
}
