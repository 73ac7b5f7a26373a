import { optional, required } from '../members.ts';
import { BOOLEAN, integer, listOf, oneOf, structure, text, TIMESTAMP } from '../shapes.ts';
import {
  arn,
  groupName,
  id,
  instanceProfileName,
  maxSessionDuration,
  path,
  policyDescription,
  policyDocument,
  policyName,
  policyPath,
  policyVersionId,
  roleDescription,
  roleName,
  tagKey,
  tagValue,
  userName,
} from './shapes.ts';

/*
 * What answers of IAM are made of. Source: IAM API model 2010-05-08.
 */

export const tags = listOf(structure(required('Key', tagKey), required('Value', tagValue)), { maximum: 50 });

export const attachedPermissionsBoundary = structure(
  optional('PermissionsBoundaryType', oneOf('PermissionsBoundaryPolicy')),
  optional('PermissionsBoundaryArn', arn),
);

export const attachedPolicies = listOf(
  structure(optional('PolicyName', policyName), optional('PolicyArn', arn)),
);

export const user = structure(
  required('Path', path),
  required('UserName', userName),
  required('UserId', id),
  required('Arn', arn),
  required('CreateDate', TIMESTAMP),
  optional('PasswordLastUsed', TIMESTAMP),
  optional('PermissionsBoundary', attachedPermissionsBoundary),
  optional('Tags', tags),
);

export const group = structure(
  required('Path', path),
  required('GroupName', groupName),
  required('GroupId', id),
  required('Arn', arn),
  required('CreateDate', TIMESTAMP),
);

export const roleLastUsed = structure(optional('LastUsedDate', TIMESTAMP), optional('Region', text()));

export const role = structure(
  required('Path', path),
  required('RoleName', roleName),
  required('RoleId', id),
  required('Arn', arn),
  required('CreateDate', TIMESTAMP),
  optional('AssumeRolePolicyDocument', policyDocument),
  optional('Description', roleDescription),
  optional('MaxSessionDuration', maxSessionDuration),
  optional('PermissionsBoundary', attachedPermissionsBoundary),
  optional('Tags', tags),
  optional('RoleLastUsed', roleLastUsed),
);

export const instanceProfile = structure(
  required('Path', path),
  required('InstanceProfileName', instanceProfileName),
  required('InstanceProfileId', id),
  required('Arn', arn),
  required('CreateDate', TIMESTAMP),
  required('Roles', listOf(role)),
  optional('Tags', tags),
);

/** What a managed policy is described by, with or without its tags and versions. */
export const policyMembers = [
  optional('PolicyName', policyName),
  optional('PolicyId', id),
  optional('Arn', arn),
  optional('Path', policyPath),
  optional('DefaultVersionId', policyVersionId),
  optional('AttachmentCount', integer()),
  optional('PermissionsBoundaryUsageCount', integer()),
  optional('IsAttachable', BOOLEAN),
  optional('Description', policyDescription),
  optional('CreateDate', TIMESTAMP),
  optional('UpdateDate', TIMESTAMP),
] as const;

export const policy = structure(...policyMembers, optional('Tags', tags));

export const policyVersion = structure(
  optional('Document', policyDocument),
  optional('VersionId', policyVersionId),
  optional('IsDefaultVersion', BOOLEAN),
  optional('CreateDate', TIMESTAMP),
);
