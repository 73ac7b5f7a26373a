import { expect, test } from 'vitest';
import { SERVICES } from '../operations/services.ts';
import { form, knocking, read } from './fixture.ts';
import { bucketOfLocalHost, isLocalHost, isRegion, readAwsHost } from './hosts.ts';

const regional = (service: string, region: string, bucket: string | null = null) => ({
  service,
  region,
  bucket,
  isGlobal: false,
});

test.each([
  ['sts.amazonaws.com', { service: 'sts', region: 'us-east-1', isGlobal: true, bucket: null }],
  ['STS.amazonaws.com:443', { service: 'sts', region: 'us-east-1', isGlobal: true, bucket: null }],
  ['iam.amazonaws.com', { service: 'iam', region: 'us-east-1', isGlobal: true, bucket: null }],
  ['sts.us-east-1.amazonaws.com', regional('sts', 'us-east-1')],
  ['sts-fips.us-gov-west-1.amazonaws.com', regional('sts', 'us-gov-west-1')],
  ['sts.cn-north-1.amazonaws.com.cn', regional('sts', 'cn-north-1')],
  ['sts.eu-central-2.api.aws', regional('sts', 'eu-central-2')],
  ['s3.amazonaws.com', regional('s3', 'us-east-1')],
  ['s3.eu-west-1.amazonaws.com', regional('s3', 'eu-west-1')],
  ['s3-eu-west-1.amazonaws.com', regional('s3', 'eu-west-1')],
  ['s3.dualstack.eu-west-1.amazonaws.com', regional('s3', 'eu-west-1')],
  ['my.data.s3.amazonaws.com', regional('s3', 'us-east-1', 'my.data')],
  ['s3.s3.eu-west-1.amazonaws.com', regional('s3', 'eu-west-1', 's3')],
  ['lambda.eu-west-1.amazonaws.com', regional('lambda', 'eu-west-1')],
  ['sts.nowhere.amazonaws.com', null],
  ['amazonaws.com', null],
  ['sts.amazonaws.com.evil.example', null],
  ['', null],
])('A-046 %s', (host, expected) => {
  expect(readAwsHost(host, SERVICES)).toEqual(expected);
});

test('the lab’s own hosts', () => {
  const hosts = [
    '127.0.0.1:8080',
    'localhost',
    'LOCALHOST:1',
    '[::1]:80',
    'data.localhost:9000',
    'example.com',
    '',
  ];
  expect(hosts.map((host) => [isLocalHost(host), bucketOfLocalHost(host)])).toEqual([
    [true, null],
    [true, null],
    [true, null],
    [true, null],
    [true, 'data'],
    [false, null],
    [false, null],
  ]);
});

test('names of Regions', () => {
  expect(['us-east-1', 'ap-southeast-12', 'us-gov-west-1', 'us-east', 'US-EAST-1', ''].map(isRegion)).toEqual(
    [true, true, true, false, false, false],
  );
});

const LOCAL = { host: '127.0.0.1:8080' };

test('at the lab’s own host the version of the API tells the service', async () => {
  const lab = knocking();
  await lab.door(form('Action=ListUsers&Version=2010-05-08', LOCAL));
  expect(
    lab.calls.map(({ service, region, globalEndpoint }) => ({ service, region, globalEndpoint })),
  ).toEqual([{ service: 'iam', region: 'us-east-1', globalEndpoint: false }]);
});

test('at the lab’s own host the scope of the signature tells the service where nothing else does', async () => {
  const authorization = 'AWS4-HMAC-SHA256 Credential=A/20260115/eu-west-1/lambda/aws4_request';
  const { body } = read(await knocking().door(form('{}', { ...LOCAL, authorization })));
  expect(/<Message>(.*)<\/Message>/.exec(body)?.[1]).toBe('The lab does not answer for lambda.');
});

test('at the lab’s own host an action without a version is refused by the service that has it', async () => {
  const { body } = read(await knocking().door(form('Action=ListUsers', LOCAL)));
  expect(body).toContain('xmlns="https://iam.amazonaws.com/doc/2010-05-08/"');
  expect(body).toContain('Could not find operation ListUsers for version NO_VERSION_SPECIFIED');
});

test('A-044 at the lab’s own host an empty form is sent to the home page', async () => {
  expect(read(await knocking().door(form('', LOCAL))).status).toBe(302);
});

test('a host that is neither AWS’s nor the lab’s', async () => {
  const { status, body } = read(await knocking().door(form('', { host: 'example.com' })));
  expect([status, /<Message>(.*)<\/Message>/.exec(body)?.[1]]).toEqual([
    501,
    'The lab does not answer for example.com.',
  ]);
});
