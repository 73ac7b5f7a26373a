import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest as SmithyRequest } from '@smithy/protocol-http';
import { getSigningKey, SignatureV4 } from '@smithy/signature-v4';
import fc from 'fast-check';
import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { fromSmithy, KEY, knocking, NOW, read } from '../fixture.ts';
import { textOf, utf8, type HttpRequest } from '../http.ts';
import { joinChunks, readAwsChunked } from './awsChunked.ts';

const HOST = 's3.eu-west-1.amazonaws.com';
const SCOPE = '20260115/eu-west-1/s3/aws4_request';
const EMPTY = createHash('sha256').update('').digest('hex');

/** A PutObject whose chunks are signed one after the other, made with Node's own cryptography. */
async function chunkSigned(
  parts: readonly string[],
  trailer: string | null,
  length = utf8(parts.join('')).length,
): Promise<HttpRequest> {
  const kind = `STREAMING-AWS4-HMAC-SHA256-PAYLOAD${trailer === null ? '' : '-TRAILER'}`;
  const signer = new SignatureV4({
    service: 's3',
    region: 'eu-west-1',
    credentials: KEY,
    sha256: Sha256,
    uriEscapePath: false,
  });
  const signed = await signer.sign(
    new SmithyRequest({
      method: 'PUT',
      hostname: HOST,
      path: '/data-1/k',
      headers: {
        host: HOST,
        'x-amz-content-sha256': kind,
        'x-amz-decoded-content-length': String(length),
      },
    }),
    { signingDate: new Date(NOW) },
  );
  const request = await fromSmithy(signed as SmithyRequest);
  const key = await getSigningKey(Sha256, { ...KEY }, '20260115', 'eu-west-1', 's3');
  let previous = /Signature=(\w+)/.exec(request.headers['authorization'] ?? '')?.[1] ?? '';
  const sign = (algorithm: string, ...lines: readonly string[]): string => {
    const text = [algorithm, '20260115T090000Z', SCOPE, previous, ...lines].join('\n');
    previous = createHmac('sha256', key).update(text).digest('hex');
    return previous;
  };
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
  const chunks = [...parts, ''].map((part) => {
    const signature = sign('AWS4-HMAC-SHA256-PAYLOAD', EMPTY, hash(part));
    return `${utf8(part).length.toString(16)};chunk-signature=${signature}\r\n${part}${part === '' ? '' : '\r\n'}`;
  });
  const end =
    trailer === null
      ? ''
      : `${trailer}\r\nx-amz-trailer-signature:${sign('AWS4-HMAC-SHA256-TRAILER', hash(`${trailer}\n`))}\r\n`;
  return { ...request, body: utf8(`${chunks.join('')}${end}\r\n`) };
}

const bodyOf = async (request: HttpRequest) => {
  const lab = knocking();
  const { status, body } = read(await lab.door(request));
  const [call] = lab.calls;
  return call
    ? Buffer.from(String(call.params['Body']), 'base64').toString()
    : [status, /<Code>(.*)<\/Code>/.exec(body)?.[1]];
};

test.each([null, 'x-amz-checksum-crc32c:sOO8/Q=='])(
  'signed chunks are checked and joined, trailer %s',
  async (trailer) => {
    expect(await bodyOf(await chunkSigned(['first,', 'sécond'], trailer))).toBe('first,sécond');
  },
);

const spoilt = (request: HttpRequest, from: string | RegExp, to: string): HttpRequest => ({
  ...request,
  body: utf8(textOf(request.body).replace(from, to)),
});

test('A-031 a changed chunk, a changed trailer', async () => {
  const plain = await chunkSigned(['first,', 'second'], null);
  expect(await bodyOf(spoilt(plain, 'second', 'sEcond'))).toEqual([403, 'SignatureDoesNotMatch']);
  const trailing = await chunkSigned(['first'], 'x-amz-checksum-crc32c:sOO8/Q==');
  expect(await bodyOf(spoilt(trailing, 'sOO8', 'tOO8'))).toEqual([403, 'SignatureDoesNotMatch']);
  expect(await bodyOf(spoilt(trailing, /x-amz-trailer-signature.*/, ''))).toEqual([
    403,
    'SignatureDoesNotMatch',
  ]);
});

test('a body that stops early or is not chunked', async () => {
  const request = await chunkSigned(['first,', 'second'], null);
  const short = { ...request, body: request.body.subarray(0, 120) };
  expect(await bodyOf(short)).toEqual([400, 'IncompleteBody']);
  expect(await bodyOf({ ...request, body: utf8('first') })).toEqual([400, 'IncompleteBody']);
});

test('a body that is not as long as its header says', async () => {
  expect(await bodyOf(await chunkSigned(['first'], null, 6))).toEqual([400, 'IncompleteBody']);
});

test('what is cut into chunks is joined again, whatever the cuts', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 300 })), (parts) => {
      const text = [...parts, new Uint8Array()].map((part) =>
        Buffer.concat([
          Buffer.from(`${part.length.toString(16)}\r\n`),
          part,
          Buffer.from(part.length > 0 ? '\r\n' : ''),
        ]),
      );
      const found = readAwsChunked(Buffer.concat([...text, Buffer.from('a:b\r\n\r\n')]));
      expect(found && { bytes: Buffer.from(joinChunks(found)), trailers: found.trailers }).toEqual({
        bytes: Buffer.concat(parts),
        trailers: [['a', 'b']],
      });
    }),
  );
});

test('random bytes are no chunks, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const found = readAwsChunked(bytes);
      expect(found === null || found.chunks.length > 0).toBe(true);
    }),
  );
});
