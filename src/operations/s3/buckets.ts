import { optional } from '../members.ts';
import { headers } from '../notModelled.ts';
import { ofService } from '../ofService.ts';
import { integer, listOf, oneOf, structure, text, TIMESTAMP } from '../shapes.ts';
import { asPayload, inHeader, inQuery } from '../wire.ts';
import { expectedOwner, toBucket } from './parameters.ts';

/*
 * Buckets. Source: Amazon S3 API model 2006-03-01. Where the model lists Regions, any text is taken.
 */

const s3 = ofService('s3');

export const listBuckets = s3('ListBuckets', 'Lists the buckets of the account.', {
  http: { method: 'GET', uri: '/', root: 'ListAllMyBucketsResult' },
  input: [
    inQuery(
      'max-buckets',
      optional('MaxBuckets', integer(1, 10000), 'How many buckets an answer has at most.'),
    ),
    inQuery(
      'continuation-token',
      optional('ContinuationToken', text(), 'Where the answer before this one stopped.'),
    ),
    inQuery('prefix', optional('Prefix', text(), 'Lists only buckets whose name starts like this.')),
    inQuery('bucket-region', optional('BucketRegion', text(), 'Lists only buckets of this Region.')),
  ],
  output: [
    optional(
      'Buckets',
      listOf(
        structure(
          optional('Name', text()),
          optional('CreationDate', TIMESTAMP),
          optional('BucketRegion', text()),
        ),
        { itemName: 'Bucket' },
      ),
    ),
    optional('Owner', structure(optional('DisplayName', text()), optional('ID', text()))),
    optional('ContinuationToken', text()),
    optional('Prefix', text()),
  ],
});

export const createBucket = s3('CreateBucket', 'Creates a bucket.', {
  http: { method: 'PUT', uri: '/{Bucket}' },
  input: [
    inHeader(
      'x-amz-acl',
      optional(
        'ACL',
        oneOf('private', 'public-read', 'public-read-write', 'authenticated-read'),
        'A ready-made access control list.',
      ),
    ),
    toBucket,
    asPayload(
      optional(
        'CreateBucketConfiguration',
        structure(optional('LocationConstraint', text())),
        'The Region of the bucket; us-east-1 when left out.',
      ),
    ),
    inHeader(
      'x-amz-object-ownership',
      optional(
        'ObjectOwnership',
        oneOf('BucketOwnerPreferred', 'ObjectWriter', 'BucketOwnerEnforced'),
        'Who owns objects that other accounts put into the bucket.',
      ),
    ),
  ],
  notModelled: headers({
    GrantFullControl: 'x-amz-grant-full-control',
    GrantRead: 'x-amz-grant-read',
    GrantReadACP: 'x-amz-grant-read-acp',
    GrantWrite: 'x-amz-grant-write',
    GrantWriteACP: 'x-amz-grant-write-acp',
    ObjectLockEnabledForBucket: 'x-amz-bucket-object-lock-enabled',
    BucketNamespace: 'x-amz-bucket-namespace',
  }),
  output: [inHeader('Location', optional('Location', text()))],
});

export const deleteBucket = s3('DeleteBucket', 'Deletes an empty bucket.', {
  http: { method: 'DELETE', uri: '/{Bucket}', status: 204 },
  input: [toBucket, expectedOwner],
});

export const headBucket = s3('HeadBucket', 'Tells whether a bucket exists and is open to the caller.', {
  http: { method: 'HEAD', uri: '/{Bucket}' },
  input: [toBucket, expectedOwner],
  output: [inHeader('x-amz-bucket-region', optional('BucketRegion', text(0, 20)))],
});

export const getBucketLocation = s3('GetBucketLocation', 'Tells which Region a bucket is in.', {
  http: { method: 'GET', uri: '/{Bucket}?location', root: 'LocationConstraint', unwrapped: true },
  input: [toBucket, expectedOwner],
  output: [optional('LocationConstraint', text())],
});
