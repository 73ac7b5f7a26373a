import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest as SmithyRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import { expect, test } from 'vitest';
import { fromSmithy, KEY, knocking, read, REQUEST_ID } from '../fixture.ts';
import { at, base64, brief } from './fixture.ts';

async function presigned(changes: { readonly expiresIn: number; readonly signedAt: string }) {
  const host = 'data-1.s3.eu-west-1.amazonaws.com';
  const signer = new SignatureV4({
    service: 's3',
    region: 'eu-west-1',
    credentials: KEY,
    sha256: Sha256,
    uriEscapePath: false,
  });
  const url = await signer.presign(
    new SmithyRequest({
      method: 'GET',
      hostname: host,
      path: '/a%20b.txt',
      headers: { host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
    }),
    {
      expiresIn: changes.expiresIn,
      signingDate: new Date(changes.signedAt),
      unhoistableHeaders: new Set(['x-amz-content-sha256']),
      unsignableHeaders: new Set(['x-amz-content-sha256']),
    },
  );
  const { headers, ...rest } = await fromSmithy(url as SmithyRequest);
  const { 'x-amz-content-sha256': _, ...kept } = headers;
  return { ...rest, headers: kept };
}

test('a presigned URL of an object', async () => {
  const lab = knocking();
  const { status } = await lab.door(await presigned({ expiresIn: 3600, signedAt: '2026-01-15T08:00:00Z' }));
  expect(status).toBe(200);
  expect(lab.calls.map(brief)).toEqual([at('GetObject', { Bucket: 'data-1', Key: 'a b.txt' })]);
  expect(lab.calls.map(({ context }) => context)).toEqual([{ 's3:authType': 'REST-QUERY-STRING' }]);
});

test('A-035 a presigned URL of an object past its seconds', async () => {
  const lab = knocking();
  const { status, body } = read(
    await lab.door(await presigned({ expiresIn: 3599, signedAt: '2026-01-15T08:00:00Z' })),
  );
  expect({ status, body }).toEqual({
    status: 403,
    body:
      '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message>' +
      `<RequestId>0123456789AB4DEF</RequestId><HostId>${base64(REQUEST_ID + REQUEST_ID)}</HostId></Error>`,
  });
});
