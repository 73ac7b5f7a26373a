import { DEFAULT_CLOCK } from '../../world/clock.ts';
import { groupArn, roleArn, userArn } from '../../world/names.ts';
import type { Account, Group, Role, User, World } from '../../world/world.ts';
import { encoded } from './encoded.ts';
import { lastUseOfRole } from './lastUse.ts';
import { shownTrustPolicy } from './shownTrustPolicy.ts';
import { tagsMember } from './tags.ts';

/*
 * Users, groups and roles as answers have them. Lists leave out boundary, tags and last use, as IAM's do.
 */

/** When something was made: with the world, unless it says otherwise. */
export const madeAt = ({ createdAt }: { readonly createdAt?: string }): string => createdAt ?? DEFAULT_CLOCK;

export const listedUser = (account: Account, user: User) => ({
  Path: user.path,
  UserName: user.name,
  UserId: user.id,
  Arn: userArn(account.id, user),
  CreateDate: madeAt(user),
});

export const describedUser = (account: Account, user: User) => ({
  ...listedUser(account, user),
  ...boundaryMember(user),
  ...tagsMember(user.tags),
});

export const describedGroup = (account: Account, group: Group) => ({
  Path: group.path,
  GroupName: group.name,
  GroupId: group.id,
  Arn: groupArn(account.id, group),
  CreateDate: madeAt(group),
});

/** A role as lists and instance profiles have it. */
export const listedRole = (world: World, account: Account, role: Role) => ({
  Path: role.path,
  RoleName: role.name,
  RoleId: role.id,
  Arn: roleArn(account.id, role),
  CreateDate: madeAt(role),
  AssumeRolePolicyDocument: encoded(shownTrustPolicy(world, role)),
  ...(role.description !== undefined && { Description: role.description }),
  MaxSessionDuration: role.maxSessionDuration,
});

export const describedRole = (world: World, account: Account, role: Role) => ({
  ...listedRole(world, account, role),
  ...boundaryMember(role),
  ...tagsMember(role.tags),
  RoleLastUsed: lastUseOfRole(world, roleArn(account.id, role)),
});

/** The member of an answer that names the boundary of a user or role; none when there is none. */
const boundaryMember = ({ permissionsBoundary }: Pick<User, 'permissionsBoundary'>) =>
  permissionsBoundary === null
    ? {}
    : {
        PermissionsBoundary: {
          PermissionsBoundaryType: 'PermissionsBoundaryPolicy',
          PermissionsBoundaryArn: permissionsBoundary,
        },
      };

/** Managed policies attached to somebody. */
export const attachedPolicies = (arns: readonly string[]) =>
  arns.map((arn) => ({ PolicyName: policyNameOf(arn), PolicyArn: arn }));

/** The name of a managed policy is what follows the last slash of its ARN. */
export const policyNameOf = (arn: string): string => arn.slice(arn.lastIndexOf('/') + 1);
