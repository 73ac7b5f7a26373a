import { expect, test } from 'vitest';
import { endpointOf } from './endpoint.ts';

const at = (service: string, region: string | null, legacy = false): unknown => {
  const found = endpointOf(service, region, legacy);
  return found.ok ? [found.value.host, found.value.region] : found.error;
};

test.each([
  ['sts', 'eu-west-1', ['sts.eu-west-1.amazonaws.com', 'eu-west-1']],
  ['sts', null, ['sts.amazonaws.com', 'us-east-1']],
  ['iam', 'eu-west-1', ['iam.amazonaws.com', 'us-east-1']],
  ['iam', null, ['iam.amazonaws.com', 'us-east-1']],
  ['organizations', 'eu-west-1', ['organizations.us-east-1.amazonaws.com', 'us-east-1']],
  ['s3', 'eu-west-1', ['s3.eu-west-1.amazonaws.com', 'eu-west-1']],
  ['s3', null, ['s3.amazonaws.com', 'us-east-1']],
  ['ec2', 'eu-west-1', ['ec2.eu-west-1.amazonaws.com', 'eu-west-1']],
  ['ec2', null, { reason: 'noRegion' }],
  ['cloudtrail', null, { reason: 'noRegion' }],
])('A-041 A-058 %s with %s', (service, region, endpoint) => {
  expect(at(service, region)).toEqual(endpoint);
});

test('A-058 STS in the old way', () => {
  expect(at('sts', 'eu-west-1', true)).toEqual(['sts.amazonaws.com', 'us-east-1']);
});
