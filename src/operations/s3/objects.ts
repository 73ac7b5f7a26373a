import { optional } from '../members.ts';
import { ofService } from '../ofService.ts';
import { BLOB, BOOLEAN, integer, oneOf, text, TIMESTAMP } from '../shapes.ts';
import { asPayload, inHeader, inQuery } from '../wire.ts';
import { deleteNotModelled, getNotModelled, putNotModelled } from './objectNotModelled.ts';
import {
  checksumAlgorithm,
  contentMD5,
  expectedOwner,
  requestPayer,
  toBucket,
  toObject,
} from './parameters.ts';

/*
 * Objects. Source: Amazon S3 API model 2006-03-01.
 */

const s3 = ofService('s3');

const cannedAcl = oneOf(
  'private',
  'public-read',
  'public-read-write',
  'authenticated-read',
  'aws-exec-read',
  'bucket-owner-read',
  'bucket-owner-full-control',
);
const range = inHeader('Range', optional('Range', text(), 'Which bytes to return, such as `bytes=0-9`.'));
const versionId = inQuery('versionId', optional('VersionId', text(), 'Which version of the object.'));

const description = [
  inHeader('Last-Modified', optional('LastModified', TIMESTAMP)),
  inHeader('Content-Length', optional('ContentLength', integer())),
] as const;
const eTag = inHeader('ETag', optional('ETag', text()));
const answeredVersion = inHeader('x-amz-version-id', optional('VersionId', text()));
const contentType = inHeader('Content-Type', optional('ContentType', text()));

const contentRange = inHeader('Content-Range', optional('ContentRange', text()));

const whichPart = [
  toBucket,
  inHeader('If-Match', optional('IfMatch', text(), 'Returns the object only if it has this ETag.')),
  toObject,
  range,
  versionId,
  requestPayer,
  expectedOwner,
  // Clients ask for checksums of their own accord; objects of the lab have none to return.
  inHeader('x-amz-checksum-mode', optional('ChecksumMode', oneOf('ENABLED'), 'Asks for the checksum.')),
];

/** The checksums that the lab computes, each by its parameter and header. */
const CHECKSUMS = [
  ['ChecksumCRC32', 'x-amz-checksum-crc32'],
  ['ChecksumCRC32C', 'x-amz-checksum-crc32c'],
  ['ChecksumCRC64NVME', 'x-amz-checksum-crc64nvme'],
  ['ChecksumSHA1', 'x-amz-checksum-sha1'],
  ['ChecksumSHA256', 'x-amz-checksum-sha256'],
] as const;

export const getObject = s3('GetObject', 'Returns an object.', {
  http: { method: 'GET', uri: '/{Bucket}/{Key+}' },
  input: whichPart,
  notModelled: getNotModelled,
  output: [
    asPayload(optional('Body', BLOB)),
    ...description,
    eTag,
    answeredVersion,
    contentRange,
    contentType,
  ],
});

export const headObject = s3('HeadObject', 'Describes an object without returning it.', {
  http: { method: 'HEAD', uri: '/{Bucket}/{Key+}' },
  input: whichPart,
  notModelled: getNotModelled,
  output: [...description, eTag, answeredVersion, contentType, contentRange],
});

export const putObject = s3('PutObject', 'Puts an object into a bucket.', {
  http: { method: 'PUT', uri: '/{Bucket}/{Key+}' },
  input: [
    inHeader('x-amz-acl', optional('ACL', cannedAcl, 'A ready-made access control list.')),
    asPayload(optional('Body', BLOB, 'The bytes of the object.')),
    toBucket,
    // Clients that send a body in chunks say so here.
    inHeader('Content-Encoding', optional('ContentEncoding', text(), 'How the body is encoded.')),
    inHeader('Content-Length', optional('ContentLength', integer(), 'How many bytes the body has.')),
    contentMD5,
    inHeader('Content-Type', optional('ContentType', text(), 'The media type of the object.')),
    checksumAlgorithm,
    ...CHECKSUMS.map(([name, header]) =>
      inHeader(header, optional(name, text(), 'A checksum of the body, in Base64.')),
    ),
    inHeader('If-None-Match', optional('IfNoneMatch', text(), 'With `*`: only if there is no such object.')),
    toObject,
    inHeader(
      'x-amz-server-side-encryption',
      optional('ServerSideEncryption', text(), 'How S3 is to encrypt the object.'),
    ),
    requestPayer,
    inHeader('x-amz-tagging', optional('Tagging', text(), 'Tags of the object, written like a query.')),
    expectedOwner,
  ],
  notModelled: putNotModelled,
  output: [
    eTag,
    inHeader('x-amz-server-side-encryption', optional('ServerSideEncryption', text())),
    answeredVersion,
  ],
});

export const deleteObject = s3('DeleteObject', 'Deletes an object.', {
  http: { method: 'DELETE', uri: '/{Bucket}/{Key+}', status: 204 },
  input: [toBucket, toObject, versionId, requestPayer, expectedOwner],
  notModelled: deleteNotModelled,
  output: [inHeader('x-amz-delete-marker', optional('DeleteMarker', BOOLEAN)), answeredVersion],
});
