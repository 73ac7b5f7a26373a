import { describe, expect, it } from 'vitest';
import type { Account, World } from '../world.ts';
import { planDuplicate } from './duplicate.ts';
import { after, ANA, AUDIT, DEV, PROD, someWorld, trusting } from './fixture.ts';
import { partOf } from './part.ts';
import { planRename } from './rename.ts';

const world = someWorld();
const prod = (of: World): Account => of.accounts[0] as Account;
const dev = (of: World): Account => of.accounts[1] as Account;
const USER = partOf('user', DEV, 'Ana');
const ROLE = partOf('role', PROD, 'Audit');
const WEB = partOf('role', PROD, 'Web');

describe('renaming', () => {
  it('C-035 a user stays the principal that was trusted: its id, groups and keys, and the trust under its new ARN', () => {
    const renamed = after(world, planRename(world, USER, { name: 'Anna', path: '/team/' }));
    const [ana] = dev(world).users;
    const arn = `arn:aws:iam::${DEV}:user/team/Anna`;
    expect(dev(renamed).users[0]).toEqual({ ...ana, name: 'Anna', path: '/team/' });
    expect(prod(renamed).roles[0]).toEqual({
      ...prod(world).roles[0],
      trustPolicy: trusting(arn),
      trustedIds: { [arn]: ana?.id },
    });
  });

  it('C-036 a stale id beside the renamed one stays stale', () => {
    const both = after(world, planRename(world, partOf('user', DEV, 'Bo'), { name: 'Bob' }));
    const trustsBoth: World = {
      ...both,
      accounts: [
        {
          ...prod(both),
          roles: [
            {
              ...(prod(both).roles[0] as Account['roles'][number]),
              trustPolicy: trusting(ANA, `arn:aws:iam::${DEV}:user/Bob`),
              trustedIds: {
                [ANA]: dev(both).users[0]?.id ?? '',
                [`arn:aws:iam::${DEV}:user/Bob`]: 'AIDAGONEGONEGONEGONE1',
              },
            },
          ],
          instanceProfiles: [],
        },
        dev(both),
      ],
    };
    const renamed = after(trustsBoth, planRename(trustsBoth, USER, { name: 'Anna' }));
    expect(prod(renamed).roles[0]?.trustedIds).toEqual({
      [`arn:aws:iam::${DEV}:user/Anna`]: dev(both).users[0]?.id,
      [`arn:aws:iam::${DEV}:user/Bob`]: 'AIDAGONEGONEGONEGONE1',
    });
  });

  it('C-036 a role is made anew: another id, and trust in the old one stays with the old id', () => {
    const renamed = after(world, planRename(world, ROLE, { name: 'Inspect' }));
    const [old, web] = prod(world).roles;
    const [made, trusts] = prod(renamed).roles;
    expect(made).toEqual({ ...old, name: 'Inspect', id: made?.id, createdAt: world.clock });
    expect(made?.id).not.toBe(old?.id);
    expect(trusts).toEqual(web);
    expect(trusts?.trustedIds).toEqual({ [AUDIT]: old?.id });
  });

  it('a role keeps its place and its instance profile', () => {
    const renamed = after(world, planRename(world, WEB, { name: 'Site' }));
    expect(prod(renamed).instanceProfiles).toEqual([{ ...prod(world).instanceProfiles[0], role: 'Site' }]);
    expect(prod(renamed).roles.map(({ name }) => name)).toEqual(['Audit', 'Site']);
  });

  it('a managed policy stays attached, and a boundary, under its new ARN', () => {
    const renamed = after(world, planRename(world, partOf('policy', PROD, 'Edge'), { name: 'Rim' }));
    const arn = `arn:aws:iam::${PROD}:policy/Rim`;
    const [audit, web] = prod(renamed).roles;
    expect([audit?.permissionsBoundary, web?.attachedPolicies]).toEqual([arn, [arn]]);
  });

  it('a group takes its members along', () => {
    const renamed = after(world, planRename(world, partOf('group', DEV, 'devs'), { name: 'makers' }));
    expect(dev(renamed).users.map(({ groups }) => groups)).toEqual([['makers'], ['makers']]);
    expect(dev(renamed).groups).toEqual([{ ...dev(world).groups[0], name: 'makers' }]);
  });

  it('a unit takes units below and attached policies along', () => {
    const renamed = after(world, planRename(world, partOf('unit', '', 'Root/Work'), { name: 'Job' }));
    expect(renamed.organization?.units.map(({ path }) => path)).toEqual(['Root', 'Root/Job', 'Root/Job/Dev']);
    expect(renamed.organization?.policies?.[0]?.targets).toEqual(['Root/Job', DEV]);
  });
});

describe('duplicating', () => {
  it('a user gets ids, keys and a device of its own', () => {
    const copied = dev(after(world, planDuplicate(world, USER))).users;
    const [ana] = copied;
    const copy = copied.at(-1);
    expect(copy).toEqual({
      ...ana,
      name: 'Ana-copy',
      id: copy?.id,
      accessKeys: [{ id: copy?.accessKeys[0]?.id, secret: copy?.accessKeys[0]?.secret, status: 'Active' }],
      mfa: { serial: `arn:aws:iam::${DEV}:mfa/Ana-copy`, seed: copy?.mfa?.seed, usedStep: null },
      createdAt: world.clock,
    });
    expect([copy?.id, copy?.accessKeys[0]?.id, copy?.mfa?.seed]).not.toEqual([
      ana?.id,
      ana?.accessKeys[0]?.id,
      ana?.mfa?.seed,
    ]);
  });

  it('names stay free, ignoring case', () => {
    const once = after(world, planDuplicate(world, ROLE));
    const twice = after(once, planDuplicate(once, ROLE));
    expect(prod(twice).roles.map(({ name }) => name)).toEqual(['Audit', 'Web', 'Audit-copy', 'Audit-copy-2']);
  });
});
