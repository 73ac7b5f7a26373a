import { optional, required } from '../members.ts';
import { ofService } from '../ofService.ts';
import { listOf } from '../shapes.ts';
import {
  newTags,
  page,
  pageAnswer,
  policyText,
  tagKeysToRemove,
  tagsToSet,
  toRole,
  underPath,
} from './parameters.ts';
import { arn, maxSessionDuration, path, policyDocument, roleDescription, roleName } from './shapes.ts';
import { role, tags } from './structures.ts';

/*
 * Roles, their trust policies and their tags. Source: IAM API model 2010-05-08 (rule B-022).
 */

const iam = ofService('iam');

const description = optional('Description', roleDescription, 'What the role is for.');
const longestSession = optional(
  'MaxSessionDuration',
  maxSessionDuration,
  'How long a session of the role may last, in seconds.',
);

export const createRole = iam('CreateRole', 'Creates a role with its trust policy.', {
  input: [
    optional('Path', path, 'Where the role stands in the hierarchy of paths; `/` when left out.'),
    required('RoleName', roleName, 'A name for the role, unique in the account.'),
    required('AssumeRolePolicyDocument', policyDocument, 'The trust policy: who may assume the role.'),
    description,
    longestSession,
    optional('PermissionsBoundary', arn, 'The managed policy that bounds what the role can be permitted.'),
    newTags,
  ],
  output: [required('Role', role)],
});

export const getRole = iam('GetRole', 'Describes a role, its trust policy included.', {
  input: [toRole],
  output: [required('Role', role)],
});

export const listRoles = iam('ListRoles', 'Lists the roles of the account.', {
  input: [underPath, ...page],
  output: [required('Roles', listOf(role)), ...pageAnswer],
});

export const updateRole = iam('UpdateRole', 'Changes the description and the longest session of a role.', {
  input: [toRole, description, longestSession],
  emptyResult: true,
});

export const deleteRole = iam('DeleteRole', 'Deletes a role that has no policies left.', { input: [toRole] });

export const updateAssumeRolePolicy = iam('UpdateAssumeRolePolicy', 'Replaces the trust policy of a role.', {
  input: [toRole, policyText],
});

export const tagRole = iam('TagRole', 'Adds tags to a role.', { input: [toRole, tagsToSet] });

export const untagRole = iam('UntagRole', 'Removes tags from a role.', { input: [toRole, tagKeysToRemove] });

export const listRoleTags = iam('ListRoleTags', 'Lists the tags of a role.', {
  input: [toRole, ...page],
  output: [required('Tags', tags), ...pageAnswer],
});
