import { optional } from '../members.ts';
import { ofService } from '../ofService.ts';
import { listOf, oneOf, structure, TIMESTAMP } from '../shapes.ts';
import { marker, maxItems, pageAnswer } from './parameters.ts';
import { arn, groupName, id, path, policyDocument, policyName, roleName, userName } from './shapes.ts';
import {
  attachedPermissionsBoundary,
  attachedPolicies,
  instanceProfile,
  policyMembers,
  policyVersion,
  roleLastUsed,
  tags,
} from './structures.ts';

/*
 * Everything that the account says about permissions, in one answer. Source: IAM API model 2010-05-08.
 */

const inlinePolicies = listOf(
  structure(optional('PolicyName', policyName), optional('PolicyDocument', policyDocument)),
);

const userDetail = structure(
  optional('Path', path),
  optional('UserName', userName),
  optional('UserId', id),
  optional('Arn', arn),
  optional('CreateDate', TIMESTAMP),
  optional('UserPolicyList', inlinePolicies),
  optional('GroupList', listOf(groupName)),
  optional('AttachedManagedPolicies', attachedPolicies),
  optional('PermissionsBoundary', attachedPermissionsBoundary),
  optional('Tags', tags),
);

const groupDetail = structure(
  optional('Path', path),
  optional('GroupName', groupName),
  optional('GroupId', id),
  optional('Arn', arn),
  optional('CreateDate', TIMESTAMP),
  optional('GroupPolicyList', inlinePolicies),
  optional('AttachedManagedPolicies', attachedPolicies),
);

const roleDetail = structure(
  optional('Path', path),
  optional('RoleName', roleName),
  optional('RoleId', id),
  optional('Arn', arn),
  optional('CreateDate', TIMESTAMP),
  optional('AssumeRolePolicyDocument', policyDocument),
  optional('InstanceProfileList', listOf(instanceProfile)),
  optional('RolePolicyList', inlinePolicies),
  optional('AttachedManagedPolicies', attachedPolicies),
  optional('PermissionsBoundary', attachedPermissionsBoundary),
  optional('Tags', tags),
  optional('RoleLastUsed', roleLastUsed),
);

const managedPolicyDetail = structure(...policyMembers, optional('PolicyVersionList', listOf(policyVersion)));

export const getAccountAuthorizationDetails = ofService('iam')(
  'GetAccountAuthorizationDetails',
  'Returns all users, groups, roles and managed policies with the texts of their policies.',
  {
    input: [
      optional(
        'Filter',
        listOf(oneOf('User', 'Role', 'Group', 'LocalManagedPolicy', 'AWSManagedPolicy')),
        'Returns only these kinds.',
      ),
      maxItems,
      marker,
    ],
    output: [
      optional('UserDetailList', listOf(userDetail)),
      optional('GroupDetailList', listOf(groupDetail)),
      optional('RoleDetailList', listOf(roleDetail)),
      optional('Policies', listOf(managedPolicyDetail)),
      ...pageAnswer,
    ],
  },
);
