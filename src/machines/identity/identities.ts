import { commit } from '../../engine/engine.ts';
import { callOf, type CredentialProof } from '../../call/call.ts';
import type { Decision } from '../../pipeline/run.ts';
import { roleArn, rootArn, userArn } from '../../world/names.ts';
import type { World } from '../../world/world.ts';

/** Who a learner can be in a world, and what each may become next by asking STS. */
export interface Identities {
  readonly list: readonly Identity[];
  readonly steps: readonly IdentityStep[];
}

export interface Identity {
  readonly kind: 'root' | 'user' | 'roleSession';
  /** ARN of the root, the user, or the role of the session. */
  readonly arn: string;
  /** A session of a role that was itself assumed with a role session: capped at an hour (B-023). */
  readonly chained: boolean;
}

/** One AssumeRole from one identity, as the engine answers it. */
export interface IdentityStep {
  readonly from: Identity;
  readonly role: string;
  readonly decision: Decision;
  /** What the caller becomes; null when refused. */
  readonly to: Identity | null;
}

/** Longer lists of roles are not explored all at once. */
const MOST_ROLES = 50;

/**
 * Asks the engine, from every root and user of the world and from every session that comes of it, for every role. Calls
 * are made on a copy: nothing of it stays in the world.
 */
export function identitiesOf(world: World): Identities {
  const roles = world.accounts.flatMap((account) => account.roles.map((role) => roleArn(account.id, role)));
  const asked = roles.slice(0, MOST_ROLES);
  const list: Identity[] = [];
  const steps: IdentityStep[] = [];
  const waiting = longTermIdentities(world);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { identity, credentials, world: at } = next;
    if (list.some((known) => sameIdentity(known, identity))) continue;
    list.push(identity);
    for (const role of asked) {
      const call = callOf({
        service: 'sts',
        operation: 'AssumeRole',
        credentials,
        params: { RoleArn: role, RoleSessionName: 'next' },
      });
      const { decision, world: after } = commit(at, call);
      const session = decision.outcome === 'allow' ? after.sessions.at(-1) : undefined;
      const to: Identity | null = session
        ? { kind: 'roleSession', arn: role, chained: identity.kind === 'roleSession' }
        : null;
      steps.push({ from: identity, role, decision, to });
      if (session && to) {
        const { accessKeyId, sessionToken } = session;
        waiting.push({
          identity: to,
          credentials: { kind: 'accessKey', accessKeyId, sessionToken },
          world: after,
        });
      }
    }
  }
  return { list, steps };
}

export const sameIdentity = (one: Identity, other: Identity): boolean =>
  one.kind === other.kind && one.arn === other.arn && one.chained === other.chained;

interface Start {
  readonly identity: Identity;
  readonly credentials: CredentialProof;
  readonly world: World;
}

function longTermIdentities(world: World): Start[] {
  return world.accounts.flatMap((account): Start[] => [
    {
      identity: { kind: 'root', arn: rootArn(account.id), chained: false },
      credentials: { kind: 'root', accountId: account.id },
      world,
    },
    ...account.users.flatMap((user): Start[] => {
      const key = user.accessKeys.find(({ status }) => status === 'Active');
      return key
        ? [
            {
              identity: { kind: 'user', arn: userArn(account.id, user), chained: false },
              credentials: { kind: 'accessKey', accessKeyId: key.id, sessionToken: null },
              world,
            },
          ]
        : [];
    }),
  ]);
}
