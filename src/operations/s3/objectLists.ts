import { optional } from '../members.ts';
import { ofService } from '../ofService.ts';
import { BOOLEAN, integer, listOf, oneOf, structure, text, TIMESTAMP } from '../shapes.ts';
import { inQuery } from '../wire.ts';
import { headers } from '../notModelled.ts';
import { expectedOwner, objectKey, requestPayer, toBucket } from './parameters.ts';

/*
 * What is in a bucket. Source: Amazon S3 API model 2006-03-01.
 */

const s3 = ofService('s3');

const encodingType = oneOf('url');

const delimiter = inQuery(
  'delimiter',
  optional('Delimiter', text(), 'Groups keys that share what comes before this character.'),
);
const encoding = inQuery(
  'encoding-type',
  optional('EncodingType', encodingType, 'Asks for keys in percent-encoding.'),
);
const maxKeys = inQuery(
  'max-keys',
  optional('MaxKeys', integer(), 'How many keys an answer has at most; 1000 when left out.'),
);
const prefix = inQuery('prefix', optional('Prefix', text(), 'Lists only keys that start like this.'));

const notModelled = headers({ OptionalObjectAttributes: 'x-amz-optional-object-attributes' });

const contents = optional(
  'Contents',
  listOf(
    structure(
      optional('Key', objectKey),
      optional('LastModified', TIMESTAMP),
      optional('ETag', text()),
      optional('Size', integer()),
      optional('StorageClass', text()),
      optional('Owner', structure(optional('DisplayName', text()), optional('ID', text()))),
    ),
    { flat: true },
  ),
);
const commonPrefixes = optional(
  'CommonPrefixes',
  listOf(structure(optional('Prefix', text())), { flat: true }),
);

export const listObjectsV2 = s3('ListObjectsV2', 'Lists the objects of a bucket.', {
  http: { method: 'GET', uri: '/{Bucket}?list-type=2', root: 'ListBucketResult' },
  input: [
    toBucket,
    delimiter,
    encoding,
    maxKeys,
    prefix,
    inQuery(
      'continuation-token',
      optional('ContinuationToken', text(), 'Where the answer before this one stopped.'),
    ),
    inQuery('fetch-owner', optional('FetchOwner', BOOLEAN, 'Asks for the owner of each object.')),
    inQuery('start-after', optional('StartAfter', text(), 'Lists only keys that come after this one.')),
    requestPayer,
    expectedOwner,
  ],
  notModelled,
  output: [
    optional('IsTruncated', BOOLEAN),
    contents,
    optional('Name', text()),
    optional('Prefix', text()),
    optional('Delimiter', text()),
    optional('MaxKeys', integer()),
    commonPrefixes,
    optional('EncodingType', encodingType),
    optional('KeyCount', integer()),
    optional('ContinuationToken', text()),
    optional('NextContinuationToken', text()),
    optional('StartAfter', text()),
  ],
});

export const listObjects = s3('ListObjects', 'Lists the objects of a bucket in the older way.', {
  http: { method: 'GET', uri: '/{Bucket}', root: 'ListBucketResult' },
  input: [
    toBucket,
    delimiter,
    encoding,
    inQuery('marker', optional('Marker', text(), 'Lists only keys that come after this one.')),
    maxKeys,
    prefix,
    requestPayer,
    expectedOwner,
  ],
  notModelled,
  output: [
    optional('IsTruncated', BOOLEAN),
    optional('Marker', text()),
    optional('NextMarker', text()),
    contents,
    optional('Name', text()),
    optional('Prefix', text()),
    optional('Delimiter', text()),
    optional('MaxKeys', integer()),
    commonPrefixes,
    optional('EncodingType', encodingType),
  ],
});
