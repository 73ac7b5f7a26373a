import { describe, expect, test } from 'vitest';
import { ANA, answer, asAna, callerOf, document, HOME, listIn, worldOf } from '../fixture.ts';
import { IAM_ENTRIES } from './entries.ts';
import { after, call, NOW, READ, told, trusting } from './fixture.ts';

const world = worldOf();
const LIMIT = `arn:aws:iam::${HOME}:policy/Limit`;
const bounded = worldOf({ home: { policies: [{ name: 'Limit', document: READ }] } });

describe('users', () => {
  test('A-001, A-007 CreateUser makes one, with path, boundary and tags', () => {
    const made = call(bounded, 'CreateUser', {
      UserName: 'Eve',
      Path: '/team/',
      PermissionsBoundary: LIMIT,
      Tags: [{ Key: 'team', Value: 'red' }],
    });
    const id = expect.stringMatching(/^AIDA[A-Z2-7]{17}$/) as string;
    expect(answer(made)).toEqual({
      User: {
        Path: '/team/',
        UserName: 'Eve',
        UserId: id,
        Arn: `arn:aws:iam::${HOME}:user/team/Eve`,
        CreateDate: NOW,
        PermissionsBoundary: {
          PermissionsBoundaryType: 'PermissionsBoundaryPolicy',
          PermissionsBoundaryArn: LIMIT,
        },
        Tags: [{ Key: 'team', Value: 'red' }],
      },
    });
    expect(made.world.accounts[0]?.users.at(-1)).toEqual({
      id,
      name: 'Eve',
      path: '/team/',
      tags: { team: 'red' },
      groups: [],
      inlinePolicies: {},
      attachedPolicies: [],
      permissionsBoundary: LIMIT,
      mfa: null,
      accessKeys: [],
      createdAt: NOW,
    });
    expect(answer(call(made.world, 'GetUser', { UserName: 'Eve' }))).toEqual(answer(made));
  });

  test('A-015 a name is taken in any case; a boundary must be a policy', () => {
    expect(told(world, 'CreateUser', { UserName: 'ana' })).toBe(
      '409 EntityAlreadyExists: User with name ana already exists.',
    );
    expect(told(world, 'CreateUser', { UserName: 'Eve', PermissionsBoundary: LIMIT })).toBe(
      `404 NoSuchEntity: Scope ARN: ${LIMIT} does not exist or is not attachable.`,
    );
    expect(
      told(world, 'CreateUser', { UserName: 'Eve', PermissionsBoundary: 'arn:aws:s3:::bucket-of-some-kind' }),
    ).toBe('400 InvalidInput: ARN arn:aws:s3:::bucket-of-some-kind is not valid.');
  });

  test('A-005 a user made again has another unique id', () => {
    const first = after(world, ['CreateUser', { UserName: 'Eve' }]);
    const again = after(first, ['DeleteUser', { UserName: 'Eve' }], ['CreateUser', { UserName: 'Eve' }]);
    expect(again.accounts[0]?.users.at(-1)?.id).not.toBe(first.accounts[0]?.users.at(-1)?.id);
  });

  test('GetUser without a name describes the caller; A-016 root has no name and gives one to make a key', () => {
    expect(told(world, 'GetUser')).toEqual({
      User: { Path: '/', UserName: 'Ana', UserId: 'AIDAANAANAANAANAANAAA', Arn: ANA, CreateDate: NOW },
    });
    // The API model says that a user has a name; root's answer has none all the same.
    const root = { credentials: { kind: 'root', accountId: HOME } } as const;
    expect(answer(callerOf(IAM_ENTRIES)(world, 'GetUser', {}, root))).toEqual({
      User: { UserId: HOME, Arn: `arn:aws:iam::${HOME}:root`, CreateDate: NOW },
    });
    expect([
      told(world, 'ListAccessKeys', {}, root),
      told(world, 'ListMFADevices', {}, root),
      told(world, 'CreateAccessKey', {}, root),
    ]).toEqual([
      { AccessKeyMetadata: [], IsTruncated: false },
      { MFADevices: [], IsTruncated: false },
      '400 ValidationError: Must specify userName when calling with non-User credentials',
    ]);
  });

  test('ListUsers lists what is under a path, a page at a time, without tags', () => {
    const many = after(
      world,
      ['CreateUser', { UserName: 'Eve', Path: '/team/', Tags: [{ Key: 'a', Value: '' }] }],
      ['CreateUser', { UserName: 'Fay', Path: '/team/' }],
    );
    const names = (answered: unknown) =>
      (answered as { Users: { UserName: string }[] }).Users.map(
        (user) => Object.keys(user).length + user.UserName,
      );
    const first = told(many, 'ListUsers', { PathPrefix: '/team/', MaxItems: 1 });
    expect(names(first)).toEqual(['5Eve']);
    const { IsTruncated, Marker } = first as { IsTruncated: boolean; Marker: string };
    expect(IsTruncated).toBe(true);
    const rest = told(many, 'ListUsers', { PathPrefix: '/team/', MaxItems: 1, Marker });
    expect([names(rest), (rest as { IsTruncated: boolean }).IsTruncated]).toEqual([['5Fay'], false]);
    expect(told(many, 'ListUsers', { Marker: 'nonsense' })).toBe('400 ValidationError: Invalid Marker.');
  });

  test('who deletes each page of users before asking for the next deletes all of them', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
    let left = after(
      world,
      ...names.map((UserName) => ['CreateUser', { UserName, Path: '/team/' }] as const),
    );
    let Marker: unknown;
    do {
      const page = call(left, 'ListUsers', { PathPrefix: '/team/', MaxItems: 3, Marker });
      const users = listIn<{ readonly UserName: string }>(page, 'Users');
      left = after(left, ...users.map(({ UserName }) => ['DeleteUser', { UserName }] as const));
      Marker = page.response?.['Marker'];
    } while (Marker !== undefined);
    expect(listIn(call(left, 'ListUsers', { PathPrefix: '/team/' }), 'Users')).toEqual([]);
  });

  test('C-035 a renamed user stays the principal that was trusted, and its sessions go on', () => {
    const trusted = after(
      worldOf(),
      ['CreateUser', { UserName: 'Eve' }],
      [
        'CreateRole',
        { RoleName: 'Audit', AssumeRolePolicyDocument: trusting(`arn:aws:iam::${HOME}:user/Eve`) },
      ],
      ['UpdateUser', { UserName: 'Eve', NewUserName: 'Eva', NewPath: '/x/' }],
    );
    const id = trusted.accounts[0]?.users.at(-1)?.id;
    const role = trusted.accounts[0]?.roles[0];
    expect([role?.trustPolicy, role?.trustedIds]).toEqual([
      trusting(`arn:aws:iam::${HOME}:user/x/Eva`),
      { [`arn:aws:iam::${HOME}:user/x/Eva`]: id },
    ]);
    expect(told(trusted, 'UpdateUser', { UserName: 'Eva', NewUserName: 'ANA' })).toBe(
      '409 EntityAlreadyExists: User with name ANA already exists.',
    );
    expect(told(trusted, 'UpdateUser', { UserName: 'Eva', NewUserName: 'eva' })).toEqual({});
  });

  test('DeleteUser asks for everything to go first', () => {
    const eve = { UserName: 'Eve' };
    const full = after(
      worldOf({ home: { groups: [{ name: 'staff' }] } }),
      ['CreateUser', eve],
      ['AddUserToGroup', { ...eve, GroupName: 'staff' }],
      ['AttachUserPolicy', { ...eve, PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }],
      ['PutUserPolicy', { ...eve, PolicyName: 'p', PolicyDocument: READ }],
      ['CreateAccessKey', eve],
    );
    const key = full.accounts[0]?.users.at(-1)?.accessKeys[0]?.id;
    const conflict = (what: string) => `409 DeleteConflict: Cannot delete entity, must ${what} first.`;
    expect(told(full, 'DeleteUser', eve)).toBe(conflict('remove users from group'));
    const ungrouped = after(full, ['RemoveUserFromGroup', { ...eve, GroupName: 'staff' }]);
    expect(told(ungrouped, 'DeleteUser', eve)).toBe(conflict('detach all policies'));
    const detached = after(ungrouped, [
      'DetachUserPolicy',
      { ...eve, PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
    ]);
    expect(told(detached, 'DeleteUser', eve)).toBe(conflict('delete policies'));
    const bare = after(detached, ['DeleteUserPolicy', { ...eve, PolicyName: 'p' }]);
    expect(told(bare, 'DeleteUser', eve)).toBe(conflict('delete access keys'));
    const gone = after(bare, ['DeleteAccessKey', { ...eve, AccessKeyId: key }], ['DeleteUser', eve]);
    expect(told(gone, 'GetUser', eve)).toBe('404 NoSuchEntity: The user with name Eve cannot be found.');
  });
});

describe('who may', () => {
  test('policies are asked before anything is looked up', () => {
    const powerless = worldOf({ policy: document() });
    expect(told(powerless, 'GetUser', { UserName: 'Nobody' })).toBe(
      `403 AccessDenied: User: ${ANA} is not authorized to perform: iam:GetUser on resource: arn:aws:iam::${HOME}:user/Nobody because no identity-based policy allows the iam:GetUser action`,
    );
    expect(told(powerless, 'ListUsers')).toBe(
      `403 AccessDenied: User: ${ANA} is not authorized to perform: iam:ListUsers because no identity-based policy allows the iam:ListUsers action`,
    );
  });

  test('D-063 iam:PermissionsBoundary is the boundary that a call sets', () => {
    const delegated = worldOf({
      policy: document({
        Effect: 'Allow',
        Action: 'iam:CreateUser',
        Resource: '*',
        Condition: { StringEquals: { 'iam:PermissionsBoundary': LIMIT } },
      }),
      home: { policies: [{ name: 'Limit', document: READ }] },
    });
    const outcome = (params: object) =>
      call(delegated, 'CreateUser', { UserName: 'Eve', ...params }).decision.outcome;
    expect([outcome({ PermissionsBoundary: LIMIT }), outcome({})]).toEqual(['allow', 'deny']);
  });

  test('D-053 aws:RequestTag and aws:TagKeys are the tags that a call sets', () => {
    const tagged = worldOf({
      policy: document({
        Effect: 'Allow',
        Action: ['iam:CreateUser', 'iam:TagUser'],
        Resource: '*',
        Condition: {
          StringEquals: { 'aws:RequestTag/Team': 'red' },
          'ForAllValues:StringEquals': { 'aws:TagKeys': ['team'] },
        },
      }),
    });
    const outcome = (...Tags: object[]) =>
      call(tagged, 'CreateUser', { UserName: 'Eve', Tags }).decision.outcome;
    const red = { Key: 'team', Value: 'red' };
    expect([outcome(red), outcome(), outcome(red, { Key: 'x', Value: '' })]).toEqual([
      'allow',
      'deny',
      'deny',
    ]);
  });

  test('D-052 aws:ResourceTag is what the user has', () => {
    const policy = document({
      Effect: 'Allow',
      Action: 'iam:*',
      Resource: `arn:aws:iam::${HOME}:user/*`,
      Condition: { StringEquals: { 'aws:ResourceTag/team': 'red' } },
    });
    const users = [
      { name: 'Ana', inlinePolicies: { own: policy } },
      { name: 'Eve', tags: { team: 'red' } },
    ];
    const tagged = worldOf({ home: { users } });
    const credentials = asAna(tagged);
    const outcome = (UserName: string) =>
      call(tagged, 'GetUser', { UserName }, { credentials }).decision.outcome;
    expect([outcome('Eve'), outcome('Ana')]).toEqual(['allow', 'deny']);
  });
});
