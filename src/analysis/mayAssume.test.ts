import { expect, test } from 'vitest';
import { advance } from '../world/clock.ts';
import type { World } from '../world/world.ts';
import { ANA, APP, AUDIT, BEN, world } from './fixture.ts';
import { mayAssume } from './mayAssume.ts';
import { whoMayAssume } from './whoMayAssume.ts';

const withKey = (at: World, status: 'Active' | 'Inactive'): World => ({
  ...at,
  accounts: at.accounts.map((account) => ({
    ...account,
    users: account.users.map((user) =>
      user.name === 'Ben'
        ? { ...user, accessKeys: [{ id: 'AKIAEXAMPLEEXAMPLE12', secret: 'secret', status }] }
        : user,
    ),
  })),
});

test.each<[string, World]>([
  ['a user without a key', world()],
  ['a user with an inactive key', withKey(world(), 'Inactive')],
  ['a user with a key', withKey(world(), 'Active')],
])('every pair is decided as among all of them: %s', (_, at) => {
  const { principals, roles, outcomes } = whoMayAssume(at);
  const one = principals.map((principal) =>
    roles.map((role) => mayAssume(at, principal, role)?.decision.outcome),
  );
  expect(one).toEqual(outcomes);
});

test('the decision comes with its trace and the call that it is about', () => {
  const of = (principal: string, role: string, at = world()): unknown => {
    const asked = mayAssume(at, principal, role);
    const reason = asked?.decision.trace.find(({ decisive }) => decisive)?.reason.code;
    return [asked?.decision.decidedBy?.policyType, reason, asked?.call.params];
  };
  const params = (RoleArn: string): object => ({ RoleArn, RoleSessionName: 'session' });
  expect(of(APP, AUDIT)).toEqual(['identity', 'type.empty', params(AUDIT)]);
  expect(of(BEN, APP)).toEqual(['protocol', 'credentials.missing', params(APP)]);
  expect(of(BEN, APP, withKey(world(), 'Inactive'))).toEqual([
    'protocol',
    'credentials.inactiveKey',
    params(APP),
  ]);
});

test('nobody is asked about who is not in the world', () => {
  expect([mayAssume(world(), `${ANA}s`, AUDIT), mayAssume(world(), ANA, `${AUDIT}s`)]).toEqual([null, null]);
});

test('whoever has assumed a role has just done so', () => {
  const at = world();
  const later = advance(at, 'PT2H');
  if (!later.ok) throw new Error('clock');
  expect([at, later.value].map((each) => mayAssume(each, APP, AUDIT)?.decision.outcome)).toEqual([
    'deny',
    'deny',
  ]);
});
