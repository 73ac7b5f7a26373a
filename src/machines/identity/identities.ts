import { commit, decide } from '../../engine/engine.ts';
import type { CredentialProof } from '../../call/call.ts';
import type { Decision } from '../../pipeline/run.ts';
import { rootArn, userArn } from '../../world/names.ts';
import type { World } from '../../world/world.ts';
import { becoming, callOfAttempt, MOST_ROLES, withTokens, type Attempt } from './attempts.ts';
import { identityOfSession, sameIdentity, type Identity } from './identity.ts';

/** Who a learner can be in a world, and what each may become next by asking STS. */
export interface Identities {
  readonly list: readonly Found[];
  readonly steps: readonly IdentityStep[];
  /** Whether there is more than was tried: roles, or identities that come of others. */
  readonly cut: boolean;
}

/** An identity, and how to call as it. */
export interface Found {
  readonly identity: Identity;
  readonly credentials: CredentialProof;
  /** The world in which those credentials are good. */
  readonly world: World;
}

/** One call to STS from one identity, as the engine answers it. Its decision has no trace. */
export interface IdentityStep {
  /** Null: somebody without credentials, who has a token of an identity provider. */
  readonly from: Identity | null;
  readonly attempt: Attempt;
  readonly decision: Decision;
  /** What the caller becomes; null when refused. */
  readonly to: Identity | null;
}

/** More identities than these are not explored. */
const MOST_IDENTITIES = 60;

/**
 * Asks the engine, from every root and user of the world, from those who have a provider's token, and from every session
 * that comes of it, for every call that could make somebody else of them. Calls are made on copies of the world.
 */
export function identitiesOf(world: World): Identities {
  const list: Found[] = [];
  const steps: IdentityStep[] = [];
  const waiting: Found[] = [...longTermIdentities(world)];
  let cut = world.accounts.reduce((count, { roles }) => count + roles.length, 0) > MOST_ROLES;
  const take = (from: Identity | null, at: World, credentials: CredentialProof, attempt: Attempt): void => {
    const call = callOfAttempt(attempt, credentials, at);
    const decision = decide(at, call, { trace: false });
    const after = decision.outcome === 'allow' ? commit(at, call, { trace: false }).world : null;
    const session = after?.sessions.at(-1);
    const to = after && session ? identityOfSession(after, session) : null;
    steps.push({ from, attempt, decision, to });
    if (!after || !session || !to) return;
    const { accessKeyId, sessionToken } = session;
    waiting.push({
      identity: to,
      credentials: { kind: 'accessKey', accessKeyId, sessionToken },
      world: after,
    });
  };
  for (const attempt of withTokens(world)) take(null, world, { kind: 'none' }, attempt);
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { identity, credentials, world: at } = next;
    if (list.some((known) => sameIdentity(known.identity, identity))) continue;
    if (list.length === MOST_IDENTITIES) {
      cut = true;
      break;
    }
    list.push(next);
    for (const attempt of becoming(at, identity)) take(identity, at, credentials, attempt);
  }
  return { list, steps, cut };
}

/** Roots by themselves; users by an active access key. */
function longTermIdentities(world: World): readonly Found[] {
  return world.accounts.flatMap((account): Found[] => [
    {
      identity: { kind: 'root', arn: rootArn(account.id), chained: false },
      credentials: { kind: 'root', accountId: account.id },
      world,
    },
    ...account.users.flatMap((user): Found[] => {
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
