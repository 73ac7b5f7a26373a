import { setup } from 'xstate';
import type { World } from '../../world/world.ts';
import { identitiesOf, sameIdentity, type Identities, type Identity } from './identities.ts';

export type IdentityEvent =
  /** Uses a root user's or IAM user's own credentials. */
  | { readonly type: 'SIGN_IN'; readonly arn: string }
  | { readonly type: 'SIGN_OUT' }
  /** Calls AssumeRole with the credentials in hand. */
  | { readonly type: 'ASSUME'; readonly role: string }
  /** The session in hand has run out. */
  | { readonly type: 'EXPIRE' };

/**
 * Who the learner is, as a machine made for one world: a state for each identity that the world has, a transition for
 * each AssumeRole that the engine grants. What is not granted is no transition, so `snapshot.can` answers what may be
 * called next. A state's `meta.identity` says who it is.
 */
export function identityMachine(world: World) {
  const identities = identitiesOf(world);
  return setup({
    types: { events: {} as IdentityEvent, meta: {} as { identity: Identity | null } },
    guards: {
      signsInAs: ({ event }, { arn }: { arn: string }) => event.type === 'SIGN_IN' && event.arn === arn,
      assumes: ({ event }, { role }: { role: string }) => event.type === 'ASSUME' && event.role === role,
    },
  }).createMachine({
    id: 'identity',
    initial: 'nobody',
    on: {
      SIGN_OUT: '.nobody',
      SIGN_IN: identities.list
        .filter(({ kind }) => kind !== 'roleSession')
        .map((identity) => ({
          guard: { type: 'signsInAs' as const, params: { arn: identity.arn } },
          target: `.${stateName(identities, identity)}`,
        })),
    },
    states: {
      nobody: { meta: { identity: null } },
      expired: { meta: { identity: null } },
      ...Object.fromEntries(
        identities.list.map((identity) => [stateName(identities, identity), stateOf(identities, identity)]),
      ),
    },
  });
}

function stateOf(identities: Identities, identity: Identity) {
  const granted = identities.steps.filter(({ from, to }) => to !== null && sameIdentity(from, identity));
  return {
    meta: { identity },
    on: {
      ASSUME: granted.map(({ role, to }) => ({
        guard: { type: 'assumes' as const, params: { role } },
        target: to ? stateName(identities, to) : 'nobody',
      })),
      ...(identity.kind === 'roleSession' ? { EXPIRE: 'expired' } : {}),
    },
  };
}

/** State names may not hold the dots that names of users can, so states are numbered. */
const stateName = ({ list }: Identities, identity: Identity): string =>
  `identity${list.findIndex((other) => sameIdentity(other, identity))}`;
