import { describe, expect, it } from 'vitest';
import { byCaller, CALLERS, FOREIGN, MEMBER, OUTSIDER, valuesOrAbsence, type Given } from './fixture.ts';

const KEYS = ['aws:SourceArn', 'aws:SourceAccount', 'aws:SourceOrgID', 'aws:SourceOrgPaths'] as const;
const source = (context: Given['context'], caller: Given['caller'] = CALLERS.service) =>
  KEYS.map((key) => valuesOrAbsence(key, context ? { caller, context } : { caller }));

const PATHS = ['o-exampleorg1/r-b2xg/ou-b2xg-vunln8yq/ou-b2xg-ytg3wm1b/'];
const trail = (account: string) => `arn:aws:cloudtrail:us-east-1:${account}:trail/all`;

describe('D-050 the resource for which a service calls', () => {
  it.each(KEYS)('%s is for service principals alone', (key) => {
    const nobody = Object.fromEntries(Object.keys(CALLERS).map((name) => [name, 'absent']));
    expect(byCaller(key)).toEqual({ ...nobody, service: 'notProvided' });
  });

  it.each([
    ['of a member', trail(MEMBER), [[MEMBER], ['o-exampleorg1'], PATHS]],
    ['of a member, by what the world has', 'arn:aws:s3:::reports', [[MEMBER], ['o-exampleorg1'], PATHS]],
    ['of an account outside the organization', 'arn:aws:s3:::outside', [[OUTSIDER], 'absent', 'absent']],
    ['of an account outside the world', trail(FOREIGN), [[FOREIGN], 'notProvided', 'notProvided']],
    ['of an owner that nobody knows', 'arn:aws:s3:::lost', ['notProvided', 'notProvided', 'notProvided']],
    ['that is no ARN', 'trail', ['notProvided', 'notProvided', 'notProvided']],
  ])('%s', (_, arn, expected) => {
    expect(source({ 'aws:SourceArn': [arn] })).toEqual([[arn], ...expected]);
  });

  it('the account that the call gives comes before the source', () => {
    expect(source({ 'aws:SourceArn': ['arn:aws:s3:::outside'], 'aws:SourceAccount': [MEMBER] })).toEqual([
      ['arn:aws:s3:::outside'],
      [MEMBER],
      ['o-exampleorg1'],
      PATHS,
    ]);
  });

  it('nothing follows from a source that a user gives', () => {
    const arn = trail(MEMBER);
    expect(source({ 'aws:SourceArn': [arn] }, CALLERS.user)).toEqual([[arn], 'absent', 'absent', 'absent']);
  });
});
