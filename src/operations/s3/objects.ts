import { optional } from '../members.ts';
import { ofService } from '../ofService.ts';
import { BLOB, BOOLEAN, integer, oneOf, text, TIMESTAMP } from '../shapes.ts';
import { asPayload, inHeader, inQuery } from '../wire.ts';
import { toBucket, toObject } from './parameters.ts';

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

export const getObject = s3('GetObject', 'Returns an object.', {
  http: { method: 'GET', uri: '/{Bucket}/{Key+}' },
  input: [toBucket, toObject, range, versionId],
  output: [
    asPayload(optional('Body', BLOB)),
    ...description,
    eTag,
    answeredVersion,
    inHeader('Content-Range', optional('ContentRange', text())),
    contentType,
  ],
});

export const headObject = s3('HeadObject', 'Describes an object without returning it.', {
  http: { method: 'HEAD', uri: '/{Bucket}/{Key+}' },
  input: [toBucket, toObject, range, versionId],
  output: [...description, eTag, answeredVersion, contentType],
});

export const putObject = s3('PutObject', 'Puts an object into a bucket.', {
  http: { method: 'PUT', uri: '/{Bucket}/{Key+}' },
  input: [
    inHeader('x-amz-acl', optional('ACL', cannedAcl, 'A ready-made access control list.')),
    asPayload(optional('Body', BLOB, 'The bytes of the object.')),
    toBucket,
    inHeader('Content-Type', optional('ContentType', text(), 'The media type of the object.')),
    toObject,
    inHeader(
      'x-amz-server-side-encryption',
      optional('ServerSideEncryption', text(), 'How S3 is to encrypt the object.'),
    ),
    inHeader('x-amz-tagging', optional('Tagging', text(), 'Tags of the object, written like a query.')),
  ],
  output: [
    eTag,
    inHeader('x-amz-server-side-encryption', optional('ServerSideEncryption', text())),
    answeredVersion,
  ],
});

export const deleteObject = s3('DeleteObject', 'Deletes an object.', {
  http: { method: 'DELETE', uri: '/{Bucket}/{Key+}', status: 204 },
  input: [toBucket, toObject, versionId],
  output: [inHeader('x-amz-delete-marker', optional('DeleteMarker', BOOLEAN)), answeredVersion],
});
