import { ok, type Result } from '../../lib/result.ts';
import * as operations from '../../operations/iam/instanceProfiles.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { withAccount } from '../../world/change.ts';
import { findRole } from '../../world/find.ts';
import { drawId } from '../../world/ids.ts';
import { instanceProfileArn, roleArn } from '../../world/names.ts';
import type { Account, InstanceProfile, World } from '../../world/world.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { listedRole, madeAt } from './describe.ts';
import { holderResource, ROLE } from './holders.ts';
import { iamOperation, type IamCall } from './iamOperation.ts';
import { isTaken } from './isTaken.ts';
import { changeableRole, namedRole } from './namedRole.ts';
import { idOf, pagedList } from './pagedList.ts';
import { givenText, pathOf, textOf } from './params.ts';
import { QUOTAS } from './quotas.ts';
import { answered, overQuota, refused } from './refused.ts';
import { iamResource } from './resources.ts';
import { requestTagKeys, tagPermission, tagsMember, withGivenTags } from './tags.ts';

const createInstanceProfile = iamOperation(operations.createInstanceProfile, {
  resource: ({ account, params }) =>
    iamResource(
      account,
      instanceProfileArn(account.id, { path: pathOf(params), name: textOf(params, 'InstanceProfileName') }),
    ),
  keys: ({ params }) => requestTagKeys(params),
  permissions: (call) => tagPermission('iam:TagInstanceProfile', call),
  effect: ({ world, account, params }) => {
    const name = textOf(params, 'InstanceProfileName');
    const { instanceProfiles } = account;
    if (isTaken(instanceProfiles, name)) return refused('iamInstanceProfileExists', { name });
    if (instanceProfiles.length >= QUOTAS.InstanceProfilesPerAccount)
      return overQuota('InstanceProfilesPerAccount');
    const tags = withGivenTags({}, params, 'other');
    if (!tags.ok) return tags;
    const drawn = drawId(world, 'instanceProfile');
    const profile: InstanceProfile = {
      id: drawn.id,
      name,
      path: pathOf(params),
      role: null,
      ...(Object.keys(tags.value).length > 0 && { tags: tags.value }),
      createdAt: world.clock,
    };
    const after = withAccount(drawn.world, account, { instanceProfiles: [...instanceProfiles, profile] });
    return answered(after, { InstanceProfile: describedProfile(after, account, profile) });
  },
});

const getInstanceProfile = iamOperation(operations.getInstanceProfile, {
  resource: profileResource,
  effect: (call) => {
    const profile = namedProfile(call);
    if (!profile.ok) return profile;
    const { world, account } = call;
    return answered(world, { InstanceProfile: describedProfile(world, account, profile.value) });
  },
});

const listInstanceProfiles = iamOperation(operations.listInstanceProfiles, {
  effect: (call) => {
    const under = givenText(call.params, 'PathPrefix') ?? '/';
    return profileList(call, ({ path }) => path.startsWith(under));
  },
});

const listInstanceProfilesForRole = iamOperation(operations.listInstanceProfilesForRole, {
  resource: (call) => holderResource(call, ROLE),
  effect: (call) => {
    const role = namedRole(call);
    if (!role.ok) return role;
    return profileList(call, (profile) => profile.role === role.value.name);
  },
});

const deleteInstanceProfile = iamOperation(operations.deleteInstanceProfile, {
  resource: profileResource,
  effect: (call) => {
    const profile = namedProfile(call);
    if (!profile.ok) return profile;
    if (profile.value.role !== null) return refused('iamDeleteConflict', { first: 'instanceProfiles' });
    const instanceProfiles = call.account.instanceProfiles.filter((each) => each !== profile.value);
    return answered(withAccount(call.world, call.account, { instanceProfiles }));
  },
});

/** Whoever gives a role to EC2 needs iam:PassRole on it (H-004, H-006). */
const addRoleToInstanceProfile = iamOperation(operations.addRoleToInstanceProfile, {
  resource: profileResource,
  permissions: (call) => [
    {
      action: 'iam:PassRole',
      resource: passedRole(call),
      keys: PASSED_TO_EC2,
      because: 'passedRole',
      rules: ['H-004', 'H-006'],
    },
  ],
  effect: (call) => {
    const profile = namedProfile(call);
    if (!profile.ok) return profile;
    const role = changeableRole(call);
    if (!role.ok) return role;
    if (profile.value.role !== null) return overQuota('InstanceSessionsPerInstanceProfile');
    return answered(withProfile(call, profile.value, { role: role.value.name }));
  },
});

const removeRoleFromInstanceProfile = iamOperation(operations.removeRoleFromInstanceProfile, {
  resource: profileResource,
  effect: (call) => {
    const profile = namedProfile(call);
    if (!profile.ok) return profile;
    const role = changeableRole(call);
    if (!role.ok) return role;
    const { name } = role.value;
    if (profile.value.role !== name) {
      return refused('iamRoleNotInProfile', { role: name, profile: profile.value.name });
    }
    return answered(withProfile(call, profile.value, { role: null }));
  },
});

/** The role as a resource of iam:PassRole, which cannot be limited by its tags (H-005). */
function passedRole({ account, params }: IamCall) {
  const name = textOf(params, 'RoleName');
  return iamResource(account, roleArn(account.id, findRole(account, name) ?? { path: '/', name }));
}

const PASSED_TO_EC2 = new Map([['iam:passedtoservice', ['ec2.amazonaws.com']]]);

function namedProfile({ account, params }: IamCall): Result<InstanceProfile, AwsError> {
  const name = textOf(params, 'InstanceProfileName');
  const profile = account.instanceProfiles.find((each) => each.name === name);
  return profile ? ok(profile) : refused('iamNoSuchInstanceProfile', { name });
}

function profileResource({ account, params }: IamCall) {
  const name = textOf(params, 'InstanceProfileName');
  const profile = account.instanceProfiles.find((each) => each.name === name);
  return iamResource(account, instanceProfileArn(account.id, profile ?? { path: '/', name }), profile?.tags);
}

const profileList = (call: IamCall, isWanted: (profile: InstanceProfile) => boolean) =>
  pagedList(
    call,
    'InstanceProfiles',
    call.account.instanceProfiles.filter(isWanted),
    (profile) => {
      const { Tags: _, ...listed } = { Tags: [], ...describedProfile(call.world, call.account, profile) };
      return listed;
    },
    idOf,
  );

const withProfile = (
  { world, account }: IamCall,
  profile: InstanceProfile,
  changed: Partial<InstanceProfile>,
): World =>
  withAccount(world, account, {
    instanceProfiles: account.instanceProfiles.map((each) =>
      each === profile ? { ...each, ...changed } : each,
    ),
  });

/** An instance profile with its role, as answers have it. */
export function describedProfile(world: World, account: Account, profile: InstanceProfile) {
  const role = profile.role === null ? null : findRole(account, profile.role);
  return {
    Path: profile.path,
    InstanceProfileName: profile.name,
    InstanceProfileId: profile.id,
    Arn: instanceProfileArn(account.id, profile),
    CreateDate: madeAt(profile),
    Roles: role ? [listedRole(world, account, role)] : [],
    ...tagsMember(profile.tags),
  };
}

/** Instance profiles, which hand one role to EC2 instances (H-001). */
export const INSTANCE_PROFILE_ENTRIES: readonly ServiceOperation[] = [
  createInstanceProfile,
  getInstanceProfile,
  listInstanceProfiles,
  listInstanceProfilesForRole,
  deleteInstanceProfile,
  addRoleToInstanceProfile,
  removeRoleFromInstanceProfile,
];
