import type { RequestedResource } from '../authorize/request.ts';
import type { Caller } from '../world/caller.ts';

/**
 * What the policies are asked about. To the root user of the account that owns a resource, a session of AssumeRoot
 * included, the resource's own policy says nothing in the calls that read and mend it: nobody can lock an account out of
 * what it owns. What else limits root still does (E-047).
 */
export const askedAbout = (resource: RequestedResource, action: string, caller: Caller): RequestedResource =>
  caller.kind === 'root' &&
  resource.policy !== null &&
  resource.accountId === caller.accountId &&
  UNLOCKING.has(action.toLowerCase())
    ? { arn: resource.arn, accountId: resource.accountId, tags: resource.tags, policy: null }
    : resource;

/**
 * In lower case (C-019). Source: Amazon S3 API Reference, "PutBucketPolicy"; IAM User Guide, "Tasks that require root
 * user credentials" and the calls it lists for the task of unlocking a queue; DynamoDB API Reference, "DeleteResourcePolicy".
 */
const UNLOCKING: ReadonlySet<string> = new Set([
  's3:getbucketpolicy',
  's3:putbucketpolicy',
  's3:deletebucketpolicy',
  'sqs:getqueueurl',
  'sqs:getqueueattributes',
  'sqs:setqueueattributes',
  'dynamodb:deleteresourcepolicy',
]);
