import { describe, expect, it } from 'vitest';
import { readWorldValue } from './file/readValue.ts';
import { findRoleByArn } from './find.ts';
import { bindAllTrust, trustedIdsOf } from './trustedPrincipals.ts';
import type { Role, World } from './world.ts';

const ANA = 'arn:aws:iam::111122223333:user/Ana';
const BEN = 'arn:aws:iam::111122223333:user/Ben';
const OPS = 'arn:aws:iam::444455556666:role/team/Ops';
const TARGET = 'arn:aws:iam::111122223333:role/Target';

const trust = (principal: unknown, condition?: unknown) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole', Condition: condition }],
});

function worldWith(trustPolicy: unknown): World {
  const read = readWorldValue({
    accounts: [
      {
        id: '111122223333',
        users: [{ name: 'Ana', id: 'AIDAANAANAANAANAANA23' }],
        roles: [{ name: 'Target', trustPolicy }],
      },
      {
        id: '444455556666',
        roles: [{ name: 'Ops', path: '/team/', id: 'AROAOPSOPSOPSOPSOPS23', trustPolicy: {} }],
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

const target = (world: World): Role | undefined => world.accounts[0]?.roles[0];
const boundIn = (world: World) => target(world)?.trustedIds;

/** The world with Ana under another id, or gone. */
const withAna = (world: World, id: string | null): World => ({
  ...world,
  accounts: world.accounts.map((account) => ({
    ...account,
    users: id === null ? [] : account.users.map((user) => ({ ...user, id })),
  })),
});

describe('C-035 a user or role ARN in a trust policy is stored as its unique id', () => {
  it.each([
    ['a user', { AWS: ANA }, { [ANA]: 'AIDAANAANAANAANAANA23' }],
    ['a role with a path', { AWS: [OPS] }, { [OPS]: 'AROAOPSOPSOPSOPSOPS23' }],
    ['several', { AWS: [ANA, OPS, ANA] }, { [ANA]: 'AIDAANAANAANAANAANA23', [OPS]: 'AROAOPSOPSOPSOPSOPS23' }],
    ['one that does not exist', { AWS: [BEN, ANA] }, { [ANA]: 'AIDAANAANAANAANAANA23' }],
    ['itself', { AWS: TARGET }, { [TARGET]: expect.stringMatching(/^AROA/) }],
    ['C-038 an account', { AWS: ['111122223333', 'arn:aws:iam::111122223333:root'] }, {}],
    ['C-038 a session', { AWS: 'arn:aws:sts::444455556666:assumed-role/Ops/ana' }, {}],
    ['a unique id', { AWS: 'AIDAANAANAANAANAANA23' }, {}],
    ['a service', { Service: 'ec2.amazonaws.com' }, {}],
    ['anybody', '*', {}],
    ['an ARN where no ARN belongs', { Service: ANA }, {}],
  ])('%s', (_, principal, expected) => {
    expect(boundIn(worldWith(trust(principal)))).toEqual(expected);
  });

  it('C-037 ARNs in conditions are not bound', () => {
    const policy = trust({ AWS: '111122223333' }, { ArnEquals: { 'aws:PrincipalArn': ANA } });
    expect(boundIn(worldWith(policy))).toEqual({});
  });

  it('text that is no policy binds nobody', () => {
    expect(boundIn(worldWith('{"Statement": [{"Principal": {"AWS": '))).toEqual({});
  });
});

/** What is bound when the trust policy is saved in that world. */
function savedIn(world: World): Role['trustedIds'] {
  const role = findRoleByArn(world, TARGET)?.role;
  return role ? trustedIdsOf(world, role, true) : {};
}

describe('C-036 who is made again is not trusted again until the policy is saved again', () => {
  const world = worldWith(trust({ AWS: ANA }));
  const remade = withAna(world, 'AIDANEWNEWNEWNEWNEW23');

  it('stays bound to the old id while looked at again', () => {
    expect(boundIn(bindAllTrust(remade))).toEqual({ [ANA]: 'AIDAANAANAANAANAANA23' });
    expect(boundIn(bindAllTrust(withAna(world, null)))).toEqual({ [ANA]: 'AIDAANAANAANAANAANA23' });
  });

  it('is bound to the new id when the policy is saved again', () => {
    expect(savedIn(remade)).toEqual({ [ANA]: 'AIDANEWNEWNEWNEWNEW23' });
    expect(savedIn(withAna(world, null))).toEqual({});
  });

  it('an ARN that never named anybody is bound as soon as it does', () => {
    const before = withAna(worldWith(trust({ AWS: [ANA, BEN] })), null);
    const trustedIds = savedIn(before);
    expect(trustedIds).toEqual({});
    const [account] = remade.accounts;
    const now = {
      ...before,
      accounts: before.accounts.map((each, index) =>
        index === 0
          ? {
              ...each,
              users: account?.users ?? [],
              roles: each.roles.map((role) => ({ ...role, trustedIds })),
            }
          : each,
      ),
    };
    expect(boundIn(bindAllTrust(now))).toEqual({ [ANA]: 'AIDANEWNEWNEWNEWNEW23' });
  });
});

it('a world whose bindings stay is the same value', () => {
  const world = worldWith(trust({ AWS: [ANA, OPS] }));
  expect(bindAllTrust(world)).toBe(world);
});
