import { GetBucketAclCommand, ListBucketsCommand, S3Client } from '@aws-sdk/client-s3';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KEY, knocking, NOW, read, type Knocking } from '../fixture.ts';
import { httpRequest, utf8 } from '../http.ts';
import { at, brief } from './fixture.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) }));
afterEach(() => void vi.useRealTimers());

const s3 = ({ requestHandler }: Knocking) =>
  new S3Client({ region: 'eu-west-1', credentials: KEY, requestHandler, maxAttempts: 1 });

test('A-037, A-038 S3 has words of its own for keys that do not hold', async () => {
  const refused = (message: 'invalidClientTokenId' | 'expiredToken' | 'deniedByS3') =>
    s3(knocking(() => ({ kind: 'refused', error: { message, params: {} } }))).send(
      new ListBucketsCommand({}),
    );
  await expect(refused('invalidClientTokenId')).rejects.toMatchObject({
    name: 'InvalidAccessKeyId',
    message: 'The AWS Access Key Id you provided does not exist in our records.',
    $metadata: { httpStatusCode: 403, requestId: '0123456789AB4DEF' },
  });
  await expect(refused('expiredToken')).rejects.toMatchObject({
    name: 'ExpiredToken',
    $metadata: { httpStatusCode: 400 },
  });
  await expect(refused('deniedByS3')).rejects.toMatchObject({
    name: 'AccessDenied',
    message: 'Access Denied',
    $metadata: { httpStatusCode: 403 },
  });
});

test('A-031 another secret, in the words of S3', async () => {
  const lab = knocking(undefined, { secretOf: () => ({ secret: 'other' }) });
  await expect(s3(lab).send(new ListBucketsCommand({}))).rejects.toMatchObject({
    name: 'SignatureDoesNotMatch',
    message:
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    $metadata: { httpStatusCode: 403 },
  });
  expect(lab.calls).toEqual([]);
});

test('a subresource that the lab does not model is never passed over', async () => {
  const lab = knocking();
  await expect(s3(lab).send(new GetBucketAclCommand({ Bucket: 'data-1' }))).rejects.toMatchObject({
    name: 'NotModelledByLab',
    message: 'AWS has GET with acl; the lab does not model it.',
    $metadata: { httpStatusCode: 501 },
  });
  expect(lab.calls).toEqual([]);
});

const unsigned = (method: string, target: string, body: Uint8Array = new Uint8Array()) =>
  httpRequest({ method, target, headers: { host: 'data-1.s3.eu-west-1.amazonaws.com' }, body });

test('an anonymous GET is a call without credentials', async () => {
  const lab = knocking();
  expect((await lab.door(unsigned('GET', '/k'))).status).toBe(200);
  expect(lab.calls.map(brief)).toEqual([{ ...at('GetObject', { Bucket: 'data-1', Key: 'k' }), key: 'none' }]);
});

test.each([
  ['a path that is no UTF-8', unsigned('GET', '/%ff'), 400, 'InvalidURI'],
  ['a method that S3 does not have', unsigned('BREW', '/k'), 405, 'MethodNotAllowed'],
  ['XML that is none', unsigned('PUT', '/', utf8('<a><b></a>')), 400, 'MalformedXML'],
  ['XML of another root element', unsigned('PUT', '/', utf8('<Foo/>')), 400, 'MalformedXML'],
  [
    'a document type',
    unsigned('PUT', '/', utf8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')),
    400,
    'MalformedXML',
  ],
  [
    'an old presigned URL',
    unsigned('GET', '/k?AWSAccessKeyId=A&Signature=s&Expires=1'),
    400,
    'InvalidRequest',
  ],
])('%s', async (_, request, status, code) => {
  const answer = read(await knocking().door(request));
  expect({ status: answer.status, code: /<Code>(.*)<\/Code>/.exec(answer.body)?.[1] }).toEqual({
    status,
    code,
  });
});

test('a refused HEAD has no body', async () => {
  const lab = knocking(() => ({ kind: 'refused', error: { message: 'deniedByS3', params: {} } }));
  const { status, body } = read(await lab.door(unsigned('HEAD', '/k')));
  expect({ status, body }).toEqual({ status: 403, body: '' });
});

test('random paths, queries and XML never throw', async () => {
  const part = fc.oneof(
    fc.constantFrom(
      '<a>',
      '</a>',
      '<CreateBucketConfiguration>',
      '&lt;',
      '<![CDATA[',
      '<__proto__>',
      '<a b="c"/>',
      '?',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'PUT', 'HEAD', 'DELETE', 'POST'),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.array(part, { maxLength: 12 }),
      async (method, target, parts) => {
        const bytes = utf8(parts.join(''));
        const first = await knocking().door(unsigned(method, `/${target}`, bytes));
        const second = await knocking().door(unsigned('PUT', '/', bytes));
        expect([200, 204, 400, 405, 501]).toEqual(expect.arrayContaining([first.status, second.status]));
      },
    ),
    { numRuns: 150 },
  );
});
