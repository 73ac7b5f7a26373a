import { optional, required } from '../members.ts';
import { ofService } from '../ofService.ts';
import { text } from '../shapes.ts';
import { asPayload } from '../wire.ts';
import { headers } from '../notModelled.ts';
import { checksumAlgorithm, contentMD5, expectedOwner, toBucket } from './parameters.ts';

/*
 * Policies of buckets. Source: Amazon S3 API model 2006-03-01.
 */

const s3 = ofService('s3');

export const getBucketPolicy = s3('GetBucketPolicy', 'Returns the policy of a bucket.', {
  http: { method: 'GET', uri: '/{Bucket}?policy' },
  input: [toBucket, expectedOwner],
  output: [asPayload(optional('Policy', text()))],
});

export const putBucketPolicy = s3('PutBucketPolicy', 'Gives a bucket a policy, or replaces it.', {
  http: { method: 'PUT', uri: '/{Bucket}?policy' },
  input: [
    toBucket,
    contentMD5,
    checksumAlgorithm,
    asPayload(required('Policy', text(), 'The policy, as JSON text.')),
    expectedOwner,
  ],
  notModelled: headers({ ConfirmRemoveSelfBucketAccess: 'x-amz-confirm-remove-self-bucket-access' }),
});

export const deleteBucketPolicy = s3('DeleteBucketPolicy', 'Takes the policy from a bucket.', {
  http: { method: 'DELETE', uri: '/{Bucket}?policy', status: 204 },
  input: [toBucket, expectedOwner],
});
