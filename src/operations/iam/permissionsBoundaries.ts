import { required } from '../members.ts';
import { ofService } from '../ofService.ts';
import { toRole, toShortNamedUser } from './parameters.ts';
import { arn } from './shapes.ts';

/*
 * Permissions boundaries of users and roles. Source: IAM API model 2010-05-08.
 */

const iam = ofService('iam');

const boundary = required('PermissionsBoundary', arn, 'The ARN of the managed policy that is to bound.');

export const putUserPermissionsBoundary = iam(
  'PutUserPermissionsBoundary',
  'Bounds what a user can be permitted by a managed policy.',
  { input: [toShortNamedUser, boundary] },
);

export const deleteUserPermissionsBoundary = iam(
  'DeleteUserPermissionsBoundary',
  'Takes the permissions boundary off a user.',
  { input: [toShortNamedUser] },
);

export const putRolePermissionsBoundary = iam(
  'PutRolePermissionsBoundary',
  'Bounds what a role can be permitted by a managed policy.',
  { input: [toRole, boundary] },
);

export const deleteRolePermissionsBoundary = iam(
  'DeleteRolePermissionsBoundary',
  'Takes the permissions boundary off a role.',
  { input: [toRole] },
);
