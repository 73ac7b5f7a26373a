import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest as SmithyRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import { expect, test } from 'vitest';
import { fromSmithy, KEY, knocking, NOW, read } from '../fixture.ts';
import { utf8, type HttpRequest } from '../http.ts';

const HOST = 'data-1.s3.eu-west-1.amazonaws.com';

async function signed(how: {
  readonly region?: string;
  readonly service?: string;
  readonly at?: string;
  readonly headers?: Readonly<Record<string, string>>;
}): Promise<HttpRequest> {
  const { region = 'eu-west-1', service = 's3', at = NOW, headers = {} } = how;
  const signer = new SignatureV4({ service, region, credentials: KEY, sha256: Sha256, uriEscapePath: false });
  const request = new SmithyRequest({
    method: 'PUT',
    hostname: HOST,
    path: '/k',
    headers: { host: HOST, ...headers },
    body: 'text',
  });
  return fromSmithy((await signer.sign(request, { signingDate: new Date(at) })) as SmithyRequest);
}

const withHeaders = (request: HttpRequest, headers: Readonly<Record<string, string>>): HttpRequest => ({
  ...request,
  headers: { ...request.headers, ...headers },
});

const spoilt = (request: HttpRequest, from: string, to: string): HttpRequest =>
  withHeaders(request, { authorization: request.headers['authorization']?.replace(from, to) ?? '' });

async function answerTo(request: HttpRequest): Promise<readonly unknown[]> {
  const { status, body } = read(await knocking().door(request));
  const message = /<Message>(.*)<\/Message>/.exec(body)?.[1];
  const text = message?.replaceAll('&apos;', "'").replaceAll('&quot;', '"');
  return [status, /<Code>(.*)<\/Code>/.exec(body)?.[1], text];
}

test('what is signed for S3 passes, its payload as a hash or unsigned', async () => {
  expect((await knocking().door(await signed({}))).status).toBe(200);
  const unsigned = await signed({ headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' } });
  expect((await knocking().door({ ...unsigned, body: utf8('other') })).status).toBe(200);
});

test('a body that is not the one hashed', async () => {
  expect(await answerTo({ ...(await signed({})), body: utf8('TEXT') })).toEqual([
    400,
    'XAmzContentSHA256Mismatch',
    "The provided 'x-amz-content-sha256' header does not match what was computed.",
  ]);
});

test('a request that does not say what its payload is', async () => {
  const { headers, ...rest } = await signed({});
  const { 'x-amz-content-sha256': _, ...kept } = headers;
  expect(await answerTo({ ...rest, headers: kept })).toEqual([
    400,
    'InvalidRequest',
    'Missing required header for this request: x-amz-content-sha256',
  ]);
  expect(await answerTo(withHeaders(await signed({}), { 'x-amz-content-sha256': 'STREAMING' }))).toEqual([
    400,
    'InvalidArgument',
    expect.stringMatching(/^x-amz-content-sha256 must be UNSIGNED-PAYLOAD/),
  ]);
});

test('an x-amz header that is not signed', async () => {
  expect(await answerTo(withHeaders(await signed({}), { 'x-amz-acl': 'private' }))).toEqual([
    403,
    'AccessDenied',
    'There were headers present in the request which were not signed',
  ]);
});

test('A-035 S3 allows a quarter of an hour each way', async () => {
  const tooFar = [
    403,
    'RequestTimeTooSkewed',
    'The difference between the request time and the current time is too large.',
  ];
  expect((await answerTo(await signed({ at: '2026-01-15T08:45:00Z' })))[0]).toBe(200);
  expect((await answerTo(await signed({ at: '2026-01-15T09:15:00Z' })))[0]).toBe(200);
  expect(await answerTo(await signed({ at: '2026-01-15T08:44:59Z' }))).toEqual(tooFar);
  expect(await answerTo(await signed({ at: '2026-01-15T09:15:01Z' }))).toEqual(tooFar);
});

test('A-036 scopes that do not fit, in the words of S3', async () => {
  const malformed = (rest: string) => [
    400,
    'AuthorizationHeaderMalformed',
    `The authorization header is malformed; ${rest}`,
  ];
  expect(await answerTo(await signed({ region: 'us-east-1' }))).toEqual(
    malformed("the region 'us-east-1' is wrong; expecting 'eu-west-1'"),
  );
  expect(await answerTo(await signed({ service: 'sts' }))).toEqual(
    malformed('incorrect service "sts". This endpoint belongs to "s3".'),
  );
  expect(await answerTo(spoilt(await signed({}), 'aws4_request', 'aws5_request'))).toEqual(
    malformed('incorrect terminal "aws5_request". This endpoint uses "aws4_request".'),
  );
  expect(await answerTo(spoilt(await signed({}), '/20260115/', '/20260116/'))).toEqual(
    malformed('Invalid credential date "20260116". This date is not the same as X-Amz-Date: "20260115".'),
  );
});

test('A-034 an Authorization header of another kind or without its parts, in the words of S3', async () => {
  expect(await answerTo(withHeaders(await signed({}), { authorization: 'Bearer abc' }))).toEqual([
    400,
    'InvalidArgument',
    'Unsupported Authorization Type',
  ]);
  expect(await answerTo(spoilt(await signed({}), 'Signature=', 'Nap='))).toEqual([
    400,
    'AuthorizationHeaderMalformed',
    'The authorization header is malformed; the authorization header requires three components: Credential, SignedHeaders, and Signature.',
  ]);
  expect(await answerTo(withHeaders(await signed({}), { authorization: 'AWS AKIA:c2ln' }))).toEqual([
    400,
    'InvalidRequest',
    'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.',
  ]);
});

test.each([
  [
    'X-Amz-Expires=604801',
    'X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds',
  ],
  ['X-Amz-Expires=soon', 'X-Amz-Expires should be a number'],
  [
    '',
    'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.',
  ],
])('A-034 a presigned URL with %j', async (expires, message) => {
  const query = [
    ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
    ['X-Amz-Credential', `${KEY.accessKeyId}%2F20260115%2Feu-west-1%2Fs3%2Faws4_request`],
    ['X-Amz-Date', '20260115T090000Z'],
    ['X-Amz-SignedHeaders', 'host'],
    ['X-Amz-Signature', 'a'.repeat(64)],
    ...(expires === '' ? [] : [expires.split('=')]),
  ] as [string, string][];
  expect(
    await answerTo({
      method: 'GET',
      host: HOST,
      path: '/k',
      query,
      headers: { host: HOST },
      body: new Uint8Array(),
    }),
  ).toEqual([400, 'AuthorizationQueryParametersError', message]);
});

test('A-036 a presigned URL for another Region', async () => {
  const query = [
    ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
    ['X-Amz-Credential', `${KEY.accessKeyId}/20260115/us-east-1/s3/aws4_request`],
    ['X-Amz-Date', '20260115T090000Z'],
    ['X-Amz-Expires', '60'],
    ['X-Amz-SignedHeaders', 'host'],
    ['X-Amz-Signature', 'a'.repeat(64)],
  ] as const;
  expect(
    await answerTo({
      method: 'GET',
      host: HOST,
      path: '/k',
      query,
      headers: { host: HOST },
      body: new Uint8Array(),
    }),
  ).toEqual([
    400,
    'AuthorizationQueryParametersError',
    "Error parsing the X-Amz-Credential parameter; the region 'us-east-1' is wrong; expecting 'eu-west-1'",
  ]);
});
