import { optional, required } from '../members.ts';
import { oneOf, text } from '../shapes.ts';
import { inHeader, inUri } from '../wire.ts';

/*
 * Parameters that several operations of S3 share. Source: Amazon S3 API model 2006-03-01.
 */

export const toBucket = inUri(required('Bucket', text(), 'The name of the bucket.'));

export const objectKey = text(1);
export const toObject = inUri(required('Key', objectKey, 'The key of the object.'));

export const expectedOwner = inHeader(
  'x-amz-expected-bucket-owner',
  optional('ExpectedBucketOwner', text(), 'The account that the bucket must belong to.'),
);

/** Every bucket of the lab is paid for by its owner, where it changes nothing. */
export const requestPayer = inHeader(
  'x-amz-request-payer',
  optional('RequestPayer', oneOf('requester'), 'Says that the caller pays, if the bucket asks for it.'),
);

export const contentMD5 = inHeader(
  'Content-MD5',
  optional('ContentMD5', text(), 'MD5 of the body, in Base64.'),
);

/** Sent by clients of their own accord; the checksum itself is what is checked. */
export const checksumAlgorithm = inHeader(
  'x-amz-sdk-checksum-algorithm',
  optional(
    'ChecksumAlgorithm',
    oneOf(
      'CRC32',
      'CRC32C',
      'SHA1',
      'SHA256',
      'CRC64NVME',
      'SHA512',
      'MD5',
      'XXHASH64',
      'XXHASH3',
      'XXHASH128',
    ),
    'What the client computed its checksum with.',
  ),
);
