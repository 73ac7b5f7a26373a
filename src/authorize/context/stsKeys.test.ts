import { describe, expect, it } from 'vitest';
import { byCaller, CALLERS, valuesOrAbsence } from './fixture.ts';

const ACTIONS = [
  's3:GetObject',
  'sts:AssumeRole',
  'sts:AssumeRoleWithSAML',
  'sts:AssumeRoleWithWebIdentity',
  'sts:AssumeRoot',
  'sts:GetServiceBearerToken',
  'sts:GetWebIdentityToken',
] as const;

describe('keys of STS: which requests lack one that AWS would have', () => {
  it.each([
    ['D-057', 'sts:ExternalId', []],
    [
      'D-058',
      'sts:RoleSessionName',
      ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'],
    ],
    ['D-059', 'sts:SourceIdentity', []],
    ['D-060', 'sts:DurationSeconds', ['sts:GetServiceBearerToken', 'sts:GetWebIdentityToken']],
    ['D-061', 'sts:TransitiveTagKeys', []],
    ['D-061', 'sts:TaskPolicyArn', ['sts:AssumeRoot']],
    ['D-061', 'sts:IdentityTokenAudience', ['sts:GetWebIdentityToken']],
    ['D-061', 'sts:SigningAlgorithm', ['sts:GetWebIdentityToken']],
    ['D-061', 'sts:RequestContext/x', []],
    ['D-061', 'sts:RequestContextProviders', []],
    ['D-061', 'sts:AWSServiceName', ['sts:GetServiceBearerToken']],
    ['D-061', 'sts:RoleAuthorizedByIdp', ['sts:AssumeRoleWithWebIdentity']],
  ])('%s %s', (_, key, expected) => {
    const lacking = ACTIONS.filter((action) => valuesOrAbsence(key, { action }) === 'notProvided');
    expect(lacking).toEqual(expected);
    expect(valuesOrAbsence(key, { action: 'sts:AssumeRole', context: { [key]: ['given'] } })).toEqual([
      'given',
    ]);
  });
});

describe('D-059 B-076 a source identity is carried into the next role', () => {
  const nobody = Object.fromEntries(Object.keys(CALLERS).map((name) => [name, 'absent']));

  it.each(['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession', 'sts:SetContext'])('%s', (action) => {
    expect(byCaller('sts:SourceIdentity', { action })).toEqual({
      ...nobody,
      roleSession: ['ana@example.com'],
    });
  });

  it.each(['sts:GetCallerIdentity', 's3:GetObject'])('not into %s', (action) => {
    expect(byCaller('sts:SourceIdentity', { action })).toEqual(nobody);
  });
});
