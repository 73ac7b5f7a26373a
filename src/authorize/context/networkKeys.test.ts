import { describe, expect, it } from 'vitest';
import { MEMBER, valuesOrAbsence, type Given } from './fixture.ts';

const KEYS = [
  'aws:SourceIp',
  'aws:SourceVpc',
  'aws:SourceVpce',
  'aws:VpcSourceIp',
  'aws:SourceVpcArn',
  'aws:VpceAccount',
  'aws:VpceOrgID',
  'aws:VpceOrgPaths',
] as const;

const network = (given: Given) => Object.fromEntries(KEYS.map((key) => [key, valuesOrAbsence(key, given)]));

const all = (absence: 'absent' | 'notProvided') => Object.fromEntries(KEYS.map((key) => [key, absence]));

describe('D-046 the network that the call comes through', () => {
  it('nobody says which', () => {
    expect(network({})).toEqual(all('notProvided'));
  });

  it('a public address: through no endpoint', () => {
    expect(network({ context: { 'aws:SourceIp': ['198.51.100.7'] } })).toEqual({
      ...all('absent'),
      'aws:SourceIp': ['198.51.100.7'],
    });
  });

  it('an endpoint of an account of the organization: no public address', () => {
    expect(network({ context: { 'aws:SourceVpce': ['vpce-0a1b2c3d'] } })).toEqual({
      ...all('notProvided'),
      'aws:SourceIp': 'absent',
      'aws:SourceVpce': ['vpce-0a1b2c3d'],
      'aws:VpceAccount': [MEMBER],
      'aws:VpceOrgID': ['o-exampleorg1'],
      'aws:VpceOrgPaths': ['o-exampleorg1/r-b2xg/ou-b2xg-vunln8yq/ou-b2xg-ytg3wm1b/'],
    });
  });

  it('an endpoint of an account outside the organization', () => {
    expect(network({ context: { 'aws:SourceVpce': ['vpce-0d4e5f6a'] } })).toEqual({
      ...all('notProvided'),
      'aws:SourceIp': 'absent',
      'aws:SourceVpce': ['vpce-0d4e5f6a'],
      'aws:VpceAccount': ['333333333333'],
      'aws:VpceOrgID': 'absent',
      'aws:VpceOrgPaths': 'absent',
    });
  });

  it.each(['aws:SourceVpc', 'aws:VpcSourceIp', 'aws:SourceVpcArn', 'aws:SourceVpce'])(
    'an endpoint that the world does not have, told by %s',
    (key) => {
      expect(network({ context: { [key]: ['elsewhere'] } })).toEqual({
        ...all('notProvided'),
        'aws:SourceIp': 'absent',
        [key]: ['elsewhere'],
      });
    },
  );
});

describe('D-046 a call that gives both an address and an endpoint', () => {
  it('may have the rest of the keys about the endpoint', () => {
    const context = { 'aws:SourceIp': ['198.51.100.7'], 'aws:SourceVpce': ['elsewhere'] };
    expect(network({ context })).toEqual({
      ...all('notProvided'),
      'aws:SourceIp': ['198.51.100.7'],
      'aws:SourceVpce': ['elsewhere'],
    });
  });
});

describe('D-047 a service that forwards the call has lost the VPC of the caller', () => {
  it.each([
    ['aws:CalledVia', 'cloudformation.amazonaws.com'],
    ['aws:ViaAWSService', 'true'],
  ])('%s', (key, value) => {
    expect(network({ context: { [key]: [value] } })).toEqual({
      ...all('absent'),
      'aws:SourceIp': 'notProvided',
    });
  });
});

describe('D-046 not every service has the keys about the endpoint and its owner', () => {
  const ENDPOINT = { 'aws:SourceVpce': ['vpce-0a1b2c3d'] };
  const kinds = (action: string) => {
    const found = network({ action, context: ENDPOINT });
    return Object.fromEntries(
      KEYS.slice(4).map((key) => [key, Array.isArray(found[key]) ? 'given' : found[key]]),
    );
  };

  it.each([
    ['kms:Decrypt', ['notProvided', 'given', 'given', 'given']],
    ['dynamodb:GetItem', ['absent', 'given', 'given', 'given']],
    ['sqs:SendMessage', ['absent', 'absent', 'given', 'absent']],
    ['sts:AssumeRole', ['absent', 'absent', 'absent', 'given']],
    ['secretsmanager:GetSecretValue', ['absent', 'absent', 'absent', 'given']],
    ['gamelift:ListFleets', ['absent', 'given', 'given', 'absent']],
    ['shield:ListAttacks', ['absent', 'given', 'given', 'given']],
    ['sns:Publish', ['absent', 'absent', 'absent', 'absent']],
    ['iam:GetRole', ['notProvided', 'given', 'given', 'given']],
    ['iam:PassRole', ['absent', 'absent', 'absent', 'absent']],
  ])('%s', (action, [vpcArn, account, organization, paths]) => {
    expect(kinds(action)).toEqual({
      'aws:SourceVpcArn': vpcArn,
      'aws:VpceAccount': account,
      'aws:VpceOrgID': organization,
      'aws:VpceOrgPaths': paths,
    });
  });
});
