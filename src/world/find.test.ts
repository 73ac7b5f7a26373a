import { describe, expect, it } from 'vitest';
import { readWorldValue } from './file/readValue.ts';
import {
  findAccessKey,
  findAccount,
  findManagedPolicy,
  findResource,
  findRole,
  findRoleByArn,
  findSessionByAccessKey,
  findUser,
  findUserByArn,
  ownerAccountOf,
} from './find.ts';
import type { World } from './world.ts';

const SESSION = {
  accessKeyId: 'ASIAEXAMPLEEXAMPLE12',
  secretAccessKey: 's',
  sessionToken: 't',
  issuedAt: '2026-01-15T09:00:00Z',
  expiresAt: '2026-01-15T10:00:00Z',
  accountId: '111122223333',
  roleName: 'Audit',
  roleId: 'AROAEXAMPLEEXAMPLE123',
  sessionName: 'ana',
  issuedTo: 'arn:aws:iam::111122223333:user/Ana',
};

const world = ((): World => {
  const read = readWorldValue({
    accounts: [
      {
        id: '111122223333',
        users: [{ name: 'Ana', path: '/team/', accessKeys: [{ id: 'AKIAEXAMPLEEXAMPLE12' }] }],
        roles: [{ name: 'Audit', path: '/team/', trustPolicy: {} }],
        policies: [{ name: 'Scoped', document: {} }],
        resources: [
          { arn: 'arn:aws:s3:::reports' },
          { arn: 'arn:aws:sqs:eu-west-1:111122223333:jobs' },
          { arn: 'arn:aws:s3:::special/key' },
        ],
      },
      { id: '444455556666', users: [{ name: 'Ana' }] },
    ],
    sessions: [SESSION],
  });
  if (!read.ok) throw new Error('the world of this test must load');
  return read.value.world;
})();

const [first, second] = world.accounts;

describe('A-007 A-008 A-015 ARNs name principals with their path and case', () => {
  it.each([
    ['arn:aws:iam::111122223333:user/team/Ana', { account: first, user: first?.users[0] }],
    ['arn:aws:iam::444455556666:user/Ana', { account: second, user: second?.users[0] }],
    ['arn:aws:iam::111122223333:user/Ana', null],
    ['arn:aws:iam::111122223333:user/team/ana', null],
    ['arn:aws:iam::111122223333:role/team/Audit', null],
    ['arn:aws:iam::777788889999:user/Ana', null],
    ['arn:aws-cn:iam::444455556666:user/Ana', null],
    ['arn:aws:iam:us-east-1:444455556666:user/Ana', null],
    ['arn:aws:sts::444455556666:user/Ana', null],
    ['arn:aws:iam::444455556666:user/toString', null],
    ['Ana', null],
  ])('findUserByArn %s', (arn, expected) => {
    expect(findUserByArn(world, arn)).toEqual(expected);
  });

  it.each([
    ['arn:aws:iam::111122223333:role/team/Audit', { account: first, role: first?.roles[0] }],
    ['arn:aws:iam::111122223333:role/Audit', null],
    ['arn:aws:iam::111122223333:role/team/AUDIT', null],
    ['arn:aws:iam::111122223333:user/team/Ana', null],
  ])('findRoleByArn %s', (arn, expected) => {
    expect(findRoleByArn(world, arn)).toEqual(expected);
  });

  it.each([
    ['arn:aws:iam::111122223333:policy/Scoped', { account: first, policy: first?.policies[0] }],
    ['arn:aws:iam::444455556666:policy/Scoped', null],
    ['arn:aws:iam::aws:policy/ReadOnlyAccess', null],
  ])('findManagedPolicy %s', (arn, expected) => {
    expect(findManagedPolicy(world, arn)).toEqual(expected);
  });
});

it('by id and by name', () => {
  if (!first) throw new Error('the world has accounts');
  expect([findAccount(world, '111122223333'), findAccount(world, '000000000000')]).toEqual([first, null]);
  expect([findUser(first, 'Ana'), findUser(first, 'ana')]).toEqual([first.users[0], null]);
  expect([findRole(first, 'Audit'), findRole(first, 'Ana')]).toEqual([first.roles[0], null]);
});

it('A-001 by access key id', () => {
  expect(findAccessKey(world, 'AKIAEXAMPLEEXAMPLE12')).toEqual({
    account: first,
    user: first?.users[0],
    key: first?.users[0]?.accessKeys[0],
  });
  expect(findAccessKey(world, 'ASIAEXAMPLEEXAMPLE12')).toBeNull();
  expect(findSessionByAccessKey(world, 'ASIAEXAMPLEEXAMPLE12')).toBe(world.sessions[0]);
  expect(findSessionByAccessKey(world, 'AKIAEXAMPLEEXAMPLE12')).toBeNull();
});

describe('resources and their owners', () => {
  it.each([
    ['arn:aws:s3:::reports', 0, '111122223333'],
    ['arn:aws:s3:::reports/a/b.csv', 0, '111122223333'],
    ['arn:aws:s3:::special/key', 2, '111122223333'],
    ['arn:aws:s3:::special', null, null],
    ['arn:aws:s3:::reportsX/a', null, null],
    ['arn:aws:sqs:eu-west-1:111122223333:jobs', 1, '111122223333'],
    ['arn:aws:sqs:eu-west-1:777788889999:jobs', null, '777788889999'],
    ['arn:aws:iam::aws:policy/ReadOnlyAccess', null, null],
    ['*', null, null],
  ])('%s', (arn, index, owner) => {
    const expected = index === null ? null : { account: first, resource: first?.resources[index] };
    expect(findResource(world, arn)).toEqual(expected);
    expect(ownerAccountOf(world, arn)).toBe(owner);
  });
});

it('lookups see the world that they are given, not an earlier one', () => {
  expect(findUserByArn(world, 'arn:aws:iam::444455556666:user/Ana')).not.toBeNull();
  const without = {
    ...world,
    accounts: world.accounts.map((account) => ({ ...account, users: [] })),
    sessions: [],
  };
  expect(findUserByArn(without, 'arn:aws:iam::444455556666:user/Ana')).toBeNull();
  expect(findAccessKey(without, 'AKIAEXAMPLEEXAMPLE12')).toBeNull();
  expect(findSessionByAccessKey(without, 'ASIAEXAMPLEEXAMPLE12')).toBeNull();
});
