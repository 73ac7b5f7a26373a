import type { Caller } from '../src/world/caller.ts';
import type { Role, SessionPolicies, User, World } from '../src/world/world.ts';
import type { AccessQuestion } from './evaluate.ts';
import * as roster from './roster.ts';
import { USERS, type CallerName, type Named, type Target } from './roster.ts';

/** A world and what is asked in it. */
export interface Situation {
  readonly world: World;
  /** What was passed when a session was asked for, here of every session. */
  readonly sessionPolicies: { readonly inline: string | null; readonly managed: boolean };
  readonly sessionTags: Readonly<Record<string, string>>;
  readonly requests: readonly Request[];
}

export interface Request {
  readonly caller: CallerName;
  readonly target: Target;
  /** Every key of the vocabulary; an empty list where the request does not have it. */
  readonly context: Readonly<Record<string, readonly string[]>>;
}

/** A request as the reference is asked. */
export function questionOf(at: Situation, { caller, target, context: given }: Request): AccessQuestion {
  return {
    world: at.world,
    caller: callerOf(at, caller),
    action: target.action,
    resource: resourceOf(at.world, target),
    context: (key) => given[key],
  };
}

const TIMES = { issuedAt: '2026-01-15T08:30:00Z', expiresAt: '2026-01-15T09:30:00Z' };
const KEYS = { accessKeyId: 'ASIAEXAMPLEEXAMPLE00', secretAccessKey: 'secret', sessionToken: 'token' };

function callerOf(at: Situation, name: CallerName): Caller {
  const shared = {
    ...KEYS,
    ...TIMES,
    issuedTo: roster.userArn(USERS[0] as Named),
    tokenVersion: 2 as const,
  };
  const accounts = new Map(at.world.accounts.map((account) => [account.id, account]));
  const userNamed = ({ account, id }: Named): User =>
    accounts.get(account)?.users.find((user) => user.id === id) as User;
  const policiesPassed = (account: string): SessionPolicies => ({
    inline: at.sessionPolicies.inline,
    managed: at.sessionPolicies.managed ? [roster.policyArn(account, roster.MANAGED)] : [],
  });
  switch (name.kind) {
    case 'service':
      return { kind: 'service', service: roster.SERVICE };
    case 'anonymous':
      return { kind: 'anonymous' };
    case 'root':
      return {
        kind: 'root',
        accountId: name.account,
        arn: `arn:aws:iam::${name.account}:root`,
        userId: name.account,
        session: null,
      };
    case 'user': {
      const { account, name: userName, id } = name.user;
      const session = {
        kind: 'user' as const,
        ...shared,
        accountId: account,
        userName,
        userId: id,
        mfaAt: null,
      };
      return {
        kind: 'user',
        accountId: account,
        arn: roster.userArn(name.user),
        userId: id,
        user: userNamed(name.user),
        session: name.temporary ? session : null,
      };
    }
    case 'federatedUser': {
      const { account, name: userName, id } = name.user;
      return {
        kind: 'federatedUser',
        accountId: account,
        arn: roster.federatedArn(name.user),
        userId: `${account}:${roster.FEDERATED}`,
        user: userNamed(name.user),
        userArn: roster.userArn(name.user),
        session: {
          kind: 'federatedUser',
          ...shared,
          accountId: account,
          userName,
          userId: id,
          name: roster.FEDERATED,
          policies: policiesPassed(account),
          tags: at.sessionTags,
        },
      };
    }
    case 'roleSession': {
      const { account, name: roleName, id } = name.role;
      return {
        kind: 'roleSession',
        accountId: account,
        arn: roster.sessionArn(name.role),
        userId: `${id}:${roster.SESSION}`,
        roleArn: roster.roleArn(name.role),
        role: accounts.get(account)?.roles.find((role) => role.id === id) as Role,
        session: {
          kind: 'role',
          ...shared,
          accountId: account,
          roleName,
          roleId: id,
          sessionName: roster.SESSION,
          policies: policiesPassed(account),
          tags: at.sessionTags,
          transitiveTagKeys: [],
          sourceIdentity: null,
          federatedProvider: null,
          federatedKeys: {},
        },
      };
    }
  }
}

function resourceOf(at: World, { action, arn }: Target): AccessQuestion['resource'] {
  const bucketOrSelf = arn.startsWith('arn:aws:s3:::') ? arn.split('/')[0] : arn;
  for (const account of at.accounts) {
    const role = account.roles.find(
      ({ path, name }) => arn === `arn:aws:iam::${account.id}:role${path}${name}`,
    );
    if (role && action.startsWith('sts:')) {
      return {
        arn,
        accountId: account.id,
        policy: role.trustPolicy,
        storedIds: role.trustedIds,
        kind: 'role',
      };
    }
    const resource = account.resources.find((each) => each.arn === bucketOrSelf);
    if (resource)
      return { arn, accountId: account.id, policy: resource.policy, storedIds: {}, kind: 'other' };
  }
  const named = arn.split(':')[4] ?? '';
  return { arn, accountId: named === '' ? null : named, policy: null, storedIds: {}, kind: 'other' };
}
