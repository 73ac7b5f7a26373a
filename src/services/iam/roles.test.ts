import { describe, expect, test } from 'vitest';
import { ANA, answer, AWAY, document, HOME, worldOf } from '../fixture.ts';
import { after, call, NOW, READ, told, trusting } from './fixture.ts';
import { encoded } from './encoded.ts';

const world = worldOf();
const AUDIT = { RoleName: 'Audit', AssumeRolePolicyDocument: trusting(ANA) };

describe('roles', () => {
  test('A-008, B-022, C-035 CreateRole makes one and binds the principals that it trusts', () => {
    const made = call(world, 'CreateRole', {
      ...AUDIT,
      Path: '/team/',
      Description: 'For audits',
      MaxSessionDuration: '7200',
      Tags: [{ Key: 'team', Value: 'red' }],
    });
    const role = {
      Path: '/team/',
      RoleName: 'Audit',
      RoleId: expect.stringMatching(/^AROA[A-Z2-7]{17}$/) as string,
      Arn: `arn:aws:iam::${HOME}:role/team/Audit`,
      CreateDate: NOW,
      AssumeRolePolicyDocument: encoded(trusting(ANA)),
      Description: 'For audits',
      MaxSessionDuration: 7200,
      Tags: [{ Key: 'team', Value: 'red' }],
    };
    expect(answer(made)).toEqual({ Role: role });
    expect(made.world.accounts[0]?.roles).toEqual([
      {
        id: role.RoleId,
        name: 'Audit',
        path: '/team/',
        trustPolicy: trusting(ANA),
        trustedIds: { [ANA]: 'AIDAANAANAANAANAANAAA' },
        inlinePolicies: {},
        attachedPolicies: [],
        permissionsBoundary: null,
        maxSessionDuration: 7200,
        tags: { team: 'red' },
        description: 'For audits',
        createdAt: NOW,
      },
    ]);
    expect(told(made.world, 'GetRole', AUDIT)).toEqual({ Role: { ...role, RoleLastUsed: {} } });
    const { Tags: _, ...listed } = role;
    expect(told(made.world, 'ListRoles')).toEqual({ Roles: [listed], IsTruncated: false });
  });

  test('a policy is answered percent-encoded', () => {
    expect(encoded(`{"a": "é(*)!'~-_."}`)).toBe('%7B%22a%22%3A%20%22%C3%A9%28%2A%29%21%27~-_.%22%7D');
    expect(encoded('\uD800')).toBe('%EF%BF%BD');
  });

  test.each([
    [
      { RoleName: 'Missing', AssumeRolePolicyDocument: '{' },
      '400 MalformedPolicyDocument: This policy contains invalid Json',
    ],
    [
      { RoleName: 'R', AssumeRolePolicyDocument: trusting(`arn:aws:iam::${HOME}:user/Nobody`) },
      `400 MalformedPolicyDocument: Invalid principal in policy: "AWS":"arn:aws:iam::${HOME}:user/Nobody"`,
    ],
    [
      { RoleName: 'R', AssumeRolePolicyDocument: READ },
      '400 MalformedPolicyDocument: Missing required field Principal',
    ],
    [
      { RoleName: 'R', AssumeRolePolicyDocument: trusting(HOME), MaxSessionDuration: 1 },
      "400 ValidationError: 1 validation error detected: Value '1' at 'maxSessionDuration' failed to satisfy constraint: Member must have value greater than or equal to 3600",
    ],
  ])('CreateRole refuses %j', (params, text) => {
    expect(told(world, 'CreateRole', params)).toBe(text);
  });

  test('A-015 a name is taken in any case', () => {
    const made = after(world, ['CreateRole', AUDIT]);
    expect(told(made, 'CreateRole', { ...AUDIT, RoleName: 'AUDIT' })).toBe(
      '409 EntityAlreadyExists: Role with name AUDIT already exists.',
    );
    expect(told(made, 'GetRole', { RoleName: 'audit' })).toBe(
      '404 NoSuchEntity: The role with name audit cannot be found.',
    );
  });

  test('C-036 a trusted user made again is shown as the id of the old one until the policy is saved anew', () => {
    const eve = { UserName: 'Eve' };
    const arn = `arn:aws:iam::${HOME}:user/Eve`;
    const trusts = { RoleName: 'Audit', AssumeRolePolicyDocument: trusting(arn) };
    const before = after(world, ['CreateUser', eve], ['CreateRole', trusts]);
    const again = after(before, ['DeleteUser', eve], ['CreateUser', eve]);
    const old = before.accounts[0]?.users.at(-1)?.id ?? '';
    const shown = (answered: unknown) =>
      decodeURIComponent(
        (answered as { Role: { AssumeRolePolicyDocument: string } }).Role.AssumeRolePolicyDocument,
      );
    expect(shown(told(before, 'GetRole', trusts))).toBe(trusting(arn));
    expect(shown(told(again, 'GetRole', trusts))).toBe(trusting(old));
    const saved = after(again, [
      'UpdateAssumeRolePolicy',
      { RoleName: 'Audit', PolicyDocument: trusting(arn) },
    ]);
    expect(shown(told(saved, 'GetRole', trusts))).toBe(trusting(arn));
    expect(saved.accounts[0]?.roles[0]?.trustedIds).toEqual({ [arn]: saved.accounts[0]?.users.at(-1)?.id });
  });

  test('C-035 an ARN that named nobody is bound when somebody of that name is made', () => {
    const arn = `arn:aws:iam::${HOME}:user/Eve`;
    const waiting = worldOf({ home: { roles: [{ name: 'Audit', trustPolicy: trusting(arn) }] } });
    const made = after(waiting, ['CreateUser', { UserName: 'Eve' }]);
    expect(made.accounts[0]?.roles[0]?.trustedIds).toEqual({ [arn]: made.accounts[0]?.users.at(-1)?.id });
  });

  test('C-035 likewise when a role of that name is made', () => {
    const arn = `arn:aws:iam::${HOME}:role/Worker`;
    const waiting = worldOf({ home: { roles: [{ name: 'Audit', trustPolicy: trusting(arn) }] } });
    const made = after(waiting, ['CreateRole', { ...AUDIT, RoleName: 'Worker' }]);
    expect(made.accounts[0]?.roles[0]?.trustedIds).toEqual({ [arn]: made.accounts[0]?.roles[1]?.id });
  });

  test('UpdateRole changes what it is given, and puts the longest session back to an hour when it is not', () => {
    const made = after(world, ['CreateRole', { ...AUDIT, MaxSessionDuration: 7200 }]);
    const updated = (params: object) =>
      after(made, ['UpdateRole', { RoleName: 'Audit', ...params }]).accounts[0]?.roles[0];
    expect([
      updated({ Description: 'New', MaxSessionDuration: 43200 }),
      updated({ Description: 'New' }),
    ]).toEqual([
      expect.objectContaining({ description: 'New', maxSessionDuration: 43200 }),
      expect.objectContaining({ description: 'New', maxSessionDuration: 3600 }),
    ]);
  });

  test.each([
    [{ Path: '/aws-service-role/ec2.amazonaws.com/' }, "Path prefix '/aws-service-role/'"],
    [{ Path: '/aws-reserved/sso.amazonaws.com/' }, "Path prefix '/aws-reserved/'"],
    [{ RoleName: 'AWSServiceRoleForEC2' }, "Name prefix 'AWSServiceRoleFor'"],
  ])('A-062 H-014 nobody makes a role of AWS: %j', (params, what) => {
    expect(told(world, 'CreateRole', { ...AUDIT, ...params })).toBe(
      `400 InvalidInput: ${what} can only be used for AWS Service linked Roles`,
    );
  });

  test('DeleteRole asks for everything to go first', () => {
    const audit = { RoleName: 'Audit' };
    const profile = { ...audit, InstanceProfileName: 'web' };
    const full = after(
      world,
      ['CreateRole', AUDIT],
      ['AttachRolePolicy', { ...audit, PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }],
      ['PutRolePolicy', { ...audit, PolicyName: 'p', PolicyDocument: READ }],
      ['CreateInstanceProfile', profile],
      ['AddRoleToInstanceProfile', profile],
    );
    const conflict = (what: string) => `409 DeleteConflict: Cannot delete entity, must ${what} first.`;
    expect(told(full, 'DeleteRole', audit)).toBe(conflict('remove roles from instance profile'));
    const out = after(full, ['RemoveRoleFromInstanceProfile', profile]);
    expect(told(out, 'DeleteRole', audit)).toBe(conflict('detach all policies'));
    const detached = after(out, [
      'DetachRolePolicy',
      { ...audit, PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
    ]);
    expect(told(detached, 'DeleteRole', audit)).toBe(conflict('delete policies'));
    const gone = after(detached, ['DeleteRolePolicy', { ...audit, PolicyName: 'p' }], ['DeleteRole', audit]);
    expect(gone.accounts[0]?.roles).toEqual([]);
  });

  test.each([
    ['A-062', '/aws-service-role/x.amazonaws.com/'],
    ['H-014', '/aws-reserved/sso.amazonaws.com/'],
  ])('%s roles of AWS services, under %s, are theirs to change', (_, path) => {
    const linked = worldOf({ home: { roles: [{ name: 'Linked', path, trustPolicy: trusting(HOME) }] } });
    const text =
      "400 UnmodifiableEntity: Cannot perform the operation on the protected role 'Linked' - this role is only modifiable by AWS";
    const role = { RoleName: 'Linked' };
    expect(told(linked, 'PutRolePolicy', { ...role, PolicyName: 'p', PolicyDocument: READ })).toBe(text);
    expect(told(linked, 'DeleteRole', role)).toBe(text);
    expect(told(linked, 'UpdateAssumeRolePolicy', { ...role, PolicyDocument: trusting(HOME) })).toBe(text);
  });

  test('RoleLastUsed is what the trail says', () => {
    const arn = `arn:aws:iam::${HOME}:role/Audit`;
    const event = (eventTime: string) => ({
      eventTime,
      awsRegion: 'eu-west-1',
      userIdentity: { sessionContext: { sessionIssuer: { arn } } },
    });
    const made = after(world, ['CreateRole', AUDIT]);
    const used = { ...made, trail: [event('2026-01-15T09:10:00Z'), event('2026-01-15T09:20:00Z'), {}] };
    expect(told(used, 'GetRole', AUDIT)).toMatchObject({
      Role: { RoleLastUsed: { LastUsedDate: '2026-01-15T09:20:00Z', Region: 'eu-west-1' } },
    });
  });

  test('IAM acts on the account of the caller alone', () => {
    const both = worldOf({ away: { roles: [{ name: 'Audit', trustPolicy: trusting(AWAY) }] } });
    expect(told(both, 'GetRole', { RoleName: 'Audit' })).toBe(
      '404 NoSuchEntity: The role with name Audit cannot be found.',
    );
  });

  test('D-063 iam:PermissionsBoundary is that of the role for calls that change it', () => {
    const LIMIT = `arn:aws:iam::${HOME}:policy/Limit`;
    const role = (name: string, more: object = {}) => ({ name, trustPolicy: trusting(HOME), ...more });
    const delegated = worldOf({
      policy: document({
        Effect: 'Allow',
        Action: 'iam:PutRolePolicy',
        Resource: '*',
        Condition: { ArnEquals: { 'iam:PermissionsBoundary': LIMIT } },
      }),
      home: {
        policies: [{ name: 'Limit', document: READ }],
        roles: [role('Free'), role('Bounded', { permissionsBoundary: LIMIT })],
      },
    });
    const outcome = (RoleName: string) =>
      call(delegated, 'PutRolePolicy', { RoleName, PolicyName: 'p', PolicyDocument: READ }).decision.outcome;
    expect([outcome('Bounded'), outcome('Free')]).toEqual(['allow', 'deny']);
  });
});
