import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { HttpRequest as SmithyRequest } from '@smithy/protocol-http';
import { describe, expect, it } from 'vitest';
import { textOf, utf8, type HttpRequest } from '../protocol/http.ts';
import { serving } from '../../scripts/vite/sdkRunner/serving.ts';
import { doorRequest, sdkRequestHandler } from './sdkHandler.ts';

const asked = (given: Partial<SmithyRequest>): Promise<HttpRequest> =>
  doorRequest(
    new SmithyRequest({ method: 'POST', hostname: 'sts.us-east-1.amazonaws.com', path: '/', ...given }),
  );

describe('what a client asks is what comes to the door', () => {
  it('host and content-length are put back, since both are signed', async () => {
    expect(
      await asked({ body: 'Action=GetCallerIdentity', headers: { 'X-Amz-Date': '20260115T090000Z' } }),
    ).toEqual({
      method: 'POST',
      host: 'sts.us-east-1.amazonaws.com',
      path: '/',
      query: [],
      headers: {
        host: 'sts.us-east-1.amazonaws.com',
        'x-amz-date': '20260115T090000Z',
        'content-length': '24',
      },
      body: utf8('Action=GetCallerIdentity'),
    });
  });

  it('what the client says of them itself stays, and no body has no length', async () => {
    const { headers } = await asked({ headers: { Host: 'other', 'Content-Length': '0' }, body: 'x' });
    const { headers: ofNone } = await asked({ method: 'GET', port: 4566 });
    expect([headers, ofNone]).toEqual([
      { host: 'other', 'content-length': '0' },
      { host: 'sts.us-east-1.amazonaws.com:4566' },
    ]);
  });

  it('a query may have lists, names without values and anything that must be encoded', async () => {
    const query = { tags: ['a b', 'c&d'], versioning: null, empty: '', 'x/y': "(*')" };
    expect((await asked({ query } as unknown as Partial<SmithyRequest>)).query).toEqual([
      ['tags', 'a%20b'],
      ['tags', 'c%26d'],
      ['versioning', ''],
      ['empty', ''],
      ['x%2Fy', '%28%2A%27%29'],
    ]);
  });

  it('a body may come in any form', async () => {
    const bytes = utf8('héllo');
    const forms = [
      'héllo',
      bytes,
      bytes.slice().buffer,
      new DataView(bytes.slice().buffer),
      new Blob([bytes.slice()]),
      new Blob([bytes.slice()]).stream(),
      undefined,
    ];
    const bodies = await Promise.all(forms.map((body) => asked({ body })));
    expect(bodies.map(({ body }) => textOf(body))).toEqual([...Array.from({ length: 6 }, () => 'héllo'), '']);
  });
});

describe('the transport', () => {
  const request = new SmithyRequest({ hostname: 'sts.amazonaws.com', path: '/' });

  it('gives what the door answers, and passes on that it failed', async () => {
    const answering = sdkRequestHandler(async () => ({ status: 403, headers: { a: 'b' }, body: utf8('no') }));
    const { response } = await answering.handle(request);
    expect([
      response.statusCode,
      response.headers,
      await new Response(response.body as BodyInit).text(),
    ]).toEqual([403, { a: 'b' }, 'no']);
    const failing = sdkRequestHandler(() => Promise.reject(new Error('down')));
    await expect(failing.handle(request)).rejects.toThrow('down');
  });

  it('stops waiting when it is aborted, before and while the door answers', async () => {
    const aborting = new AbortController();
    let knocks = 0;
    const handler = sdkRequestHandler(() => {
      knocks++;
      aborting.abort();
      return new Promise(() => undefined);
    });
    const handled = handler.handle(request, { abortSignal: aborting.signal });
    await expect(handled).rejects.toMatchObject({ name: 'AbortError' });
    await expect(handler.handle(request, { abortSignal: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(knocks).toBe(1);
  });
});

describe('clients of the SDK', () => {
  it('assume a role, and put, list and get an object with what it gave them', async () => {
    const { door, keys, clockAhead } = serving();
    const common = {
      region: 'us-east-1',
      requestHandler: sdkRequestHandler(door),
      systemClockOffset: clockAhead,
      maxAttempts: 1,
    };
    const sts = new STSClient({ ...common, credentials: keys });
    const { Credentials } = await sts.send(
      new AssumeRoleCommand({
        RoleArn: 'arn:aws:iam::123456789012:role/account-s3-full-access',
        RoleSessionName: 'example-role',
      }),
    );
    const credentials = {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    };
    const s3 = new S3Client({ ...common, credentials });
    const Key = 'a folder/über.txt';
    await s3.send(new PutObjectCommand({ Bucket: 'reports', Key, Body: 'text' }));
    const listed = await s3.send(new ListObjectsV2Command({ Bucket: 'reports', Prefix: 'a folder/' }));
    const got = await s3.send(new GetObjectCommand({ Bucket: 'reports', Key }));
    const caller = await new STSClient({ ...common, credentials }).send(new GetCallerIdentityCommand({}));
    expect([
      listed.Contents?.map((each) => each.Key),
      await got.Body?.transformToString(),
      caller.Arn,
    ]).toEqual([[Key], 'text', 'arn:aws:sts::123456789012:assumed-role/account-s3-full-access/example-role']);
  });
});
