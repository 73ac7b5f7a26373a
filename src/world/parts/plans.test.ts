import { describe, expect, it } from 'vitest';
import { applyEdit } from '../edit.ts';
import type { Account, World } from '../world.ts';
import { planAdd } from './add.ts';
import { after, DEV, PROD, someWorld } from './fixture.ts';
import { partOf, type Part } from './part.ts';
import { partsIn } from './partsIn.ts';
import { planRemove } from './remove.ts';
import { planSet, valuesOf } from './set.ts';
import { START_SCP, startTrust } from './startDocuments.ts';

const world = someWorld();
const prod = (of: World): Account => of.accounts[0] as Account;
const dev = (of: World): Account => of.accounts[1] as Account;
const USER = partOf('user', DEV, 'Ana');
const ROLE = partOf('role', PROD, 'Audit');
const WEB = partOf('role', PROD, 'Web');
const EDGE = `arn:aws:iam::${PROD}:policy/Edge`;

const add = (kind: Part['kind'], into: Part | null, values = {}): World =>
  after(world, planAdd(world, kind, into, values));

describe('adding', () => {
  it('a role that trusts its own account, and nothing else', () => {
    const { roles } = prod(add('role', partOf('account', '', PROD), { name: 'Fresh' }));
    expect(roles.at(-1)).toEqual({
      id: roles.at(-1)?.id,
      name: 'Fresh',
      path: '/',
      trustPolicy: startTrust(PROD),
      trustedIds: {},
      inlinePolicies: {},
      attachedPolicies: [],
      permissionsBoundary: null,
      maxSessionDuration: 3600,
      tags: {},
      createdAt: '2026-02-01T00:00:00Z',
    });
    expect(roles.slice(0, -1)).toEqual(prod(world).roles);
  });

  it('an account to a unit is in both', () => {
    const grown = add('account', partOf('unit', '', 'Root/Work'), { id: '777788889999', alias: 'new' });
    expect(grown.accounts.at(-1)).toMatchObject({ id: '777788889999', alias: 'new', users: [] });
    expect(grown.organization?.units[1]?.accounts).toEqual(['777788889999']);
  });

  it('an SCP is named and attached beside what is there', () => {
    const grown = add('scp', partOf('account', '', DEV), { name: 'guard' });
    expect(grown.organization?.policies).toEqual([
      ...(world.organization?.policies ?? []),
      {
        type: 'scp',
        id: grown.organization?.policies?.at(-1)?.id,
        name: 'guard',
        document: START_SCP,
        targets: [DEV],
      },
    ]);
    expect(grown.drawn).toBe(world.drawn + 1);
  });

  it('an inline policy does not overwrite one of its name', () => {
    expect(planAdd(world, 'inlinePolicy', WEB, { name: 'read' })).toEqual({
      ok: false,
      error: [
        {
          path: '/accounts/0/roles/1/inlinePolicies/read',
          line: null,
          column: null,
          code: 'name.duplicate',
          expected: 'a name that is free',
          found: '"read"',
        },
      ],
    });
  });

  it('what the world refuses is refused at the place of the new part', () => {
    const planned = planAdd(world, 'user', partOf('account', '', DEV), { name: 'ana' });
    expect(planned.ok && planned.value.at).toEqual(['accounts', 1, 'users', 2]);
    expect(planned.ok && applyEdit(world, planned.value.operations)).toMatchObject({
      error: [{ path: '/accounts/1/users/2/name', code: 'name.duplicate' }],
    });
  });
});

describe('removing', () => {
  const removed = (part: Part): World => after(world, planRemove(world, part));

  it('C-036 a user leaves its trust behind with an id that names nobody', () => {
    const without = removed(USER);
    expect(dev(without).users).toEqual([dev(world).users[1]]);
    expect(prod(without).roles).toBe(prod(world).roles);
  });

  it('a group goes from its members, a role from its instance profile', () => {
    expect(dev(removed(partOf('group', DEV, 'devs'))).users.map(({ groups }) => groups)).toEqual([[], []]);
    expect(prod(removed(WEB)).instanceProfiles[0]?.role).toBeNull();
  });

  it('a managed policy goes from everywhere', () => {
    const [audit, web] = prod(removed(partOf('policy', PROD, 'Edge'))).roles;
    expect([audit?.permissionsBoundary, web?.attachedPolicies]).toEqual([null, []]);
  });

  it('a unit lets its accounts up, and its policies go', () => {
    const { organization } = removed(partOf('unit', '', 'Root/Work'));
    expect(organization?.units).toEqual([{ path: 'Root', accounts: [PROD, DEV], scps: null, rcps: [] }]);
    expect(organization?.policies).toEqual([{ ...world.organization?.policies?.[0], targets: [DEV] }]);
  });

  it('with the last SCP of a list goes the list: FullAWSAccess is back', () => {
    const listed = partsIn(world).find(({ kind, name }) => kind === 'scp' && name !== 'p-12345678');
    const { organization } = removed(listed as Part);
    expect(organization).toEqual({
      ...world.organization,
      units: world.organization?.units.map((unit) => ({ ...unit, scps: null })),
    });
  });

  it('an SCP of several places is detached from one, and goes with the last', () => {
    const here = partOf('scp', 'Root/Work', 'p-12345678');
    const detached = removed(here);
    expect(detached.organization?.policies).toEqual([
      { ...world.organization?.policies?.[0], targets: [DEV] },
    ]);
    const gone = after(detached, planRemove(detached, partOf('scp', DEV, 'p-12345678')));
    expect(gone.organization?.policies).toEqual([]);
  });

  it('an account takes along what the organization has of it, the management account the organization', () => {
    const without = removed(partOf('account', '', DEV));
    expect(without.accounts).toEqual([prod(world)]);
    expect(without.organization?.units[2]?.accounts).toEqual([]);
    expect(without.organization?.policies?.[0]?.targets).toEqual(['Root/Work']);
    const headless = removed(partOf('account', '', PROD));
    expect([headless.organization, headless.sessions, headless.accounts]).toEqual([null, [], [dev(world)]]);
  });
});

describe('changing details', () => {
  const set = (part: Part, values: object): World =>
    after(world, planSet(world, part, { ...valuesOf(world, part), ...values }));

  it('a user: tags, groups, MFA and keys, which keep their secrets', () => {
    const [ana] = dev(world).users;
    const key = ana?.accessKeys[0];
    const changed = set(USER, {
      tags: [['team', 'blue']],
      groups: [],
      mfa: false,
      accessKeys: [{ id: key?.id, status: 'Inactive' }],
      permissionsBoundary: EDGE,
    });
    expect(dev(changed).users[0]).toEqual({
      ...ana,
      tags: { team: 'blue' },
      groups: [],
      mfa: null,
      accessKeys: [{ ...key, status: 'Inactive' }],
      permissionsBoundary: EDGE,
    });
  });

  it('a role of another path is another role', () => {
    const [audit] = prod(set(ROLE, { path: '/team/', maxSessionDuration: 7200 })).roles;
    expect(audit).toMatchObject({ path: '/team/', maxSessionDuration: 7200 });
    expect(audit?.id).not.toBe(prod(world).roles[0]?.id);
  });

  it('an account: STS Regions, token version, and the unit it is in', () => {
    const part = partOf('account', '', DEV);
    const changed = set(part, { globalTokenVersion: '2', disabledRegions: ['eu-west-1'], unit: 'Root' });
    expect(dev(changed).sts).toEqual({
      disabledRegions: ['eu-west-1'],
      optInRegions: [],
      globalTokenVersion: 2,
    });
    expect(changed.organization?.units.map(({ accounts }) => accounts)).toEqual([[PROD, DEV], [], []]);
  });

  it('keys that are written twice are refused, not lost', () => {
    const twice = [
      ['a', '1'],
      ['a', '2'],
    ] as const;
    expect(planSet(world, USER, { tags: twice })).toMatchObject({
      error: [{ path: '/accounts/1/users/0/tags/a', code: 'name.duplicate' }],
    });
  });
});
