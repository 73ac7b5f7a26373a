import { describe, expect, test } from 'vitest';
import { ANA, answer, HOME, worldOf } from '../fixture.ts';
import { after, call, NOW, READ, told } from './fixture.ts';

const world = worldOf();
const staff = { GroupName: 'Staff' };
const grouped = after(world, ['CreateGroup', staff], ['AddUserToGroup', { ...staff, UserName: 'Ana' }]);
const id = expect.stringMatching(/^AGPA[A-Z2-7]{17}$/) as string;
const described = {
  Path: '/',
  GroupName: 'Staff',
  GroupId: id,
  Arn: `arn:aws:iam::${HOME}:group/Staff`,
  CreateDate: NOW,
};

describe('groups', () => {
  test('A-002 CreateGroup makes one; its name is taken in any case (A-015)', () => {
    expect(answer(call(world, 'CreateGroup', staff))).toEqual({ Group: described });
    expect(told(grouped, 'CreateGroup', { GroupName: 'STAFF' })).toBe(
      '409 EntityAlreadyExists: Group with name STAFF already exists.',
    );
    expect(told(grouped, 'ListGroups')).toEqual({ Groups: [described], IsTruncated: false });
    expect(told(grouped, 'ListGroups', { PathPrefix: '/x/' })).toEqual({ Groups: [], IsTruncated: false });
  });

  test('members come and go', () => {
    expect(told(grouped, 'GetGroup', staff)).toEqual({
      Group: described,
      Users: [{ Path: '/', UserName: 'Ana', UserId: 'AIDAANAANAANAANAANAAA', Arn: ANA, CreateDate: NOW }],
      IsTruncated: false,
    });
    expect(told(grouped, 'ListGroupsForUser', { UserName: 'Ana' })).toEqual({
      Groups: [described],
      IsTruncated: false,
    });
    const member = { ...staff, UserName: 'Ana' };
    expect(call(grouped, 'AddUserToGroup', member).world).toEqual(grouped);
    const left = after(grouped, ['RemoveUserFromGroup', member]);
    expect(left.accounts[0]?.users[0]?.groups).toEqual([]);
    expect(told(grouped, 'AddUserToGroup', { ...staff, UserName: 'Nobody' })).toBe(
      '404 NoSuchEntity: The user with name Nobody cannot be found.',
    );
    expect(told(grouped, 'AddUserToGroup', { GroupName: 'None', UserName: 'Ana' })).toBe(
      '404 NoSuchEntity: The group with name None cannot be found.',
    );
  });

  test('I-007 a user is in ten groups at most', () => {
    const names = Array.from({ length: 10 }, (_, at) => `g${at}`);
    const full = names.reduce(
      (before, GroupName) =>
        after(before, ['CreateGroup', { GroupName }], ['AddUserToGroup', { GroupName, UserName: 'Ana' }]),
      world,
    );
    expect(told(after(full, ['CreateGroup', staff]), 'AddUserToGroup', { ...staff, UserName: 'Ana' })).toBe(
      '409 LimitExceeded: Cannot exceed quota for GroupsPerUser: 10',
    );
  });

  test('DeleteGroup asks for everything to go first', () => {
    const conflict = (what: string) => `409 DeleteConflict: Cannot delete entity, must ${what} first.`;
    const PolicyArn = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
    const full = after(
      grouped,
      ['AttachGroupPolicy', { ...staff, PolicyArn }],
      ['PutGroupPolicy', { ...staff, PolicyName: 'p', PolicyDocument: READ }],
    );
    expect(told(full, 'DeleteGroup', staff)).toBe(conflict('remove users from group'));
    const left = after(full, ['RemoveUserFromGroup', { ...staff, UserName: 'Ana' }]);
    expect(told(left, 'DeleteGroup', staff)).toBe(conflict('detach all policies'));
    const detached = after(left, ['DetachGroupPolicy', { ...staff, PolicyArn }]);
    expect(told(detached, 'DeleteGroup', staff)).toBe(conflict('delete policies'));
    const gone = after(
      detached,
      ['DeleteGroupPolicy', { ...staff, PolicyName: 'p' }],
      ['DeleteGroup', staff],
    );
    expect(gone.accounts[0]?.groups).toEqual([]);
  });
});

describe('I-012 tags', () => {
  const tag = (before: typeof world, ...Tags: object[]) => told(before, 'TagUser', { UserName: 'Ana', Tags });
  const tagged = after(world, [
    'TagUser',
    {
      UserName: 'Ana',
      Tags: [
        { Key: 'Team', Value: 'red' },
        { Key: 'a', Value: '' },
      ],
    },
  ]);

  test('are set, listed and removed; keys of users are the same in any case', () => {
    const again = after(tagged, ['TagUser', { UserName: 'Ana', Tags: [{ Key: 'team', Value: 'blue' }] }]);
    expect(told(again, 'ListUserTags', { UserName: 'Ana' })).toEqual({
      Tags: [
        { Key: 'a', Value: '' },
        { Key: 'team', Value: 'blue' },
      ],
      IsTruncated: false,
    });
    const removed = after(tagged, ['UntagUser', { UserName: 'Ana', TagKeys: ['TEAM', 'none'] }]);
    expect(removed.accounts[0]?.users[0]?.tags).toEqual({ a: '' });
  });

  test('are refused when keys come twice, are reserved or too many', () => {
    expect(tag(world, { Key: 'a', Value: '1' }, { Key: 'A', Value: '2' })).toBe(
      '400 InvalidInput: Duplicate tag keys found. Please note that Tag keys are case insensitive.',
    );
    expect(tag(world, { Key: 'aws:x', Value: '1' })).toBe(
      '400 InvalidInput: Tag keys and values cannot begin with the reserved prefix aws:.',
    );
    const many = Array.from({ length: 49 }, (_, at) => ({ Key: `k${at}`, Value: '' }));
    expect(tag(tagged, ...many)).toBe('409 LimitExceeded: The number of tags has reached the maximum limit.');
  });
});
