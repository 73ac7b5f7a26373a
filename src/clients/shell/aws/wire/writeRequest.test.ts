import { expect, test } from 'vitest';
import { findOperation } from '../../../../operations/operations.ts';
import { endpointOf } from './endpoint.ts';
import { writeRequest } from './writeRequest.ts';

function written(service: string, name: string, params: Readonly<Record<string, unknown>>): unknown {
  const operation = findOperation(service, name);
  const endpoint = endpointOf(service, 'eu-west-1', false);
  if (!operation || !endpoint.ok) return null;
  const { method, host, path, query, body, headers } = writeRequest(operation, params, endpoint.value);
  const { 'content-type': _, ...rest } = headers;
  return [method, host, path, query, rest, decodeURIComponent(new TextDecoder().decode(body))];
}

test('F-031 lists have numbers; an empty one is named', () => {
  expect(written('iam', 'TagRole', { RoleName: 'a b', Tags: [{ Key: 'k', Value: 'é&' }] })).toEqual([
    'POST',
    'iam.amazonaws.com',
    '/',
    [],
    {},
    'Action=TagRole&Version=2010-05-08&RoleName=a b&Tags.member.1.Key=k&Tags.member.1.Value=é&',
  ]);
  expect(written('iam', 'TagRole', { RoleName: 'a', Tags: [] })).toEqual([
    'POST',
    'iam.amazonaws.com',
    '/',
    [],
    {},
    'Action=TagRole&Version=2010-05-08&RoleName=a&Tags=',
  ]);
});

test('EC2 lists stand without an element', () => {
  expect(written('ec2', 'StopInstances', { InstanceIds: ['i-1', 'i-2'], DryRun: true })).toEqual([
    'POST',
    'ec2.eu-west-1.amazonaws.com',
    '/',
    [],
    {},
    'Action=StopInstances&Version=2016-11-15&InstanceId.1=i-1&InstanceId.2=i-2&DryRun=true',
  ]);
});

test('JSON services take times as seconds', () => {
  expect(written('cloudtrail', 'LookupEvents', { StartTime: '2026-01-15T10:00:00Z', MaxResults: 1 })).toEqual(
    [
      'POST',
      'cloudtrail.eu-west-1.amazonaws.com',
      '/',
      [],
      { 'x-amz-target': 'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents' },
      '{"StartTime":1768471200,"MaxResults":1}',
    ],
  );
});

test('S3: buckets stand in the host where they can, keys in the path', () => {
  expect(written('s3', 'ListObjectsV2', { Bucket: 'reports', Prefix: 'a b' })).toEqual([
    'GET',
    'reports.s3.eu-west-1.amazonaws.com',
    '/',
    [
      ['list-type', '2'],
      ['prefix', 'a b'],
    ],
    {},
    '',
  ]);
  expect(
    written('s3', 'PutObject', { Bucket: 'my.reports', Key: 'a b/c+d', Body: 'aGk=', ACL: 'private' }),
  ).toEqual([
    'PUT',
    's3.eu-west-1.amazonaws.com',
    '/my.reports/a%20b/c%2Bd',
    [],
    { 'x-amz-acl': 'private' },
    'hi',
  ]);
  expect(written('s3', 'PutBucketPolicy', { Bucket: 'reports', Policy: '{}' })).toEqual([
    'PUT',
    'reports.s3.eu-west-1.amazonaws.com',
    '/',
    [['policy', '']],
    {},
    '{}',
  ]);
});
