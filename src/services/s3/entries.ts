import type { ServiceOperation } from '../serviceOperation.ts';
import { deleteBucketPolicy, getBucketPolicy, putBucketPolicy } from './bucketPolicies.ts';
import { createBucket, deleteBucket, getBucketLocation, headBucket } from './buckets.ts';
import { listBuckets } from './listBuckets.ts';
import { listObjects, listObjectsV2 } from './objectLists.ts';
import { deleteObject, getObject, headObject } from './objects.ts';
import { putObject } from './putObject.ts';

/** What the lab carries out of Amazon S3. */
export const S3_ENTRIES: readonly ServiceOperation[] = [
  listBuckets,
  createBucket,
  deleteBucket,
  headBucket,
  getBucketLocation,
  listObjectsV2,
  listObjects,
  getObject,
  headObject,
  putObject,
  deleteObject,
  getBucketPolicy,
  putBucketPolicy,
  deleteBucketPolicy,
];
