import { describe, expect, it } from 'vitest';
import { byCaller, CALLERS, FOREIGN, MEMBER, valuesOrAbsence } from './fixture.ts';

const nobody = Object.fromEntries(Object.keys(CALLERS).map((name) => [name, 'absent']));

describe('D-030 B-061 tags of the principal: session tags win over those of the role or user', () => {
  it.each([
    [
      'Dept',
      {
        user: ['Ops'],
        userSession: ['Ops'],
        mfaSession: ['Ops'],
        roleSession: ['Dev'],
        webSession: ['Sec'],
        federatedUser: ['Ops'],
      },
    ],
    ['Level', { roleSession: ['1'], webSession: ['1'] }],
    ['Ticket', { roleSession: ['7'] }],
    ['Project', { federatedUser: ['Blue'] }],
    ['Missing', {}],
    ['', {}],
    ['constructor', {}],
  ])('%s', (name, expected) => {
    expect(byCaller(`aws:PrincipalTag/${name}`)).toEqual({ ...nobody, ...expected });
  });
});

describe('C-026 the key of a tag matches ignoring case, to its end', () => {
  it.each([
    ['dept', ['Ops']],
    ['DEPT', ['Ops']],
    ['Dep', 'absent'],
    ['Dept/x', 'absent'],
  ])('%s', (name, expected) => {
    expect(valuesOrAbsence(`aws:PrincipalTag/${name}`)).toEqual(expected);
  });

  it('with the slashes of its own', () => {
    const resource = { tags: { 'Team/Cost:Center': 'a' } };
    expect(valuesOrAbsence('aws:ResourceTag/team/cost:center', { resource })).toEqual(['a']);
  });
});

describe('D-052 D-063 tags of the resource, IAM’s own key for resources of IAM', () => {
  const role = `arn:aws:iam::${MEMBER}:role/team/Audit`;

  it.each([
    ['a bucket', { arn: 'arn:aws:s3:::reports', tags: { Dept: 'Sec' } }, [['Sec'], 'absent']],
    [
      'a bucket named like a role',
      { arn: 'arn:aws:s3:::arn:aws:iam::1', tags: { Dept: 'Sec' } },
      [['Sec'], 'absent'],
    ],
    ['a role', { arn: role, tags: { Dept: 'Sec' } }, [['Sec'], ['Sec']]],
    ['a role without it', { arn: role, tags: { Level: '1' } }, ['absent', 'absent']],
    [
      'a role of another partition',
      { arn: 'arn:aws-cn:iam::1:role/x', tags: { Dept: 'Sec' } },
      [['Sec'], ['Sec']],
    ],
    ['a role that the world lacks', { arn: role, accountId: FOREIGN }, ['notProvided', 'notProvided']],
    ['a bucket that nobody knows', { arn: 'arn:aws:s3:::lost', accountId: null }, ['notProvided', 'absent']],
  ])('%s', (_, resource, expected) => {
    expect(
      ['aws:ResourceTag/Dept', 'iam:ResourceTag/Dept'].map((key) => valuesOrAbsence(key, { resource })),
    ).toEqual(expected);
  });
});
