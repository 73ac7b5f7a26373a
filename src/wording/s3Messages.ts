import type { S3_MESSAGES } from '../trace/messageIds/s3.ts';
import type { Message } from './message.ts';

const refusal = (code: string, httpStatus: number, text: string): Message => ({
  code,
  httpStatus,
  text: () => text,
});

/** What S3 answers with. Source: Amazon S3 API Reference, "Error responses", and public captures. */
export const S3_TEXTS: Readonly<Record<(typeof S3_MESSAGES)[number], Message>> = {
  s3NoSuchBucket: refusal('NoSuchBucket', 404, 'The specified bucket does not exist'),
  s3NoSuchKey: refusal('NoSuchKey', 404, 'The specified key does not exist.'),
  // HEAD has no body: the status is all there is, and clients make the text of it.
  s3NotFound: refusal('NotFound', 404, 'Not Found'),
  s3KeyTooLong: refusal('KeyTooLongError', 400, 'Your key is too long'),
  s3InvalidVersion: refusal('InvalidArgument', 400, 'Invalid version id specified'),
  s3InvalidRange: refusal('InvalidRange', 416, 'The requested range is not satisfiable'),
  s3NoSuchBucketPolicy: refusal('NoSuchBucketPolicy', 404, 'The bucket policy does not exist'),
  s3MalformedPolicy: { code: 'MalformedPolicy', httpStatus: 400, text: ({ fault }) => String(fault) },
  s3PolicyTooLarge: refusal('PolicyTooLarge', 400, 'Policy exceeds the maximum allowed document size.'),
  s3MethodNotAllowed: refusal(
    'MethodNotAllowed',
    405,
    'The specified method is not allowed against this resource.',
  ),
  s3BucketAlreadyExists: refusal(
    'BucketAlreadyExists',
    409,
    'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.',
  ),
  s3BucketAlreadyOwned: refusal(
    'BucketAlreadyOwnedByYou',
    409,
    'Your previous request to create the named bucket succeeded and you already own it.',
  ),
  s3BucketNotEmpty: refusal('BucketNotEmpty', 409, 'The bucket you tried to delete is not empty'),
  s3InvalidBucketName: refusal('InvalidBucketName', 400, 'The specified bucket is not valid.'),
  s3LocationMismatch: {
    code: 'IllegalLocationConstraintException',
    httpStatus: 400,
    text: ({ location }) =>
      `The ${location} location constraint is incompatible for the region specific endpoint this request was sent to.`,
  },
  s3LocationUnspecified: refusal(
    'IllegalLocationConstraintException',
    400,
    'The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.',
  ),
  s3AclNotSupported: refusal('AccessControlListNotSupported', 400, 'The bucket does not allow ACLs'),
  s3BucketAclNotSupported: refusal(
    'InvalidBucketAclWithObjectOwnership',
    400,
    "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
  ),
  s3InvalidTagging: refusal(
    'InvalidArgument',
    400,
    "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
  ),
  s3NotExpectedOwner: refusal('AccessDenied', 403, 'Access Denied'),
  s3PreconditionFailed: refusal(
    'PreconditionFailed',
    412,
    'At least one of the pre-conditions you specified did not hold',
  ),
  s3NotImplemented: refusal(
    'NotImplemented',
    501,
    'A header you provided implies functionality that is not implemented',
  ),
  s3InvalidDigest: refusal('InvalidDigest', 400, 'The Content-MD5 you specified was invalid.'),
  s3BadDigest: {
    code: 'BadDigest',
    httpStatus: 400,
    text: ({ what }) =>
      what === 'Content-MD5'
        ? 'The Content-MD5 you specified did not match what we received.'
        : `The ${what} you specified did not match the calculated checksum.`,
  },
  s3InvalidChecksum: {
    code: 'InvalidRequest',
    httpStatus: 400,
    text: ({ header }) => `Value for ${header} header is invalid.`,
  },
  s3InvalidLocation: refusal(
    'InvalidLocationConstraint',
    400,
    'The specified location-constraint is not valid',
  ),
  s3InvalidEncryption: refusal(
    'InvalidEncryptionAlgorithmError',
    400,
    'The encryption request that you specified is not valid. The valid value is AES256.',
  ),
  s3InvalidArgument: { code: 'InvalidArgument', httpStatus: 400, text: ({ text }) => String(text) },
};
