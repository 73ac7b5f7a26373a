import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { expect, test, vi } from 'vitest';
import type { Operation } from '../operations/operation.ts';
import { findOperation } from '../operations/operations.ts';
import { named } from '../operations/notModelled.ts';
import { form, KEY, knocking, NOW } from './fixture.ts';
import { httpRequest, utf8 } from './http.ts';
import type { Endpoint } from './protocol.ts';
import { PROTOCOLS } from './protocols.ts';

/* Parameters that AWS takes and the lab does not model are marked on every wire: not read, and not passed over. */

const known = (service: string, name: string): Operation => {
  const operation = findOperation(service, name);
  if (!operation) throw new Error(`no operation ${name}`);
  return operation;
};

/** None of these protocols looks at where the request came to. */
const ANYWHERE = {} as Endpoint;

test('in a form of EC2, whatever the case and the parts of their names', () => {
  const request = form(
    'MinCount=1&SubnetId=subnet-1&NetworkInterface.1.SubnetId=s&DisableApiTermination=true&Unheard=1',
  );
  expect(PROTOCOLS.ec2.params(request, known('ec2', 'RunInstances'), ANYWHERE)).toEqual({
    ok: true,
    value: { MinCount: 1, SubnetId: true, NetworkInterfaces: true, DisableApiTermination: true },
  });
});

test('in a form of IAM', () => {
  const operation = { ...known('iam', 'GetUser'), notModelled: named('Colour') };
  expect(PROTOCOLS.query.params(form('UserName=Ana&Colour.member.1=red'), operation, ANYWHERE)).toEqual({
    ok: true,
    value: { UserName: 'Ana', Colour: true },
  });
});

test('in JSON, unless they are null', () => {
  const params = (body: object) =>
    PROTOCOLS.json.params(
      httpRequest({ method: 'POST', target: '/', headers: {}, body: utf8(JSON.stringify(body)) }),
      known('organizations', 'CreatePolicy'),
      ANYWHERE,
    );
  expect([params({ Name: 'p', Tags: [] }), params({ Name: 'p', Tags: null })]).toEqual([
    { ok: true, value: { Name: 'p', Tags: true } },
    { ok: true, value: { Name: 'p' } },
  ]);
});

test('in headers and the query string of S3; what clients send by themselves is none of them', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) });
  const lab = knocking();
  const { requestHandler } = lab;
  const client = new S3Client({ region: 'eu-west-1', credentials: KEY, requestHandler, maxAttempts: 1 });
  const k = { Bucket: 'data', Key: 'k' };
  await client.send(new PutObjectCommand({ ...k, Body: '', Metadata: { a: 'b' }, StorageClass: 'GLACIER' }));
  await client.send(new PutObjectCommand({ ...k, Body: '' }));
  await client.send(new GetObjectCommand({ ...k, IfNoneMatch: 'x', ResponseContentType: 'a/b' }));
  await client.send(new GetObjectCommand(k));
  vi.useRealTimers();
  expect(lab.calls.map(({ params }) => Object.keys(params).filter((name) => params[name] === true))).toEqual([
    ['Metadata', 'StorageClass'],
    [],
    ['IfNoneMatch', 'ResponseContentType'],
    [],
  ]);
});
