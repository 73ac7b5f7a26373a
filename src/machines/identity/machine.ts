import { setup } from 'xstate';
import type { Identities, IdentityStep } from './identities.ts';
import { sameIdentity, type Identity, type Who } from './identity.ts';

type IdentityEvent =
  /** Uses a root user's or IAM user's own credentials. */
  | { readonly type: 'SIGN_IN'; readonly arn: string }
  | { readonly type: 'SIGN_OUT' }
  /** Calls an operation of STS with the credentials in hand, on a role, account or device. */
  | { readonly type: StsEvent; readonly on: string | null }
  /** The session in hand has run out. */
  | { readonly type: 'EXPIRE' };

type StsEvent =
  | 'AssumeRole'
  | 'AssumeRoleWithSAML'
  | 'AssumeRoleWithWebIdentity'
  | 'AssumeRoot'
  | 'GetFederationToken'
  | 'GetSessionToken';

/**
 * Who the learner is, as a machine made for one world: a state for each identity that the world has, a transition for
 * each call to STS that the engine grants. What is not granted is no transition, so `snapshot.can` answers what may be
 * called next. A state's `meta.identity` says who it is.
 */
export function identityMachine(identities: Identities) {
  return setup({
    types: { events: {} as IdentityEvent, meta: {} as { identity: Identity | null } },
    guards: {
      signsInAs: ({ event }, { arn }: { arn: string }) => event.type === 'SIGN_IN' && event.arn === arn,
      isOn: ({ event }, { on }: { on: string | null }) => 'on' in event && event.on === on,
    },
  }).createMachine({
    id: 'identity',
    initial: 'nobody',
    on: {
      SIGN_OUT: '.nobody',
      SIGN_IN: identities.list.flatMap(({ identity }) =>
        isLongTerm(identity)
          ? {
              guard: { type: 'signsInAs' as const, params: { arn: identity.arn } },
              target: `.${stateName(identities, identity)}`,
            }
          : [],
      ),
    },
    states: {
      nobody: { meta: { identity: null }, on: granted(identities, null) },
      expired: { meta: { identity: null } },
      ...Object.fromEntries(
        identities.list.map(({ identity }) => [
          stateName(identities, identity),
          {
            meta: { identity },
            on: {
              ...granted(identities, identity),
              ...(isLongTerm(identity) ? {} : { EXPIRE: 'expired' }),
            },
          },
        ]),
      ),
    },
  });
}

/** The state of whoever calls; null when the machine has none, since nobody can come to be that in this world. */
export function stateOfWho(identities: Identities, who: Who): string | null {
  if (who === null || who === 'nobody' || who === 'expired') return who;
  return identities.list.some(({ identity }) => sameIdentity(identity, who))
    ? stateName(identities, who)
    : null;
}

const isLongTerm = ({ kind }: Identity): boolean => kind === 'root' || kind === 'user';

/** The transitions from an identity by their operation. */
function granted(identities: Identities, from: Identity | null) {
  const steps = identities.steps.filter((step) => isFrom(step, from));
  const events = new Set(steps.map(({ attempt }) => attempt.operation));
  return Object.fromEntries(
    [...events].map((operation) => [
      operation,
      steps.flatMap(({ attempt, to }) =>
        to !== null && attempt.operation === operation && stateOfWho(identities, to) !== null
          ? [
              {
                guard: { type: 'isOn' as const, params: { on: attempt.on } },
                target: stateName(identities, to),
              },
            ]
          : [],
      ),
    ]),
  );
}

const isFrom = ({ from }: IdentityStep, identity: Identity | null): boolean =>
  from === null || identity === null ? from === identity : sameIdentity(from, identity);

/** State names may not hold the dots that names of users can, so states are numbered. */
const stateName = ({ list }: Identities, identity: Identity): string =>
  `identity${list.findIndex((other) => sameIdentity(other.identity, identity))}`;
