import { optional, required } from '../members.ts';
import { maxResults, nextToken, parentId, policyId, policyType, targetId } from './shapes.ts';

/*
 * Parameters that several operations of Organizations share. Source: AWS Organizations API model 2016-11-28.
 */

export const toPolicy = required('PolicyId', policyId, 'The id of the policy.');
export const toTarget = required(
  'TargetId',
  targetId,
  'The root, organizational unit or account that the policy is attached to.',
);
export const underParent = required('ParentId', parentId, 'The root or organizational unit to look into.');
export const filter = required('Filter', policyType, 'Which type of policy to list.');

/** What asks for one page of a long answer, and what the answer says about further pages. */
export const page = [
  optional('NextToken', nextToken, 'Where the answer before this one stopped.'),
  optional('MaxResults', maxResults, 'How many items an answer has at most.'),
] as const;
export const pageAnswer = optional('NextToken', nextToken);
