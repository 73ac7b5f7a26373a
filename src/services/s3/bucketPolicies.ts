import {
  deleteBucketPolicy as deleteOperation,
  getBucketPolicy as getOperation,
  putBucketPolicy as putOperation,
} from '../../operations/s3/bucketPolicies.ts';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { callerAccount } from '../../world/caller.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { findBucket, toBucket, withBucket, type FoundBucket } from './bucket.ts';
import { digestFault } from './digests.ts';
import { bucketPolicyFault } from './bucketPolicyFault.ts';
import { refused } from './refusal.ts';

/** Bytes that a bucket policy may have. Source: Amazon S3 User Guide, "Bucket policies". */
const MOST_BYTES = 20 * 1024;

export const getBucketPolicy: ServiceOperation = {
  operation: getOperation,
  resource: toBucket,
  effect: (at) => {
    const found = findOwnBucket(at);
    if (!found.ok) return found;
    const { policy } = found.value.bucket;
    return policy === null
      ? refused('s3NoSuchBucketPolicy')
      : ok({ world: at.world, response: { Policy: policy } });
  },
};

export const putBucketPolicy: ServiceOperation = {
  operation: putOperation,
  resource: toBucket,
  effect: (at) => {
    const found = findOwnBucket(at);
    if (!found.ok) return found;
    const policy = String(at.call.params['Policy']);
    const digest = digestFault(at.call.params, utf8ToBytes(policy));
    if (digest) return err(digest);
    if (policy.length > MOST_BYTES) return refused('s3PolicyTooLarge');
    const fault = bucketPolicyFault(at.world, found.value.bucket.arn, policy);
    return fault === null
      ? ok({ world: withBucket(at.world, found.value, { policy }), response: {} })
      : refused('s3MalformedPolicy', { fault });
  },
};

/** Succeeds whether there is a policy or not. */
export const deleteBucketPolicy: ServiceOperation = {
  operation: deleteOperation,
  resource: toBucket,
  effect: (at) => {
    const found = findOwnBucket(at);
    return found.ok
      ? ok({ world: withBucket(at.world, found.value, { policy: null }), response: {} })
      : found;
  },
};

/** Policies of buckets are for callers of the bucket's account, whoever else the policy allows. */
function findOwnBucket(at: Resolved): Result<FoundBucket, AwsError> {
  const found = findBucket(at);
  return found.ok && found.value.account.id !== callerAccount(at.caller)
    ? refused('s3MethodNotAllowed')
    : found;
}
