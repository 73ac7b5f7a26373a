import { HttpRequest as SmithyRequest } from '@smithy/protocol-http';
import { expect, test } from 'vitest';
import { fromSmithy, KEY, knocking, NOW } from '../fixture.ts';
import type { HttpRequest } from '../http.ts';
import { answerTo, MISMATCH, signer, withHeaders, type Signed } from './fixture.ts';

async function presigned(how: Signed, expiresIn: number): Promise<HttpRequest> {
  const sent = new SmithyRequest({
    method: 'GET',
    hostname: 'sts.eu-west-1.amazonaws.com',
    path: '/',
    headers: { host: 'sts.eu-west-1.amazonaws.com', 'x-k8s-aws-id': 'cluster' },
    query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
  });
  const url = await signer({ region: 'eu-west-1', ...how }).presign(sent, {
    expiresIn,
    signingDate: new Date(how.at ?? NOW),
    unhoistableHeaders: new Set(['x-k8s-aws-id']),
  });
  return fromSmithy(url as SmithyRequest);
}

test('A-022 a presigned GetCallerIdentity carries key and token in its query string', async () => {
  const lab = knocking();
  const sent = await presigned({ key: { ...KEY, sessionToken: 'a/b+c=' } }, 60);
  expect((await lab.door(sent)).status).toBe(200);
  expect(lab.calls.map(({ credentials, region }) => ({ credentials, region }))).toEqual([
    {
      credentials: { kind: 'accessKey', accessKeyId: KEY.accessKeyId, sessionToken: 'a/b+c=' },
      region: 'eu-west-1',
    },
  ]);
});

test('A-031 a presigned URL with another header value', async () => {
  const sent = withHeaders(await presigned({}, 60), { 'x-k8s-aws-id': 'other' });
  expect(await answerTo(sent)).toEqual({ status: 403, code: 'SignatureDoesNotMatch', message: MISMATCH });
});

test('A-035 a presigned URL of STS holds for a quarter of an hour, whatever it says', async () => {
  expect((await answerTo(await presigned({ at: '2026-01-15T08:45:00Z' }, 60))).status).toBe(200);
  expect(await answerTo(await presigned({ at: '2026-01-15T08:44:59Z' }, 3600))).toEqual({
    status: 403,
    code: 'SignatureDoesNotMatch',
    message:
      'Signature expired: 20260115T084459Z is now earlier than 20260115T084500Z (20260115T090000Z - 15 min.)',
  });
});

test('A-034 a presigned URL that lacks a part', async () => {
  const whole = await presigned({}, 60);
  const sent = { ...whole, query: whole.query.filter(([name]) => name !== 'X-Amz-SignedHeaders') };
  expect(await answerTo(sent)).toEqual({
    status: 400,
    code: 'IncompleteSignature',
    message:
      "AWS query-string parameters must include 'X-Amz-SignedHeaders'. Re-examine the query-string parameters.",
  });
});
