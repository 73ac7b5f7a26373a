import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { describe, expect, test } from 'vitest';
import { commit } from '../engine/engine.ts';
import { fromSmithy } from '../protocol/fixture.ts';
import { httpRequest, textOf, type HttpResponse } from '../protocol/http.ts';
import { readWorldValue } from '../world/file/readValue.ts';
import { awsServer } from './awsServer.ts';

const CLOCK = '2026-01-15T09:00:00Z';
const everybody = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports/*' },
  ],
};

const read = readWorldValue({
  clock: CLOCK,
  accounts: [
    {
      id: '111122223333',
      resources: [{ arn: 'arn:aws:s3:::reports', policy: everybody, objects: { 'q1.csv': 'month,orders' } }],
    },
  ],
});
if (!read.ok) throw new Error(JSON.stringify(read.error));
const { world } = read.value;
const door = awsServer({
  world: () => world,
  carryOut: (call) => commit(world, call),
  now: () => CLOCK,
  requestId: () => '00000000-0000-4000-8000-000000000001',
  exists: () => false,
});

const get = (range?: string): Promise<HttpResponse> =>
  door(
    httpRequest({
      method: 'GET',
      target: '/q1.csv',
      headers: { host: 'reports.s3.us-east-1.amazonaws.com', ...(range !== undefined && { range }) },
      body: new Uint8Array(),
    }),
  );

async function part(range?: string): Promise<unknown> {
  const { status, headers, body } = await get(range);
  return [status, headers['content-range'], headers['content-length'], textOf(body)];
}

describe('GetObject', () => {
  test.each([
    ['bytes=0-4', 206, 'bytes 0-4/12', '5', 'month'],
    ['bytes=6-', 206, 'bytes 6-11/12', '6', 'orders'],
    ['bytes=-6', 206, 'bytes 6-11/12', '6', 'orders'],
    ['bytes=0-99', 206, 'bytes 0-11/12', '12', 'month,orders'],
    ['lines=1', 200, undefined, '12', 'month,orders'],
  ])('of %s', async (range, ...answered) => {
    expect(await part(range)).toEqual(answered);
  });

  test('of all', async () => {
    expect(await part()).toEqual([200, undefined, '12', 'month,orders']);
  });

  test('of bytes that there are none of', async () => {
    const { status, body } = await get('bytes=12-');
    expect([status, textOf(body)]).toEqual([
      416,
      expect.stringContaining('<Code>InvalidRange</Code><Message>The requested range is not satisfiable</'),
    ]);
  });

  test('tells a client of the SDK which bytes it has', async () => {
    const handle = async (sent: unknown) => {
      const { status, headers, body } = await door(await fromSmithy(sent as never));
      return { response: { statusCode: status, headers: { ...headers }, body: new Blob([textOf(body)]) } };
    };
    const client = new S3Client({
      region: 'us-east-1',
      requestHandler: { handle } as never,
      signer: { sign: async (request) => request },
      credentials: { accessKeyId: '', secretAccessKey: '' },
    });
    const got = await client.send(
      new GetObjectCommand({ Bucket: 'reports', Key: 'q1.csv', Range: 'bytes=0-4' }),
    );
    expect([got.$metadata.httpStatusCode, got.ContentRange, got.ContentLength]).toEqual([
      206,
      'bytes 0-4/12',
      5,
    ]);
  });
});
