import { describe, expect, it } from 'vitest';
import { readWorldValue } from '../../world/file/readValue.ts';
import type { Caller } from '../../world/caller.ts';
import type { Role, User, World } from '../../world/world.ts';
import { HOME, requestIn } from '../fixture.ts';
import { identityPolicies } from './identity.ts';

const AWAY_POLICY = 'arn:aws:iam::444455556666:policy/Shared';
const READ_ONLY = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';
const SHARED = `arn:aws:iam::${HOME}:policy/Shared`;
const document = { Version: '2012-10-17', Statement: [] };
const holder = (name: string, more: object = {}) => ({ name, inlinePolicies: { [name]: document }, ...more });

const world = ((): World => {
  const read = readWorldValue({
    accounts: [
      {
        id: HOME,
        users: [
          holder('Ana', { groups: ['readers'], attachedPolicies: [SHARED, AWAY_POLICY] }),
          holder('Ben'),
        ],
        groups: [holder('readers', { path: '/team/', attachedPolicies: [READ_ONLY] }), holder('writers')],
        roles: [holder('App', { trustPolicy: {} })],
        policies: [{ name: 'Shared', document }],
      },
      { id: '444455556666', policies: [{ name: 'Shared', document }] },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
})();

/** The documents that a caller has, and those that the lab does not have. */
function documentsOf(caller: Caller) {
  const { levels, unknown } = identityPolicies(world, caller);
  return { documents: levels[0].policies.map(({ ref }) => ref), unknown };
}

/** A caller of that kind, with the user or role of this world. */
function callerOf(kind: 'user' | 'federatedUser' | 'roleSession', name: string): Caller {
  const { caller } = requestIn({ caller: kind });
  const [home] = world.accounts;
  const named = ({ name: own }: User | Role): boolean => own === name;
  const user = home?.users.find(named);
  const role = home?.roles.find(named);
  if (caller.kind === 'roleSession' && role) return { ...caller, role };
  if ((caller.kind === 'user' || caller.kind === 'federatedUser') && user) return { ...caller, user };
  throw new Error('the world of these tests has it');
}

const iam = (rest: string): string => `arn:aws:iam::${HOME}:${rest}`;

const of = (owner: string, name: string | null) => ({ type: 'identity', owner, name });

const ANAS = {
  documents: [
    of(iam('user/Ana'), 'Ana'),
    of(SHARED, null),
    of(iam('group/team/readers'), 'readers'),
    of(READ_ONLY, null),
  ],
  unknown: [AWAY_POLICY],
};

describe('E-010 the identity policies of a caller', () => {
  it.each([
    ['a user: its own, then those of its groups', callerOf('user', 'Ana'), ANAS],
    [
      'a user in no group: its own',
      callerOf('user', 'Ben'),
      { documents: [of(iam('user/Ben'), 'Ben')], unknown: [] },
    ],
    ['B-129 a federated user: those of the user behind it', callerOf('federatedUser', 'Ana'), ANAS],
    [
      'a role session: those of the role',
      callerOf('roleSession', 'App'),
      { documents: [of(iam('role/App'), 'App')], unknown: [] },
    ],
    ['E-047 root: none', requestIn({ caller: 'root' }).caller, { documents: [], unknown: [] }],
    ['B-054 a service: none', requestIn({ caller: 'service' }).caller, { documents: [], unknown: [] }],
    ['nobody: none', requestIn({ caller: 'anonymous' }).caller, { documents: [], unknown: [] }],
  ])('%s', (_, caller, expected) => {
    expect(documentsOf(caller)).toEqual(expected);
  });
});
