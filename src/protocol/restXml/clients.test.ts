import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetBucketLocationCommand,
  GetBucketPolicyCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutBucketPolicyCommand,
  PutObjectCommand,
  S3Client,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KEY, knocking, NOW, read, REQUEST_ID, type Knocking } from '../fixture.ts';
import { at, base64, brief, success } from './fixture.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) }));
afterEach(() => void vi.useRealTimers());

const s3 = ({ requestHandler }: Knocking, config: S3ClientConfig = {}) =>
  new S3Client({ region: 'eu-west-1', credentials: KEY, requestHandler, maxAttempts: 1, ...config });

/** What the client sends of its own accord. */
const checksum = (ChecksumCRC32: string) => ({ ChecksumAlgorithm: 'CRC32', ChecksumCRC32 });

const HOSTS: readonly (readonly [string, S3ClientConfig])[] = [
  ['a host that begins with the bucket', {}],
  ['a path that begins with the bucket', { forcePathStyle: true }],
  ['the lab’s own host', { endpoint: 'http://127.0.0.1:9000', forcePathStyle: true }],
  ['a bucket before localhost', { endpoint: 'http://localhost:9000' }],
];

test.each(HOSTS)('PutObject at %s: bucket, key, headers and bytes', async (_, config) => {
  const lab = knocking(() => success({ ETag: '"e"', VersionId: 'v' }));
  const answer = await s3(lab, config).send(
    new PutObjectCommand({
      Bucket: 'data-1',
      Key: "a b/é+(1)*'!/c",
      Body: 'héllo',
      ContentType: 'text/plain',
    }),
  );
  expect(lab.calls.map(brief)).toEqual([
    at('PutObject', {
      Bucket: 'data-1',
      Key: "a b/é+(1)*'!/c",
      Body: base64('héllo'),
      ContentType: 'text/plain',
      ContentLength: 6,
      ...checksum('njuCNg=='),
    }),
  ]);
  expect(answer).toMatchObject({ ETag: '"e"', VersionId: 'v', $metadata: { requestId: '0123456789AB4DEF' } });
});

test('a stream comes in chunks with a trailer, and is put together again', async () => {
  const lab = knocking();
  await s3(lab).send(
    new PutObjectCommand({
      Bucket: 'data-1',
      Key: 'k',
      Body: Readable.from([Buffer.from('first,'), Buffer.from('second')]),
      ContentLength: 12,
    }),
  );
  expect(lab.requests[0]?.headers['x-amz-content-sha256']).toBe('STREAMING-UNSIGNED-PAYLOAD-TRAILER');
  expect(lab.calls.map(({ params }) => params['Body'])).toEqual([base64('first,second')]);
});

test('GetObject gives back the bytes, HeadObject the headers alone', async () => {
  const described = {
    ETag: '"e"',
    ContentLength: 3,
    ContentType: 'application/x-test',
    LastModified: '2026-01-02T03:04:05Z',
  };
  const lab = knocking(({ operation }) =>
    success(operation === 'GetObject' ? { ...described, Body: 'AP+A' } : described),
  );
  const got = await s3(lab).send(new GetObjectCommand({ Bucket: 'data-1', Key: 'k', VersionId: 'v 1' }));
  expect(await got.Body?.transformToByteArray()).toEqual(new Uint8Array([0, 255, 128]));
  const head = await s3(lab).send(new HeadObjectCommand({ Bucket: 'data-1', Key: 'k' }));
  for (const answer of [got, head]) {
    expect(answer).toMatchObject({ ...described, LastModified: new Date(described.LastModified) });
  }
  expect(lab.calls.map(brief)).toEqual([
    at('GetObject', { Bucket: 'data-1', Key: 'k', VersionId: 'v 1', ChecksumMode: 'ENABLED' }),
    at('HeadObject', { Bucket: 'data-1', Key: 'k' }),
  ]);
});

test('policies of buckets are text, configurations XML', async () => {
  const policy = '{"Version":"2012-10-17"}';
  const lab = knocking(({ operation }) => success(operation === 'GetBucketPolicy' ? { Policy: policy } : {}));
  const client = s3(lab);
  await client.send(new PutBucketPolicyCommand({ Bucket: 'data-1', Policy: policy }));
  await client.send(
    new CreateBucketCommand({
      Bucket: 'data-2',
      CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
    }),
  );
  expect((await client.send(new GetBucketPolicyCommand({ Bucket: 'data-1' }))).Policy).toBe(policy);
  expect(lab.calls.map(brief)).toEqual([
    at('PutBucketPolicy', { Bucket: 'data-1', Policy: policy, ChecksumAlgorithm: 'CRC32' }),
    at('CreateBucket', { Bucket: 'data-2', CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }),
    at('GetBucketPolicy', { Bucket: 'data-1' }),
  ]);
});

test('GetBucketLocation answers with the text of its root element', async () => {
  const lab = knocking(() => success({ LocationConstraint: 'eu-west-1' }));
  const { LocationConstraint } = await s3(lab).send(new GetBucketLocationCommand({ Bucket: 'data-1' }));
  expect(LocationConstraint).toBe('eu-west-1');
  expect(lab.responses.map((response) => read(response).body)).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>\n<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">eu-west-1</LocationConstraint>',
  ]);
});

test('DeleteObject answers 204 with nothing', async () => {
  const lab = knocking();
  await s3(lab).send(new DeleteObjectCommand({ Bucket: 'data-1', Key: 'k' }));
  expect(lab.responses.map(read)).toEqual([
    {
      status: 204,
      headers: {
        'x-amz-request-id': '0123456789AB4DEF',
        'x-amz-id-2': base64(REQUEST_ID + REQUEST_ID),
        date: 'Thu, 15 Jan 2026 09:00:00 GMT',
      },
      body: '',
    },
  ]);
});

test('whatever ListObjectsV2 and ListBuckets answer comes back equal', async () => {
  const word = fc
    .string({ unit: fc.constantFrom(...'aZ09 <>&"\'/é😀'), minLength: 1 })
    .filter((text) => text.trim() !== '');
  const time = fc.constantFrom('2026-01-02T03:04:05Z', '2025-12-31T23:59:59Z');
  const object = fc.record({ Key: word, LastModified: time, ETag: word, Size: fc.nat() });
  await fc.assert(
    fc.asyncProperty(
      fc.array(object, { minLength: 1, maxLength: 3 }),
      fc.array(fc.record({ Prefix: word }), { minLength: 1, maxLength: 3 }),
      fc.array(fc.record({ Name: word, CreationDate: time }), { maxLength: 3 }),
      async (Contents, CommonPrefixes, Buckets) => {
        const list = { Contents, CommonPrefixes, IsTruncated: false, KeyCount: 1, Name: 'data-1' };
        const client = s3(
          knocking(({ operation }) => success(operation === 'ListBuckets' ? { Buckets } : list)),
        );
        const { $metadata, ...objects } = await client.send(
          new ListObjectsV2Command({ Bucket: 'data-1', Prefix: 'a&b' }),
        );
        expect($metadata.httpStatusCode).toBe(200);
        expect(objects).toEqual({
          ...list,
          Contents: Contents.map((each) => ({ ...each, LastModified: new Date(each.LastModified) })),
        });
        const buckets = await client.send(new ListBucketsCommand({}));
        expect(buckets.Buckets).toEqual(
          Buckets.map((each) => ({ ...each, CreationDate: new Date(each.CreationDate) })),
        );
      },
    ),
    { numRuns: 40 },
  );
});
