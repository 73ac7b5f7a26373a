import { optional, required } from '../members.ts';
import { ofService } from '../ofService.ts';
import { BOOLEAN, listOf, oneOf, structure } from '../shapes.ts';
import {
  newTags,
  page,
  pageAnswer,
  policiesUnderPath,
  policyText,
  policyUsage,
  toPolicy,
} from './parameters.ts';
import {
  groupName,
  id,
  path,
  policyDescription,
  policyName,
  policyPath,
  roleName,
  userName,
} from './shapes.ts';
import { policy } from './structures.ts';

/*
 * Managed policies and what they are attached to. Source: IAM API model 2010-05-08.
 */

const iam = ofService('iam');

export const createPolicy = iam('CreatePolicy', 'Creates a managed policy in the account.', {
  input: [
    required('PolicyName', policyName, 'A name for the policy, unique in the account.'),
    optional('Path', policyPath, 'Where the policy stands in the hierarchy of paths; `/` when left out.'),
    policyText,
    optional('Description', policyDescription, 'What the policy is for; it cannot be changed later.'),
    newTags,
  ],
  output: [optional('Policy', policy)],
});

export const getPolicy = iam('GetPolicy', 'Describes a managed policy, without its text.', {
  input: [toPolicy],
  output: [optional('Policy', policy)],
});

export const listPolicies = iam('ListPolicies', 'Lists managed policies that the account can use.', {
  input: [
    optional('Scope', oneOf('All', 'AWS', 'Local'), "Whose policies to list: AWS's, the account's or all."),
    optional('OnlyAttached', BOOLEAN, 'Lists only policies that are attached to something.'),
    policiesUnderPath,
    policyUsage,
    ...page,
  ],
  output: [optional('Policies', listOf(policy)), ...pageAnswer],
});

export const deletePolicy = iam('DeletePolicy', 'Deletes a managed policy that is attached to nothing.', {
  input: [toPolicy],
});

export const listEntitiesForPolicy = iam(
  'ListEntitiesForPolicy',
  'Lists the users, groups and roles that a managed policy is attached to.',
  {
    input: [
      toPolicy,
      optional(
        'EntityFilter',
        oneOf('User', 'Role', 'Group', 'LocalManagedPolicy', 'AWSManagedPolicy'),
        'Lists only this kind.',
      ),
      optional('PathPrefix', path, 'Lists only what stands under this path.'),
      policyUsage,
      ...page,
    ],
    output: [
      optional('PolicyGroups', listOf(structure(optional('GroupName', groupName), optional('GroupId', id)))),
      optional('PolicyUsers', listOf(structure(optional('UserName', userName), optional('UserId', id)))),
      optional('PolicyRoles', listOf(structure(optional('RoleName', roleName), optional('RoleId', id)))),
      ...pageAnswer,
    ],
  },
);
