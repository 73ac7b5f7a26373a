import { expect, test } from 'vitest';
import { ANA, answer, document, HOME, worldOf } from '../fixture.ts';
import { encoded } from './encoded.ts';
import { after, call, NOW, told, trusting } from './fixture.ts';

const WEB = { InstanceProfileName: 'web' };
const AUDIT = { RoleName: 'Audit' };
const home = { roles: [{ name: 'Audit', path: '/team/', trustPolicy: trusting(HOME) }] };
const world = worldOf({ home });
const made = after(world, [
  'CreateInstanceProfile',
  { ...WEB, Path: '/x/', Tags: [{ Key: 'a', Value: 'b' }] },
]);
const filled = after(made, ['AddRoleToInstanceProfile', { ...WEB, ...AUDIT }]);

const profile = {
  Path: '/x/',
  InstanceProfileName: 'web',
  InstanceProfileId: expect.stringMatching(/^AIPA[A-Z2-7]{17}$/) as string,
  Arn: `arn:aws:iam::${HOME}:instance-profile/x/web`,
  CreateDate: NOW,
};
const role = {
  Path: '/team/',
  RoleName: 'Audit',
  RoleId: expect.stringMatching(/^AROA/) as string,
  Arn: `arn:aws:iam::${HOME}:role/team/Audit`,
  CreateDate: NOW,
  AssumeRolePolicyDocument: encoded(trusting(HOME)),
  MaxSessionDuration: 3600,
};

test('H-001 an instance profile holds one role', () => {
  const Tags = [{ Key: 'a', Value: 'b' }];
  expect(told(made, 'GetInstanceProfile', WEB)).toEqual({ InstanceProfile: { ...profile, Roles: [], Tags } });
  expect(told(filled, 'GetInstanceProfile', WEB)).toEqual({
    InstanceProfile: { ...profile, Roles: [role], Tags },
  });
  expect(told(filled, 'AddRoleToInstanceProfile', { ...WEB, ...AUDIT })).toBe(
    '409 LimitExceeded: Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1',
  );
  const listed = { InstanceProfiles: [{ ...profile, Roles: [role] }], IsTruncated: false };
  expect(told(filled, 'ListInstanceProfiles')).toEqual(listed);
  expect(told(filled, 'ListInstanceProfilesForRole', AUDIT)).toEqual(listed);
  expect(told(made, 'ListInstanceProfilesForRole', AUDIT)).toEqual({
    InstanceProfiles: [],
    IsTruncated: false,
  });
});

test('its name is taken in any case (A-015), and it has to be empty to be deleted', () => {
  expect(told(made, 'CreateInstanceProfile', { InstanceProfileName: 'WEB' })).toBe(
    '409 EntityAlreadyExists: Instance Profile WEB already exists.',
  );
  expect(told(filled, 'DeleteInstanceProfile', WEB)).toBe(
    '409 DeleteConflict: Cannot delete entity, must remove roles from instance profile first.',
  );
  const gone = after(
    filled,
    ['RemoveRoleFromInstanceProfile', { ...WEB, ...AUDIT }],
    ['DeleteInstanceProfile', WEB],
  );
  expect(gone.accounts[0]?.instanceProfiles).toEqual([]);
  expect(told(gone, 'GetInstanceProfile', WEB)).toBe(
    '404 NoSuchEntity: Instance Profile web cannot be found.',
  );
  expect(told(made, 'RemoveRoleFromInstanceProfile', { ...WEB, ...AUDIT })).toBe(
    '404 NoSuchEntity: The role Audit cannot be found in instance profile web.',
  );
});

test('H-004, H-006 giving it a role needs iam:PassRole on the role, passed to EC2', () => {
  const passing = (Condition?: object) =>
    worldOf({
      home: { ...home, instanceProfiles: [{ name: 'web' }] },
      policy: document(
        { Effect: 'Allow', Action: 'iam:AddRoleToInstanceProfile', Resource: '*' },
        ...(Condition ? [{ Effect: 'Allow', Action: 'iam:PassRole', Resource: role.Arn, Condition }] : []),
      ),
    });
  const passedTo = (service: string) => passing({ StringEquals: { 'iam:PassedToService': service } });
  const denied = `403 AccessDenied: User: ${ANA} is not authorized to perform: iam:PassRole on resource: ${role.Arn} because no identity-based policy allows the iam:PassRole action`;
  const add = (of: typeof world) => answer(call(of, 'AddRoleToInstanceProfile', { ...WEB, ...AUDIT }));
  expect([add(passedTo('ec2.amazonaws.com')), add(passedTo('lambda.amazonaws.com')), add(passing())]).toEqual(
    [{}, denied, denied],
  );
});
