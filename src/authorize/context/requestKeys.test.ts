import { describe, expect, it } from 'vitest';
import { byCaller, CALLERS, valuesOrAbsence } from './fixture.ts';

const everybody = <Value>(value: Value) =>
  Object.fromEntries(Object.keys(CALLERS).map((name) => [name, value]));

describe('keys about the request, whoever makes it', () => {
  it.each([
    ['D-048', 'aws:CalledVia', 'absent'],
    ['D-048', 'aws:CalledViaFirst', 'absent'],
    ['D-048', 'aws:CalledViaLast', 'absent'],
    ['D-048', 'aws:CalledViaAWSMCP', 'absent'],
    ['D-049', 'aws:ViaAWSService', ['false']],
    ['D-049', 'aws:ViaAWSMCPService', 'absent'],
    ['D-049', 'aws:IsMcpServiceAction', 'absent'],
    ['D-054', 'aws:RequestedRegion', ['eu-west-1']],
    ['D-055', 'aws:SecureTransport', ['true']],
    ['D-055', 'aws:CurrentTime', ['2026-01-15T09:30:00Z']],
    ['D-055', 'aws:EpochTime', ['1768469400']],
    ['D-055', 'aws:UserAgent', 'notProvided'],
  ])('%s %s', (_, key, expected) => {
    expect(byCaller(key)).toEqual(everybody(expected));
  });

  it('D-055 aws:referer: programs send none, browsers may', () => {
    expect(byCaller('aws:referer')).toEqual({ ...everybody('absent'), anonymous: 'notProvided' });
  });
});

describe('D-048 D-049 the services that the call came through', () => {
  it('three of them', () => {
    const services = ['cloudformation.amazonaws.com', 'athena.amazonaws.com', 'dynamodb.amazonaws.com'];
    const context = { 'aws:CalledVia': services };
    const keys = ['aws:CalledViaFirst', 'aws:CalledViaLast', 'aws:ViaAWSService'];
    expect(keys.map((key) => valuesOrAbsence(key, { context }))).toEqual([
      ['cloudformation.amazonaws.com'],
      ['dynamodb.amazonaws.com'],
      ['true'],
    ]);
  });

  it('none, told by an empty list', () => {
    const context = { 'aws:CalledVia': [] };
    const keys = ['aws:CalledVia', 'aws:CalledViaFirst', 'aws:CalledViaLast', 'aws:ViaAWSService'];
    expect(keys.map((key) => valuesOrAbsence(key, { context }))).toEqual([[], 'absent', 'absent', ['false']]);
  });
});

describe('D-054 the Region whose endpoint is called', () => {
  it.each([
    ['eu-west-1', ['s3', 'sts']],
    [
      'us-east-1',
      [
        'account',
        'budgets',
        'ce',
        'cloudfront',
        'cur',
        'iam',
        'organizations',
        'route53',
        'route53domains',
        'shield',
        'support',
        'trustedadvisor',
        'waf',
      ],
    ],
    ['us-west-2', ['globalaccelerator', 'networkmanager']],
  ])('%s for %j', (region, services) => {
    const found = services.map((service) =>
      valuesOrAbsence('aws:RequestedRegion', { action: `${service}:Do` }),
    );
    expect(found).toEqual(services.map(() => [region]));
  });
});

describe('D-053 the tags of the request', () => {
  it.each([
    ['another service may have been sent some', 's3:PutObject', {}, ['notProvided', 'notProvided']],
    ['STS says which', 'sts:AssumeRole', {}, ['absent', 'absent']],
    ['the call lists them', 's3:PutObject', { 'aws:TagKeys': ['Dept'] }, [['Dept'], 'absent']],
    ['the call gives one', 's3:PutObject', { 'aws:RequestTag/Team': ['a'] }, ['notProvided', ['a']]],
  ])('%s', (_, action, context, expected) => {
    const given = { action, context };
    expect([valuesOrAbsence('aws:TagKeys', given), valuesOrAbsence('aws:RequestTag/team', given)]).toEqual(
      expected,
    );
  });
});
