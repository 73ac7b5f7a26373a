import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { RequestedResource } from '../../authorize/request.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { Authenticated } from '../../pipeline/stages/authenticate.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { withAccount } from '../../world/change.ts';
import { replaced } from '../../world/documentPlace.ts';
import { findResource } from '../../world/find.ts';
import type { Account, Resource, Tags, World } from '../../world/world.ts';
import { refused } from './refusal.ts';

const ARN = 'arn:aws:s3:::';

/** The name of the bucket that a call is about; S3's resource ARNs name neither Region nor account. */
export const bucketName = ({ call }: Authenticated): string => String(call.params['Bucket'] ?? '');

export const bucketArn = (name: string): string => `${ARN}${name}`;

/** The names of an account's buckets stand in its resources. */
export const nameOfBucket = ({ arn }: Resource): string => arn.slice(ARN.length);

export const isBucket = ({ arn }: Resource): boolean => arn.startsWith(ARN);

/** The bucket as what a call acts on; one that no world has belongs to nobody. */
export function toBucket(at: Authenticated): RequestedResource {
  const arn = bucketArn(bucketName(at));
  return requested(at, arn, findResource(at.world, arn)?.resource.tags ?? {});
}

/** An object as what a call acts on: owner and policy are those of its bucket, and the bucket's tags are not its own (D-052). */
export const toObject = (at: Authenticated): RequestedResource =>
  requested(at, `${bucketArn(bucketName(at))}/${String(at.call.params['Key'] ?? '')}`, {});

function requested({ world }: Authenticated, arn: string, tags: Tags): RequestedResource {
  const found = findResource(world, arn);
  const text = found?.resource.policy ?? null;
  return {
    arn,
    accountId: found?.account.id ?? null,
    tags,
    policy:
      found && text !== null
        ? { ref: { type: 'resource', owner: found.resource.arn, name: null }, text, storedIds: {} }
        : null,
  };
}

/**
 * Who signs nothing is told at once that a bucket does not exist: nobody's policy could allow or deny it. With the status
 * alone, as the answer to HEAD has no body.
 */
export const noBucketForAnybody =
  (missing: 's3NoSuchBucket' | 's3NotFound') =>
  (at: Authenticated): AwsError | null =>
    at.caller.kind === 'anonymous' && !findResource(at.world, bucketArn(bucketName(at)))
      ? { message: missing, params: {} }
      : null;

export interface FoundBucket {
  readonly account: Account;
  readonly bucket: Resource;
}

/** Bytes in UTF-8 that a key may have. Source: Amazon S3 User Guide, "Naming Amazon S3 objects". */
const MOST_KEY_BYTES = 1024;

/**
 * The bucket that a call names, or `NoSuchBucket`; a key that no object can have is refused first. One of another account
 * than the call expects is denied.
 */
export function findBucket(at: Authenticated): Result<FoundBucket, AwsError> {
  const { Key: key, ExpectedBucketOwner: expected } = at.call.params;
  if (key !== undefined && utf8ToBytes(String(key)).length > MOST_KEY_BYTES) return refused('s3KeyTooLong');
  const found = findResource(at.world, bucketArn(bucketName(at)));
  if (!found) return refused('s3NoSuchBucket');
  return expected === undefined || expected === found.account.id
    ? ok({ account: found.account, bucket: found.resource })
    : refused('s3NotExpectedOwner');
}

/** The world with another state of a bucket. */
export const withBucket = (
  world: World,
  { account, bucket }: FoundBucket,
  changed: Partial<Resource>,
): World =>
  withAccount(world, account, {
    resources: replaced(account.resources, bucket, { ...bucket, ...changed }),
  });
