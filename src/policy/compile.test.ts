import { describe, expect, it } from 'vitest';
import { policyOf } from './compile.ts';

const text = (members: object, version = '2012-10-17'): string =>
  JSON.stringify({ Version: version, Statement: [{ Effect: 'Allow', Action: 's3:GetObject', ...members }] });

describe('a compiled policy', () => {
  it('is made once for equal texts', () => {
    const one = policyOf(text({ Resource: '*' }));
    expect(policyOf(text({ Resource: '*' }))).toBe(one);
  });

  it('leaves out broken statements and says that it is not sound', () => {
    const half = JSON.stringify({
      Statement: [
        { Effect: 'Allow', Action: 's3:GetObject' },
        { Effect: 'allow', Action: 's3:PutObject' },
      ],
    });
    const policy = policyOf(half);
    expect([policy.sound, policy.statements.map(({ syntax }) => syntax.index)]).toEqual([false, [0]]);
  });

  it.each([
    ['C-002 variables count from 2012-10-17 on', '2012-10-17', true],
    ['C-002 and are plain text before', '2008-10-17', false],
  ])('%s', (_, version, variable) => {
    const policy = policyOf(text({ Resource: 'arn:aws:s3:::b/${aws:username}' }, version));
    expect(policy.statements[0]?.resources?.values.map(({ fixed }) => fixed === null)).toEqual([variable]);
  });

  it('C-047 variables count behind the fifth colon only', () => {
    const values = [
      'arn:aws:s3:::${aws:username}',
      'arn:aws:sqs:${aws:RequestedRegion}:1:q',
      '${aws:username}',
    ];
    const policy = policyOf(text({ Resource: values }));
    expect(policy.statements[0]?.resources?.values.map(({ fixed }) => fixed === null)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['Principal', { Principal: '*' }, false],
    ['NotPrincipal', { NotPrincipal: { AWS: '111122223333' } }, true],
  ])('knows %s', (_, members, negated) => {
    expect(policyOf(text(members)).statements[0]?.principals?.negated).toBe(negated);
  });
});
