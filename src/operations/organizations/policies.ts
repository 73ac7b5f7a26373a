import { optional, required } from '../members.ts';
import { named } from '../notModelled.ts';
import { ofService } from '../ofService.ts';
import { BOOLEAN, listOf, structure, text } from '../shapes.ts';
import { page, pageAnswer, filter, toPolicy, toTarget } from './parameters.ts';
import { name, policyContent, policyDescription, policyId, policyType, root, rootId } from './shapes.ts';

/*
 * Policies of the organization. Source: AWS Organizations API model 2016-11-28.
 */

const organizations = ofService('organizations');

const policySummary = structure(
  optional('Id', policyId),
  optional(
    'Arn',
    text(
      undefined,
      undefined,
      '^(arn:aws:organizations::\\d{12}:policy\\/o-[a-z0-9]{10,32}\\/[0-9a-z_]+\\/p-[0-9a-z]{10,32})|(arn:aws:organizations::aws:policy\\/[0-9a-z_]+\\/p-[0-9a-zA-Z_]{10,128})',
    ),
  ),
  optional('Name', name),
  optional('Description', policyDescription),
  optional('Type', policyType),
  optional('AwsManaged', BOOLEAN),
);

const policy = optional(
  'Policy',
  structure(optional('PolicySummary', policySummary), optional('Content', policyContent)),
);

export const listPolicies = organizations('ListPolicies', 'Lists the policies of one type.', {
  input: [filter, ...page],
  output: [optional('Policies', listOf(policySummary)), pageAnswer],
});

export const describePolicy = organizations('DescribePolicy', 'Returns a policy with its text.', {
  input: [toPolicy],
  output: [policy],
});

export const createPolicy = organizations(
  'CreatePolicy',
  'Creates a policy that is attached to nothing yet.',
  {
    input: [
      required('Content', policyContent, 'The policy, as JSON text.'),
      required('Description', policyDescription, 'What the policy is for.'),
      required('Name', name, 'A name for the policy.'),
      required('Type', policyType, 'What kind of policy it is.'),
    ],
    notModelled: named('Tags'),
    output: [policy],
  },
);

export const updatePolicy = organizations('UpdatePolicy', 'Changes name, description or text of a policy.', {
  input: [
    toPolicy,
    optional('Name', name, 'The new name.'),
    optional('Description', policyDescription, 'The new description.'),
    optional('Content', policyContent, 'The new policy, as JSON text.'),
  ],
  output: [policy],
});

export const deletePolicy = organizations('DeletePolicy', 'Deletes a policy that is attached to nothing.', {
  input: [toPolicy],
});

export const attachPolicy = organizations('AttachPolicy', 'Attaches a policy to a root, unit or account.', {
  input: [toPolicy, toTarget],
});

export const detachPolicy = organizations('DetachPolicy', 'Detaches a policy from a root, unit or account.', {
  input: [toPolicy, toTarget],
});

export const enablePolicyType = organizations('EnablePolicyType', 'Switches a type of policy on.', {
  input: [
    required('RootId', rootId, 'The root of the organization.'),
    required('PolicyType', policyType, 'The type of policy.'),
  ],
  output: [optional('Root', root)],
});

export const listPoliciesForTarget = organizations(
  'ListPoliciesForTarget',
  'Lists the policies attached to a root, unit or account.',
  {
    input: [toTarget, filter, ...page],
    output: [optional('Policies', listOf(policySummary)), pageAnswer],
  },
);
