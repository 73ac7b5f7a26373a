import { headers, queries } from '../notModelled.ts';

/*
 * What S3 takes about objects and the lab, which keeps contents and little else, has nothing for. Source: Amazon S3 API
 * model 2006-03-01.
 */

/** Keys that the caller keeps. */
const ownKeys = headers({
  SSECustomerAlgorithm: 'x-amz-server-side-encryption-customer-algorithm',
  SSECustomerKey: 'x-amz-server-side-encryption-customer-key',
  SSECustomerKeyMD5: 'x-amz-server-side-encryption-customer-key-MD5',
});

export const getNotModelled = [
  ...headers({
    IfModifiedSince: 'If-Modified-Since',
    IfNoneMatch: 'If-None-Match',
    IfUnmodifiedSince: 'If-Unmodified-Since',
  }),
  ...queries({
    ResponseCacheControl: 'response-cache-control',
    ResponseContentDisposition: 'response-content-disposition',
    ResponseContentEncoding: 'response-content-encoding',
    ResponseContentLanguage: 'response-content-language',
    ResponseContentType: 'response-content-type',
    ResponseExpires: 'response-expires',
    PartNumber: 'partNumber',
  }),
  ...ownKeys,
] as const;

export const putNotModelled = [
  ...headers({
    CacheControl: 'Cache-Control',
    ContentDisposition: 'Content-Disposition',
    ContentLanguage: 'Content-Language',
    ChecksumSHA512: 'x-amz-checksum-sha512',
    ChecksumMD5: 'x-amz-checksum-md5',
    ChecksumXXHASH64: 'x-amz-checksum-xxhash64',
    ChecksumXXHASH3: 'x-amz-checksum-xxhash3',
    ChecksumXXHASH128: 'x-amz-checksum-xxhash128',
    Expires: 'Expires',
    IfMatch: 'If-Match',
    GrantFullControl: 'x-amz-grant-full-control',
    GrantRead: 'x-amz-grant-read',
    GrantReadACP: 'x-amz-grant-read-acp',
    GrantWriteACP: 'x-amz-grant-write-acp',
    WriteOffsetBytes: 'x-amz-write-offset-bytes',
    Metadata: 'x-amz-meta-',
    StorageClass: 'x-amz-storage-class',
    WebsiteRedirectLocation: 'x-amz-website-redirect-location',
    SSEKMSKeyId: 'x-amz-server-side-encryption-aws-kms-key-id',
    SSEKMSEncryptionContext: 'x-amz-server-side-encryption-context',
    BucketKeyEnabled: 'x-amz-server-side-encryption-bucket-key-enabled',
    ObjectLockMode: 'x-amz-object-lock-mode',
    ObjectLockRetainUntilDate: 'x-amz-object-lock-retain-until-date',
    ObjectLockLegalHoldStatus: 'x-amz-object-lock-legal-hold',
  }),
  ...ownKeys,
] as const;

export const deleteNotModelled = headers({
  MFA: 'x-amz-mfa',
  BypassGovernanceRetention: 'x-amz-bypass-governance-retention',
  IfMatch: 'If-Match',
  IfMatchLastModifiedTime: 'x-amz-if-match-last-modified-time',
  IfMatchSize: 'x-amz-if-match-size',
});
