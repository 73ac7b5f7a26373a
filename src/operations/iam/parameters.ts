import { optional, required } from '../members.ts';
import { BOOLEAN, integer, listOf, oneOf, text } from '../shapes.ts';
import {
  accessKeyId,
  arn,
  existingUserName,
  groupName,
  pathPrefix,
  policyDocument,
  policyName,
  policyPath,
  roleName,
  serialNumber,
  tagKey,
  userName,
} from './shapes.ts';
import { tags } from './structures.ts';

/*
 * Parameters, and members of answers, that several operations of IAM share. Source: IAM API model 2010-05-08.
 */

export const toUser = required('UserName', existingUserName, 'The name of the user.');
/** Operations on managed policies and boundaries hold a user's name to the shorter length. */
export const toShortNamedUser = required('UserName', userName, 'The name of the user.');
export const toUserOrCaller = optional(
  'UserName',
  existingUserName,
  'The name of the user; the caller when left out.',
);
export const toGroup = required('GroupName', groupName, 'The name of the group.');
export const toRole = required('RoleName', roleName, 'The name of the role.');
export const toPolicy = required('PolicyArn', arn, 'The ARN of the managed policy.');
export const inlinePolicyName = required('PolicyName', policyName, 'The name of the inline policy.');
export const policyText = required('PolicyDocument', policyDocument, 'The policy, as JSON text.');
export const whichAccessKey = required('AccessKeyId', accessKeyId, 'The id of the access key.');
export const whichDevice = required('SerialNumber', serialNumber, 'The serial number or ARN of the device.');

export const newTags = optional('Tags', tags, 'Tags for what is created.');
export const tagsToSet = required('Tags', tags, 'The tags to add, or to give another value.');
export const tagKeysToRemove = required(
  'TagKeys',
  listOf(tagKey, { maximum: 50 }),
  'The keys of the tags to remove.',
);

export const underPath = optional('PathPrefix', pathPrefix, 'Lists only what stands under this path.');
export const policiesUnderPath = optional(
  'PathPrefix',
  policyPath,
  'Lists only policies that stand under this path.',
);
export const policyUsage = optional(
  'PolicyUsageFilter',
  oneOf('PermissionsPolicy', 'PermissionsBoundary'),
  'Lists only policies used to permit, or only those used as boundaries.',
);

export const marker = optional(
  'Marker',
  text(1, 320, '[\\u0020-\\u00FF]+'),
  'Where the answer before this one stopped.',
);
export const maxItems = optional('MaxItems', integer(1, 1000), 'How many items an answer has at most.');
/** What asks for one page of a long answer, and what the answer says about further pages. */
export const page = [marker, maxItems] as const;
export const pageAnswer = [optional('IsTruncated', BOOLEAN), optional('Marker', text())] as const;
