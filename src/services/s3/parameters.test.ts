import { describe, expect, test } from 'vitest';
import { ANA, answer, asBob, AWAY, callerOf, document, HOME, worldOf } from '../fixture.ts';
import { S3_ENTRIES } from './entries.ts';

/* What parameters of S3 say besides which bucket and which object. */

const call = callerOf(S3_ENTRIES);

const REPORTS = 'arn:aws:s3:::reports';
const world = worldOf({
  home: { resources: [{ arn: REPORTS, objects: { k: 'hello', '\uFFFDx': '1', '😀': '2' } }] },
});
const K = { Bucket: 'reports', Key: 'k' };
const NOT_HELD = '412 PreconditionFailed: At least one of the pre-conditions you specified did not hold';
const ETAG = '"5d41402abc4b2a76b9719d911017c592"';

const denied = (action: string, arn: string): string =>
  `403 AccessDenied: User: ${ANA} is not authorized to perform: ${action} on resource: "${arn}" because no identity-based policy allows the ${action} action`;

const writer = (...actions: readonly string[]) =>
  worldOf({
    policy: document({ Effect: 'Allow', Action: actions, Resource: '*' }),
    home: { resources: [{ arn: REPORTS, objects: { k: 'hello' } }] },
  });

test.each([
  ['GetObject', K],
  ['HeadObject', K],
  ['PutObject', { ...K, Body: '' }],
  ['DeleteObject', K],
  ['HeadBucket', {}],
  ['GetBucketLocation', {}],
  ['ListObjectsV2', {}],
  ['PutBucketPolicy', { Policy: '{}' }],
])('%s is denied where the bucket belongs to another account than expected', (name, params) => {
  const asked = { Bucket: 'reports', ...params };
  expect(answer(call(world, name, { ...asked, ExpectedBucketOwner: AWAY }))).toBe(
    '403 AccessDenied: Access Denied',
  );
  expect(answer(call(world, name, { ...asked, ExpectedBucketOwner: HOME }))).not.toBe(
    '403 AccessDenied: Access Denied',
  );
});

test('PutObject with If-None-Match writes only what is not there', () => {
  const put = (Key: string, IfNoneMatch: string) =>
    call(world, 'PutObject', { Bucket: 'reports', Key, Body: '', IfNoneMatch });
  expect([put('k', '*'), put('new', '*'), put('new', 'x')].map(answer)).toEqual([
    NOT_HELD,
    { ETag: '"d41d8cd98f00b204e9800998ecf8427e"', ServerSideEncryption: 'AES256' },
    '501 NotImplemented: A header you provided implies functionality that is not implemented',
  ]);
});

test.each(['GetObject', 'HeadObject'])('%s with If-Match answers only with that very content', (name) => {
  const get = (IfMatch: string) => call(world, name, { ...K, IfMatch }).decision.error?.message ?? 'given';
  expect([ETAG, ETAG.slice(1, -1), '*', '"other"'].map(get)).toEqual([
    'given',
    'given',
    'given',
    's3PreconditionFailed',
  ]);
});

describe('a body is held to its digests', () => {
  const put = (params: object) =>
    answer(call(world, 'PutObject', { ...K, Body: btoa('123456789'), ...params }));
  const stored = { ETag: '"25f9e794323b453885f5181f1b624d0b"', ServerSideEncryption: 'AES256' };

  test.each([
    ['ContentMD5', 'JfnnlDI7RTiF9RgfG2JNCw=='],
    ['ChecksumCRC32', 'y/Q5Jg=='],
    ['ChecksumCRC32C', '4waSgw=='],
    ['ChecksumCRC64NVME', 'rosUhgp5mIg='],
    ['ChecksumSHA1', '98O8HYCOBHMq32eZZczDTKeuNEE='],
    ['ChecksumSHA256', 'FeKw08M4keuw8e9gnsQZQgwg4yDOlMZfvIwzEkSOsiU='],
  ])('%s that fits', (name, digest) => {
    expect(put({ [name]: digest })).toEqual(stored);
  });

  test('one that does not fit, and one that is none', () => {
    expect([
      put({ ContentMD5: 'AAAAAAAAAAAAAAAAAAAAAA==' }),
      put({ ContentMD5: 'AA==' }),
      put({ ChecksumCRC32: 'AAAAAA==' }),
      put({ ChecksumCRC64NVME: 'AAAAAA==' }),
    ]).toEqual([
      '400 BadDigest: The Content-MD5 you specified did not match what we received.',
      '400 InvalidDigest: The Content-MD5 you specified was invalid.',
      '400 BadDigest: The CRC32 you specified did not match the calculated checksum.',
      '400 InvalidRequest: Value for x-amz-checksum-crc64nvme header is invalid.',
    ]);
  });
});

test('objects keep when they were put, their media type and their tags', () => {
  const later = { ...world, clock: '2026-03-01T10:00:00Z' };
  const put = call(later, 'PutObject', {
    ...K,
    Body: '',
    ContentType: 'text/csv',
    Tagging: 'team=blue',
  }).world;
  expect(answer(call(put, 'HeadObject', K))).toEqual({
    LastModified: '2026-03-01T10:00:00Z',
    ContentLength: 0,
    ETag: '"d41d8cd98f00b204e9800998ecf8427e"',
    ContentType: 'text/csv',
  });
  const listed = call(put, 'ListObjectsV2', { Bucket: 'reports', Prefix: 'k' }).response?.['Contents'];
  expect(listed).toMatchObject([{ LastModified: '2026-03-01T10:00:00Z' }]);
  const reader = (value: string) => ({
    ...put,
    accounts: writer('s3:none').accounts.map((account, index) => ({
      ...account,
      users:
        worldOf({
          policy: document({
            Effect: 'Allow',
            Action: 's3:GetObject',
            Resource: '*',
            Condition: { StringEquals: { 's3:ExistingObjectTag/team': value } },
          }),
        }).accounts[index]?.users ?? [],
      resources: put.accounts[index]?.resources ?? [],
    })),
  });
  expect(['blue', 'red'].map((value) => call(reader(value), 'GetObject', K).decision.outcome)).toEqual([
    'allow',
    'deny',
  ]);
  const gone = call(put, 'DeleteObject', K).world;
  expect(gone.accounts[0]?.resources[0]?.objectDetails).toEqual({});
});

test('HeadObject describes the range that is asked for', () => {
  expect(answer(call(world, 'HeadObject', { ...K, Range: 'bytes=1-2' }))).toMatchObject({
    ContentLength: 2,
    ContentRange: 'bytes 1-2/5',
  });
});

test('a version of an object has actions of its own', () => {
  const plain = writer('s3:GetObject', 's3:DeleteObject');
  const ofVersions = writer('s3:GetObjectVersion', 's3:DeleteObjectVersion');
  const version = { ...K, VersionId: 'null' };
  expect([
    answer(call(plain, 'GetObject', version)),
    answer(call(plain, 'HeadObject', version)),
    answer(call(plain, 'DeleteObject', version)),
    call(ofVersions, 'GetObject', version).decision.outcome,
    call(ofVersions, 'DeleteObject', version).decision.outcome,
    answer(call(ofVersions, 'DeleteObject', { ...K, VersionId: 'v1' })),
  ]).toEqual([
    denied('s3:GetObjectVersion', `${REPORTS}/k`),
    denied('s3:GetObjectVersion', `${REPORTS}/k`),
    denied('s3:DeleteObjectVersion', `${REPORTS}/k`),
    'allow',
    'allow',
    '400 InvalidArgument: Invalid version id specified',
  ]);
});

test('encryptions are those that S3 has', () => {
  const put = (ServerSideEncryption: string) =>
    call(world, 'PutObject', { ...K, ServerSideEncryption }).decision.error?.message ?? 'put';
  expect(['AES256', 'aws:kms', 'aws:kms:dsse', 'rot13'].map(put)).toEqual([
    'put',
    'put',
    'put',
    's3InvalidEncryption',
  ]);
});

test('CreateBucket needs the permissions that its parameters stand for', () => {
  const make = (from: typeof world, params: object) =>
    answer(call(from, 'CreateBucket', { Bucket: 'new', ...params }));
  const owned = { ObjectOwnership: 'BucketOwnerEnforced' };
  expect([
    make(writer('s3:CreateBucket'), owned),
    make(writer('s3:CreateBucket', 's3:PutBucketOwnershipControls'), owned),
    make(writer('s3:CreateBucket'), { ACL: 'private' }),
    make(writer('s3:CreateBucket'), { ACL: 'public-read' }),
    make(world, { ACL: 'public-read' }),
    make(world, { ObjectOwnership: 'ObjectWriter' }),
    make(world, { ObjectLockEnabledForBucket: true }),
  ]).toEqual([
    denied('s3:PutBucketOwnershipControls', 'arn:aws:s3:::new'),
    { Location: '/new' },
    { Location: '/new' },
    denied('s3:PutBucketAcl', 'arn:aws:s3:::new'),
    "400 InvalidBucketAclWithObjectOwnership: Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
    [{ feature: 'parameter', name: 'ObjectOwnership' }],
    [{ feature: 'parameter', name: 'ObjectLockEnabledForBucket' }],
  ]);
});

test('a location is a Region that S3 knows, and never us-east-1', () => {
  const make = (LocationConstraint: string, region = 'us-east-1') =>
    answer(
      call(
        world,
        'CreateBucket',
        { Bucket: 'new', CreateBucketConfiguration: { LocationConstraint } },
        { region },
      ),
    );
  const INVALID = '400 InvalidLocationConstraint: The specified location-constraint is not valid';
  expect([
    make('us-east-1'),
    make('mars-north-1'),
    make('mars-north-1', 'eu-west-1'),
    make('us-east-1', 'eu-west-1'),
    make('eu-west-1'),
  ]).toEqual([
    INVALID,
    INVALID,
    INVALID,
    '400 IllegalLocationConstraintException: The us-east-1 location constraint is incompatible for the region specific endpoint this request was sent to.',
    { Location: '/new' },
  ]);
});

test('S3 calls parameters out of their bounds invalid arguments', () => {
  const listed = (params: object) => answer(call(world, 'ListObjectsV2', { Bucket: 'reports', ...params }));
  expect([
    listed({ MaxKeys: -1 }),
    listed({ MaxKeys: 'many' }),
    listed({ EncodingType: 'foo' }),
    listed({ ContinuationToken: 'after/k' }),
    listed({ ContinuationToken: btoa('before/k') }),
    answer(call(world, 'ListBuckets', { MaxBuckets: 0 })),
    answer(call(world, 'ListBuckets', { ContinuationToken: '?' })),
  ]).toEqual([
    '400 InvalidArgument: Argument maxKeys must be an integer between 0 and 2147483647',
    '400 InvalidArgument: Provided max-keys not an integer or within integer range',
    '400 InvalidArgument: Invalid Encoding Method specified in Request',
    '400 InvalidArgument: The continuation token provided is incorrect',
    '400 InvalidArgument: The continuation token provided is incorrect',
    '400 InvalidArgument: Argument max-buckets must be an integer between 1 and 10000',
    '400 InvalidArgument: The continuation token provided is incorrect',
  ]);
});

test('keys come in the order of their bytes in UTF-8, and pages go on in it', () => {
  const page = (params: object) =>
    call(world, 'ListObjectsV2', { Bucket: 'reports', MaxKeys: 1, ...params }).response;
  const first = page({ StartAfter: 'k' });
  const second = page({ ContinuationToken: first?.['NextContinuationToken'] });
  expect([first, second].map((each) => each?.['Contents'])).toMatchObject([
    [{ Key: '\uFFFDx' }],
    [{ Key: '😀' }],
  ]);
  expect(second?.['IsTruncated']).toBe(false);
});

test.each([
  ['GetObject', K],
  ['PutObject', K],
  ['DeleteObject', K],
  ['ListObjectsV2', {}],
])('%s by nobody tells that a bucket does not exist', (name, params) => {
  const asked = { ...params, Bucket: 'none' };
  const nobody = { credentials: { kind: 'none' } } as const;
  expect(answer(call(world, name, asked, nobody))).toBe(
    '404 NoSuchBucket: The specified bucket does not exist',
  );
  expect(call(world, name, { ...asked, Bucket: 'reports' }, nobody).decision.outcome).toBe('deny');
});

test('every signed request has the account of the bucket and how it was signed', () => {
  const asking = (key: string, value: string) =>
    worldOf({
      policy: document({
        Effect: 'Allow',
        Action: 's3:GetObject',
        Resource: '*',
        Condition: { StringEquals: { [key]: value } },
      }),
      home: { resources: [{ arn: REPORTS, objects: { k: '' } }] },
    });
  const presigned = { context: { 's3:authType': 'REST-QUERY-STRING' } };
  expect([
    call(asking('s3:ResourceAccount', HOME), 'GetObject', K).decision.outcome,
    call(asking('s3:ResourceAccount', AWAY), 'GetObject', K).decision.outcome,
    call(asking('s3:signatureversion', 'AWS4-HMAC-SHA256'), 'GetObject', K).decision.outcome,
    call(asking('s3:authType', 'REST-HEADER'), 'GetObject', K).decision.outcome,
    call(asking('s3:authType', 'REST-HEADER'), 'GetObject', K, presigned).decision.outcome,
  ]).toEqual(['allow', 'deny', 'allow', 'allow', 'deny']);
});

test('nobody has signed nothing', () => {
  const policy = document({
    Effect: 'Allow',
    Principal: '*',
    Action: 's3:GetObject',
    Resource: `${REPORTS}/*`,
    Condition: { Null: { 's3:signatureversion': 'true', 's3:authType': 'true' } },
  });
  const open = worldOf({ home: { resources: [{ arn: REPORTS, policy, objects: { k: '' } }] } });
  expect([
    call(open, 'GetObject', K, { credentials: { kind: 'none' } }).decision.outcome,
    call(open, 'GetObject', K, { credentials: asBob(open) }).decision.outcome,
  ]).toEqual(['allow', 'deny']);
});

test('a key of a parameter that is left out is absent, not unknown', () => {
  const asking = (action: string, key: string) =>
    worldOf({
      policy: document({
        Effect: 'Allow',
        Action: action,
        Resource: '*',
        Condition: { StringEquals: { [key]: 'x' } },
      }),
      home: { resources: [{ arn: REPORTS }] },
    });
  const missing = (name: string, from: typeof world) =>
    JSON.stringify(call(from, name, K).decision.trace).match(/"missing":"(\w+)"/)?.[1];
  expect([
    missing('ListObjectsV2', asking('s3:ListBucket', 's3:prefix')),
    missing('PutObject', asking('s3:PutObject', 's3:x-amz-acl')),
    missing('PutObject', asking('s3:PutObject', 's3:x-amz-server-side-encryption')),
    missing('PutObject', asking('s3:PutObject', 's3:TlsVersion')),
  ]).toEqual(['absent', 'absent', 'absent', 'notProvided']);
});
