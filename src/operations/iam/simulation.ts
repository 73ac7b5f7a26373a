import { optional, required } from '../members.ts';
import { ofService } from '../ofService.ts';
import { listOf, oneOf, structure, text } from '../shapes.ts';
import { marker, maxItems, pageAnswer } from './parameters.ts';
import { arn, policyDocument } from './shapes.ts';
import { contextKeyName, contextKeyNames, evaluationResults, resourceName } from './simulationShapes.ts';

/*
 * The policy simulator of IAM. Source: IAM API model 2010-05-08.
 */

const iam = ofService('iam');

const contextEntry = structure(
  optional('ContextKeyName', contextKeyName),
  optional('ContextKeyValues', listOf(text())),
  optional(
    'ContextKeyType',
    oneOf(
      'string',
      'stringList',
      'numeric',
      'numericList',
      'boolean',
      'booleanList',
      'ip',
      'ipList',
      'binary',
      'binaryList',
      'date',
      'dateList',
    ),
  ),
);

const principal = required('PolicySourceArn', arn, 'The user, group or role whose policies to take.');
const policies = required('PolicyInputList', listOf(policyDocument), 'The policies, as JSON texts.');
const furtherPolicies = optional(
  'PolicyInputList',
  listOf(policyDocument),
  'Policies to take as well, as JSON texts.',
);

const request = [
  optional(
    'PermissionsBoundaryPolicyInputList',
    listOf(policyDocument),
    'The permissions boundary to bound them by.',
  ),
  required('ActionNames', listOf(text(3, 128)), 'The actions to try, such as `s3:GetObject`.'),
  optional('ResourceArns', listOf(resourceName), 'The resources to try them on; all when left out.'),
  optional('ResourcePolicy', policyDocument, 'The policy that each of the resources has.'),
  optional('ResourceOwner', resourceName, 'The account that the resources belong to, as an ARN.'),
  optional('CallerArn', resourceName, 'The user in whose name the actions are tried.'),
  optional('ContextEntries', listOf(contextEntry), 'Condition keys of the request and their values.'),
  optional('ResourceHandlingOption', text(1, 64), 'Which resources of an EC2 instance take part.'),
  maxItems,
  marker,
] as const;

export const simulatePrincipalPolicy = iam(
  'SimulatePrincipalPolicy',
  'Tells whether the policies of a user, group or role allow actions, without trying them.',
  {
    input: [principal, furtherPolicies, ...request],
    output: [optional('EvaluationResults', evaluationResults), ...pageAnswer],
  },
);

export const simulateCustomPolicy = iam(
  'SimulateCustomPolicy',
  'Tells whether policies that are handed in allow actions, without trying them.',
  {
    input: [policies, ...request],
    output: [optional('EvaluationResults', evaluationResults), ...pageAnswer],
  },
);

export const getContextKeysForCustomPolicy = iam(
  'GetContextKeysForCustomPolicy',
  'Lists the condition keys that policies ask about.',
  { input: [policies], output: [optional('ContextKeyNames', contextKeyNames)] },
);

export const getContextKeysForPrincipalPolicy = iam(
  'GetContextKeysForPrincipalPolicy',
  'Lists the condition keys that the policies of a user, group or role ask about.',
  { input: [principal, furtherPolicies], output: [optional('ContextKeyNames', contextKeyNames)] },
);
