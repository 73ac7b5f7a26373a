import { decidedByProtocol } from '../../trace/decidedBy.ts';
import type { Reason } from '../../trace/reason.ts';
import { callerAccount, type Caller, type UserCaller } from '../../world/caller.ts';
import { findAccessKey, findAccount } from '../../world/find.ts';
import { rootArn, userArn } from '../../world/names.ts';
import { isEnabled, isOptIn } from '../../world/regions.ts';
import { rememberedIn } from '../../world/rememberedIn.ts';
import type { Account, User, World } from '../../world/world.ts';
import type { Call } from '../../call/call.ts';
import type { Stage } from '../stage.ts';
import {
  invalidToken,
  unknownKey,
  wrongToken,
  type Identified,
  type SigningCaller,
} from './credentialRefusals.ts';
import { identifySession } from './identifySession.ts';
import type { Received } from './receive.ts';

export interface Authenticated extends Received {
  readonly caller: Caller;
}

/** Finds out whose credentials these are. No policy has been looked at when it refuses. */
export const authenticate: Stage<Received, Authenticated> = {
  name: 'authenticate',
  run: (at) => {
    const identified = takenThere(at, takenBy(at.action, identify(at.world, at.call)));
    if ('caller' in identified) {
      const { caller } = identified;
      return {
        outcome: 'pass',
        at: { world: at.world, call: at.call, action: at.action, caller },
        step: () => ({ outcome: 'pass', reason: callerReason(caller), rules: ['A-039'] }),
      };
    }
    const { message, reason, rules } = identified.refusal;
    return {
      outcome: 'stop',
      error: { message, params: {} },
      decidedBy: decidedByProtocol('Credentials'),
      step: () => ({ outcome: 'stop', reason, rules, decisive: true }),
    };
  },
};

function identify(world: World, { credentials: proof, region }: Call): Identified {
  switch (proof.kind) {
    case 'none':
      return {
        refusal: {
          message: 'missingAuthenticationToken',
          reason: { code: 'credentials.missing', params: {} },
          rules: ['A-029'],
        },
      };
    case 'service':
      return { caller: { kind: 'service', service: proof.service } };
    case 'root': {
      const { accountId } = proof;
      if (!findAccount(world, accountId)) return unknownKey(rootArn(accountId));
      return {
        caller: { kind: 'root', accountId, arn: rootArn(accountId), userId: accountId, session: null },
      };
    }
    case 'accessKey':
      return proof.accessKeyId.startsWith('ASIA')
        ? identifySession(world, proof.accessKeyId, proof.sessionToken, region)
        : identifyUser(world, proof.accessKeyId, proof.sessionToken);
  }
}

function identifyUser(world: World, accessKeyId: string, sessionToken: string | null): Identified {
  const found = findAccessKey(world, accessKeyId);
  if (!found) return unknownKey(accessKeyId);
  const { account, user, key } = found;
  if (key.status === 'Inactive') {
    const params = { accessKeyId, user: user.name };
    return invalidToken({ code: 'credentials.inactiveKey', params }, 'A-030');
  }
  if (sessionToken !== null) return wrongToken(accessKeyId);
  return { caller: userCaller(account, user) };
}

const userCaller = rememberedIn((account: Account, user: User): UserCaller => ({
  kind: 'user',
  accountId: account.id,
  arn: userArn(account.id, user),
  userId: user.id,
  user,
  session: null,
}));

/**
 * IAM takes no credentials of GetFederationToken, and those of GetSessionToken only when they were made with MFA; it
 * answers as if it did not know them (B-009, B-012 as the best reading for the text).
 */
function takenBy(action: string, identified: Identified): Identified {
  if (!('caller' in identified) || !action.startsWith('iam:')) return identified;
  const { caller } = identified;
  if (caller.kind === 'federatedUser') {
    const params = { arn: caller.arn, federated: true };
    return invalidToken({ code: 'credentials.notForIam', params }, 'B-012');
  }
  if (caller.kind === 'user' && caller.session?.mfaAt === null) {
    const params = { arn: caller.arn, federated: false };
    return invalidToken({ code: 'credentials.notForIam', params }, 'B-009');
  }
  return identified;
}

/** An opt-in Region knows the credentials of those accounts alone that have switched it on. */
function takenThere({ world, call: { region } }: Received, identified: Identified): Identified {
  if (!isOptIn(region) || !('caller' in identified)) return identified;
  const accountId = callerAccount(identified.caller) ?? '';
  const account = findAccount(world, accountId);
  return account && !isEnabled(account, region)
    ? invalidToken({ code: 'credentials.regionOff', params: { accountId, region } }, 'A-052', 'A-056')
    : identified;
}

function callerReason(caller: SigningCaller): Reason {
  switch (caller.kind) {
    case 'root':
      return caller.session
        ? { code: 'caller.rootSession', params: { arn: caller.arn, expiresAt: caller.session.expiresAt } }
        : { code: 'caller.root', params: { arn: caller.arn } };
    case 'user':
      return caller.session
        ? { code: 'caller.userSession', params: { arn: caller.arn, expiresAt: caller.session.expiresAt } }
        : { code: 'caller.user', params: { arn: caller.arn } };
    case 'roleSession':
      return {
        code: 'caller.roleSession',
        params: { arn: caller.arn, roleArn: caller.roleArn, expiresAt: caller.session.expiresAt },
      };
    case 'federatedUser':
      return {
        code: 'caller.federatedUser',
        params: { arn: caller.arn, userArn: caller.userArn, expiresAt: caller.session.expiresAt },
      };
    case 'service':
      return { code: 'caller.service', params: { service: caller.service } };
  }
}
