import { describe, expect, test } from 'vitest';
import { ANA, answer, asBob, AWAY, callerOf, document, HOME, worldOf } from '../fixture.ts';
import { S3_ENTRIES } from './entries.ts';

const call = callerOf(S3_ENTRIES);

const REPORTS = 'arn:aws:s3:::reports';
const PUBLIC = document({
  Effect: 'Allow',
  Principal: '*',
  Action: 's3:GetObject',
  Resource: `${REPORTS}/*`,
});

const bucket = {
  arn: REPORTS,
  objects: { 'q1.csv': 'month,orders', 'a/1': 'x', 'a/2': 'yy', 'b/1': 'zzz' },
};

const world = worldOf({ home: { resources: [bucket, { arn: 'arn:aws:s3:::empty' }] } });

const restricted = (policy: object, resource: object = bucket) =>
  worldOf({ policy: document(policy), home: { resources: [resource] } });

const text = (base64: unknown): string => atob(String(base64));
const OWNER = { ID: expect.stringMatching(/^[0-9a-f]{64}$/) };

describe('buckets', () => {
  test('ListBuckets lists those of the account, a page at a time', () => {
    const listed = (name: string) => ({
      Name: name,
      CreationDate: '2026-01-15T09:00:00Z',
      BucketRegion: 'us-east-1',
    });
    const first = answer(call(world, 'ListBuckets', { MaxBuckets: 1 }));
    expect(first).toEqual({
      Buckets: [listed('empty')],
      Owner: OWNER,
      ContinuationToken: 'YWZ0ZXIvZW1wdHk=',
    });
    expect(
      answer(call(world, 'ListBuckets', { ContinuationToken: 'YWZ0ZXIvZW1wdHk=', Prefix: 'r' })),
    ).toEqual({
      Buckets: [listed('reports')],
      Owner: OWNER,
      Prefix: 'r',
    });
  });

  test('ListBuckets is s3:ListAllMyBuckets on everything', () => {
    expect(answer(call(worldOf({ policy: document() }), 'ListBuckets'))).toBe(
      `403 AccessDenied: User: ${ANA} is not authorized to perform: s3:ListAllMyBuckets because no identity-based policy allows the s3:ListAllMyBuckets action`,
    );
  });

  test('CreateBucket makes one', () => {
    const made = call(world, 'CreateBucket', { Bucket: 'new-one' });
    expect(answer(made)).toEqual({ Location: '/new-one' });
    expect(made.world.accounts[0]?.resources.at(-1)).toEqual({
      arn: 'arn:aws:s3:::new-one',
      policy: null,
      tags: {},
      objects: {},
      createdAt: '2026-01-15T09:00:00Z',
    });
  });

  test('a bucket is where it was made, from when it was made', () => {
    const later = { ...world, clock: '2026-03-01T10:00:00Z' };
    const IRELAND = { CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } };
    const made = call(later, 'CreateBucket', { Bucket: 'irish', ...IRELAND }).world;
    expect([
      answer(call(made, 'ListBuckets', { BucketRegion: 'eu-west-1' })),
      answer(call(made, 'ListBuckets', { BucketRegion: 'us-east-1', MaxBuckets: 1 })),
      answer(call(made, 'HeadBucket', { Bucket: 'irish' })),
      answer(call(made, 'GetBucketLocation', { Bucket: 'irish' })),
      answer(call(made, 'GetBucketLocation', { Bucket: 'reports' })),
    ]).toEqual([
      {
        Buckets: [{ Name: 'irish', CreationDate: '2026-03-01T10:00:00Z', BucketRegion: 'eu-west-1' }],
        Owner: OWNER,
      },
      {
        Buckets: [{ Name: 'empty', CreationDate: '2026-01-15T09:00:00Z', BucketRegion: 'us-east-1' }],
        Owner: OWNER,
        ContinuationToken: 'YWZ0ZXIvZW1wdHk=',
      },
      { BucketRegion: 'eu-west-1' },
      { LocationConstraint: 'eu-west-1' },
      {},
    ]);
  });

  test('made through the endpoint of a Region, a bucket is there; EU is the old name of eu-west-1', () => {
    const there = (LocationConstraint: string) => ({
      Bucket: 'there',
      CreateBucketConfiguration: { LocationConstraint },
    });
    const regionsMade = (['eu-west-1', 'ap-southeast-2'] as const).map(
      (region) =>
        call(world, 'CreateBucket', there(region), { region }).world.accounts[0]?.resources.at(-1)?.region,
    );
    const old = call(world, 'CreateBucket', there('EU')).world;
    expect([...regionsMade, answer(call(old, 'GetBucketLocation', { Bucket: 'there' }))]).toEqual([
      'eu-west-1',
      'ap-southeast-2',
      { LocationConstraint: 'eu-west-1' },
    ]);
  });

  test('a name is taken in all accounts; in us-east-1 making one again is no error', () => {
    const IRELAND = { region: 'eu-west-1' };
    const there = { CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } };
    const taken = { Bucket: 'reports', ...there };
    expect([
      answer(call(world, 'CreateBucket', { Bucket: 'reports' }, { credentials: asBob(world) })),
      answer(call(world, 'CreateBucket', { Bucket: 'reports' })),
      answer(call(world, 'CreateBucket', taken, IRELAND)),
      answer(call(world, 'CreateBucket', { ...taken, Bucket: 'new-one' }, IRELAND)),
    ]).toEqual([
      '409 BucketAlreadyExists: The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.',
      { Location: '/reports' },
      '409 BucketAlreadyOwnedByYou: Your previous request to create the named bucket succeeded and you already own it.',
      { Location: 'http://new-one.s3.amazonaws.com/' },
    ]);
  });

  test('CreateBucket refuses names, places and access control lists', () => {
    const refusal = (params: object, region = 'us-east-1') =>
      answer(call(world, 'CreateBucket', { Bucket: 'new-one', ...params }, { region }));
    const location = { CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } };
    expect([
      refusal({ Bucket: 'No' }),
      refusal({ Bucket: '10.0.0.1' }),
      refusal({}, 'eu-west-1'),
      refusal(location, 'eu-central-1'),
      refusal({ ACL: 'public-read' }),
    ]).toEqual([
      '400 InvalidBucketName: The specified bucket is not valid.',
      '400 InvalidBucketName: The specified bucket is not valid.',
      '400 IllegalLocationConstraintException: The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.',
      '400 IllegalLocationConstraintException: The eu-west-1 location constraint is incompatible for the region specific endpoint this request was sent to.',
      "400 InvalidBucketAclWithObjectOwnership: Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
    ]);
  });

  test('DeleteBucket deletes an empty one', () => {
    const deleted = call(world, 'DeleteBucket', { Bucket: 'empty' });
    expect(answer(deleted)).toEqual({});
    expect(deleted.world.accounts[0]?.resources.map(({ arn }) => arn)).toEqual([REPORTS]);
    expect(answer(call(world, 'DeleteBucket', { Bucket: 'reports' }))).toBe(
      '409 BucketNotEmpty: The bucket you tried to delete is not empty',
    );
  });

  test('policies are asked first: only who may call learns that there is no such bucket', () => {
    expect(answer(call(world, 'DeleteBucket', { Bucket: 'gone' }))).toBe(
      '404 NoSuchBucket: The specified bucket does not exist',
    );
    expect(answer(call(worldOf({ policy: document() }), 'DeleteBucket', { Bucket: 'gone' }))).toBe(
      `403 AccessDenied: User: ${ANA} is not authorized to perform: s3:DeleteBucket on resource: "arn:aws:s3:::gone" because no identity-based policy allows the s3:DeleteBucket action`,
    );
  });

  test('HeadBucket is s3:ListBucket', () => {
    const lister = restricted({ Effect: 'Allow', Action: 's3:ListBucket', Resource: REPORTS });
    expect(answer(call(lister, 'HeadBucket', { Bucket: 'reports' }))).toEqual({ BucketRegion: 'us-east-1' });
    expect(answer(call(world, 'HeadBucket', { Bucket: 'gone' }))).toBe('404 NotFound: Not Found');
    expect(answer(call(world, 'GetBucketLocation', { Bucket: 'reports' }))).toEqual({});
  });
});

describe('objects', () => {
  test('GetObject returns the body in Base64, with the MD5 of all of it', () => {
    const got = answer(call(world, 'GetObject', { Bucket: 'reports', Key: 'q1.csv', Range: 'bytes=0-4' }));
    expect(got).toEqual({
      Body: 'bW9udGg=',
      LastModified: '2026-01-15T09:00:00Z',
      ContentLength: 5,
      ContentRange: 'bytes 0-4/12',
      ETag: '"f1b6ed10c44e0fce363c20812ac926e9"',
      ContentType: 'binary/octet-stream',
    });
  });

  test('D-052 tags of a bucket are not those of its objects', () => {
    const tagged = restricted(
      {
        Effect: 'Allow',
        Action: 's3:*',
        Resource: '*',
        Condition: { StringEquals: { 'aws:ResourceTag/team': 'red' } },
      },
      { ...bucket, tags: { team: 'red' } },
    );
    expect([
      call(tagged, 'ListObjectsV2', { Bucket: 'reports' }).decision.outcome,
      call(tagged, 'GetObject', { Bucket: 'reports', Key: 'a/1' }).decision.outcome,
    ]).toEqual(['allow', 'deny']);
  });

  test('ranges from the end, open ones, and those that no byte is in', () => {
    const body = (range: string) => {
      const got = call(world, 'GetObject', { Bucket: 'reports', Key: 'q1.csv', Range: range });
      return got.response ? text(got.response['Body']) : answer(got);
    };
    expect(['bytes=-6', 'bytes=6-', 'bytes=0-99', 'lines=1', 'bytes=12-'].map(body)).toEqual([
      'orders',
      'orders',
      'month,orders',
      'month,orders',
      '416 InvalidRange: The requested range is not satisfiable',
    ]);
  });

  test('HeadObject is s3:GetObject without the body', () => {
    const reader = restricted({ Effect: 'Allow', Action: 's3:GetObject', Resource: `${REPORTS}/*` });
    expect(answer(call(reader, 'HeadObject', { Bucket: 'reports', Key: 'a/2' }))).toEqual({
      LastModified: '2026-01-15T09:00:00Z',
      ContentLength: 2,
      ETag: '"2fb1c5cf58867b5bbc9a1b145a86f3a0"',
      ContentType: 'binary/octet-stream',
    });
  });

  test('a missing key is told to those who may list the bucket, and denied to others', () => {
    const gone = { Bucket: 'reports', Key: 'gone' };
    const reader = restricted({ Effect: 'Allow', Action: 's3:GetObject', Resource: `${REPORTS}/*` });
    expect([
      answer(call(world, 'GetObject', gone)),
      answer(call(world, 'HeadObject', gone)),
      answer(call(world, 'GetObject', { ...gone, VersionId: 'v1' })),
      answer(call(reader, 'GetObject', gone)),
    ]).toEqual([
      '404 NoSuchKey: The specified key does not exist.',
      '404 NotFound: Not Found',
      '400 InvalidArgument: Invalid version id specified',
      `403 AccessDenied: User: ${ANA} is not authorized to perform: s3:ListBucket on resource: "${REPORTS}" because no identity-based policy allows the s3:ListBucket action`,
    ]);
  });

  test('PutObject writes, DeleteObject deletes, both without a word about what was there', () => {
    const put = call(world, 'PutObject', { Bucket: 'empty', Key: 'k', Body: btoa('hello') });
    expect(answer(put)).toEqual({
      ETag: '"5d41402abc4b2a76b9719d911017c592"',
      ServerSideEncryption: 'AES256',
    });
    expect(put.world.accounts[0]?.resources[1]?.objects).toEqual({ k: 'hello' });
    const deleted = call(put.world, 'DeleteObject', { Bucket: 'empty', Key: 'k' });
    expect(deleted.world.accounts[0]?.resources[1]?.objects).toEqual({});
    expect(answer(call(deleted.world, 'DeleteObject', { Bucket: 'empty', Key: 'k' }))).toEqual({});
  });

  test('a key has 1,024 bytes of UTF-8 at most', () => {
    const put = (Key: string) => call(world, 'PutObject', { Bucket: 'reports', Key, Body: '' });
    const tooLong = { Bucket: 'reports', Key: 'a'.repeat(1025) };
    expect([
      put('a'.repeat(1024)).decision.outcome,
      put('ä'.repeat(512)).decision.outcome,
      answer(put(`${'ä'.repeat(512)}a`)),
      ...['PutObject', 'GetObject', 'DeleteObject'].map((name) => answer(call(world, name, tooLong))),
    ]).toEqual([
      'allow',
      'allow',
      ...Array.from({ length: 4 }, () => '400 KeyTooLongError: Your key is too long'),
    ]);
  });

  test('PutObject asks for tags and access control lists too', () => {
    const writer = restricted({ Effect: 'Allow', Action: 's3:PutObject', Resource: `${REPORTS}/*` });
    const put = (params: object, from = writer) =>
      answer(call(from, 'PutObject', { Bucket: 'reports', Key: 'k', ...params }));
    const denied = (action: string) =>
      `403 AccessDenied: User: ${ANA} is not authorized to perform: ${action} on resource: "${REPORTS}/k" because no identity-based policy allows the ${action} action`;
    expect([
      put({ Tagging: 'team=blue' }),
      put({ ACL: 'public-read' }),
      put({ ACL: 'public-read' }, world),
      put({ Tagging: 'team=blue&team=red' }, world),
      put({ Body: '/w==' }, world),
    ]).toEqual([
      denied('s3:PutObjectTagging'),
      denied('s3:PutObjectAcl'),
      '400 AccessControlListNotSupported: The bucket does not allow ACLs',
      "400 InvalidArgument: The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
      [{ feature: 'parameter', name: 'Body' }],
    ]);
  });

  test('PutObject gives conditions its tags and its encryption', () => {
    const Condition = {
      StringEquals: { 's3:RequestObjectTag/team': 'blue', 's3:x-amz-server-side-encryption': 'aws:kms' },
      'ForAllValues:StringEquals': { 's3:RequestObjectTagKeys': ['team'] },
    };
    const writer = restricted({ Effect: 'Allow', Action: 's3:PutObject*', Resource: '*', Condition });
    const outcome = (params: object) =>
      call(writer, 'PutObject', { Bucket: 'reports', Key: 'k', ...params }).decision.outcome;
    expect([
      outcome({ Tagging: 'team=blue', ServerSideEncryption: 'aws:kms' }),
      outcome({ Tagging: 'team=blue&stage=test', ServerSideEncryption: 'aws:kms' }),
      outcome({ Tagging: 'team=blue' }),
    ]).toEqual(['allow', 'deny', 'deny']);
  });
});

describe('listing', () => {
  const entry = (key: string, size: number) => ({
    Key: key,
    LastModified: '2026-01-15T09:00:00Z',
    ETag: expect.any(String),
    Size: size,
    StorageClass: 'STANDARD',
  });

  test('ListObjectsV2 groups by a delimiter and continues where it stopped', () => {
    const params = { Bucket: 'reports', Delimiter: '/', MaxKeys: 2 };
    expect(answer(call(world, 'ListObjectsV2', params))).toEqual({
      IsTruncated: true,
      Contents: [],
      Name: 'reports',
      Prefix: '',
      Delimiter: '/',
      MaxKeys: 2,
      CommonPrefixes: [{ Prefix: 'a/' }, { Prefix: 'b/' }],
      KeyCount: 2,
      NextContinuationToken: 'YWZ0ZXIvYi8=',
    });
    expect(answer(call(world, 'ListObjectsV2', { ...params, ContinuationToken: 'YWZ0ZXIvYi8=' }))).toEqual({
      IsTruncated: false,
      Contents: [entry('q1.csv', 12)],
      Name: 'reports',
      Prefix: '',
      Delimiter: '/',
      MaxKeys: 2,
      CommonPrefixes: [],
      KeyCount: 1,
      ContinuationToken: 'YWZ0ZXIvYi8=',
    });
  });

  test('ListObjects is the older way', () => {
    const params = { Bucket: 'reports', Prefix: 'a/', Marker: 'a/1', EncodingType: 'url' };
    expect(answer(call(world, 'ListObjects', params))).toEqual({
      IsTruncated: false,
      Contents: [{ ...entry('a/2', 2), Owner: OWNER }],
      Name: 'reports',
      Prefix: 'a/',
      MaxKeys: 1000,
      CommonPrefixes: [],
      EncodingType: 'url',
      Marker: 'a/1',
    });
  });

  test('conditions ask about prefix, delimiter and number of keys', () => {
    const Condition = { StringLike: { 's3:prefix': 'a/*' }, NumericLessThanEquals: { 's3:max-keys': '10' } };
    const lister = restricted({ Effect: 'Allow', Action: 's3:ListBucket', Resource: REPORTS, Condition });
    const outcome = (params: object) =>
      call(lister, 'ListObjectsV2', { Bucket: 'reports', ...params }).decision.outcome;
    expect([
      outcome({ Prefix: 'a/1', MaxKeys: 5 }),
      outcome({ MaxKeys: 5 }),
      outcome({ Prefix: 'a/1' }),
    ]).toEqual(['allow', 'deny', 'deny']);
  });
});

describe('policies of buckets', () => {
  const put = (policy: string, from = world) =>
    call(from, 'PutBucketPolicy', { Bucket: 'reports', Policy: policy });

  test('PutBucketPolicy keeps the text, GetBucketPolicy returns it, DeleteBucketPolicy takes it away', () => {
    const saved = put(PUBLIC).world;
    expect(answer(call(saved, 'GetBucketPolicy', { Bucket: 'reports' }))).toEqual({ Policy: PUBLIC });
    const deleted = call(saved, 'DeleteBucketPolicy', { Bucket: 'reports' }).world;
    expect(answer(call(deleted, 'GetBucketPolicy', { Bucket: 'reports' }))).toBe(
      '404 NoSuchBucketPolicy: The bucket policy does not exist',
    );
  });

  test('a saved policy decides about the next call, across accounts too', () => {
    const read = { Bucket: 'reports', Key: 'q1.csv' };
    const byBob = (from = world) => call(from, 'GetObject', read, { credentials: asBob(from) });
    expect(answer(byBob())).toBe('403 AccessDenied: Access Denied');
    expect(text(byBob(put(PUBLIC).world).response?.['Body'])).toBe('month,orders');
  });

  test.each([
    ['{', "Policies must be valid JSON and the first byte must be '{'"],
    [document({ Effect: 'Allow', Action: 's3:*', Resource: REPORTS }), 'Missing required field Principal'],
    [
      document({ Effect: 'allow', Principal: '*', Action: 's3:*', Resource: REPORTS }),
      'Invalid effect: allow',
    ],
    [
      document({
        Effect: 'Allow',
        Principal: { AWS: `arn:aws:iam::${HOME}:role/Gone` },
        Action: 's3:*',
        Resource: REPORTS,
      }),
      'Invalid principal in policy',
    ],
    [
      document({ Effect: 'Allow', Principal: '*', Action: 'sqs:*', Resource: REPORTS }),
      'Policy has invalid action',
    ],
    [
      document({ Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: 'arn:aws:s3:::other' }),
      'Policy has invalid resource',
    ],
    [
      document({ Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: REPORTS }),
      'Action does not apply to any resource(s) in statement',
    ],
    [
      document({ Effect: 'Allow', Principal: '*', Action: 's3:ListBucket', Resource: `${REPORTS}/*` }),
      'Action does not apply to any resource(s) in statement',
    ],
  ])('C-012 a policy that S3 does not take: %s', (policy, fault) => {
    expect(answer(put(policy))).toBe(`400 MalformedPolicy: ${fault}`);
  });

  test('a policy of more than 20 KiB is too large', () => {
    expect(answer(put(PUBLIC + ' '.repeat(20_480)))).toBe(
      '400 PolicyTooLarge: Policy exceeds the maximum allowed document size.',
    );
  });

  test('callers of other accounts cannot read it, whatever it says', () => {
    const open = document({ Effect: 'Allow', Principal: { AWS: AWAY }, Action: 's3:*', Resource: REPORTS });
    const saved = put(open).world;
    const got = call(saved, 'GetBucketPolicy', { Bucket: 'reports' }, { credentials: asBob(saved) });
    expect(answer(got)).toBe(
      '405 MethodNotAllowed: The specified method is not allowed against this resource.',
    );
  });

  test('it cannot lock out the root user of the account', () => {
    const locked = put(
      document({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: [REPORTS, `${REPORTS}/*`] }),
    ).world;
    const root = { credentials: { kind: 'root', accountId: HOME } } as const;
    expect([
      call(locked, 'DeleteBucketPolicy', { Bucket: 'reports' }).decision.outcome,
      call(locked, 'DeleteBucketPolicy', { Bucket: 'reports' }, root).decision.outcome,
      call(locked, 'GetObject', { Bucket: 'reports', Key: 'q1.csv' }, root).decision.outcome,
    ]).toEqual(['deny', 'allow', 'deny']);
  });
});
