import { describe, expect, it } from 'vitest';
import { policyOf, type CompiledResource } from './compile.ts';

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

  it.each<readonly [string, string, Partial<CompiledResource>]>([
    [
      'a variable',
      'arn:aws:s3:::home/a*/${aws:username}',
      {
        fixed: null,
        template: [
          { kind: 'text', text: 'arn:aws:s3:::home/a*/' },
          { kind: 'variable', key: 'aws:username', fallback: null },
        ],
        prefix: 'arn:aws:s3:::home/a',
        needs: ['aws:username'],
      },
    ],
    [
      'C-052 a variable with a default',
      "arn:aws:s3:::${aws:PrincipalTag/team, 'all'}/x",
      {
        fixed: null,
        template: [
          { kind: 'text', text: 'arn:aws:s3:::' },
          { kind: 'variable', key: 'aws:principaltag/team', fallback: 'all' },
          { kind: 'text', text: '/x' },
        ],
        prefix: 'arn:aws:s3:::',
        needs: [],
      },
    ],
    [
      'C-053 characters that stand for themselves',
      'arn:aws:s3:::a${*}',
      {
        fixed: { kind: 'glob', glob: { kind: 'exact', text: 'arn:aws:s3:::a*' } },
        template: [
          { kind: 'text', text: 'arn:aws:s3:::a' },
          { kind: 'literal', text: '*' },
        ],
        prefix: 'arn:aws:s3:::a',
        needs: [],
      },
    ],
    [
      'C-047 what would be a variable behind the fifth colon',
      '${aws:username}',
      {
        fixed: { kind: 'glob', glob: { kind: 'exact', text: '${aws:username}' } },
        template: [{ kind: 'text', text: '${aws:username}' }],
        prefix: '${aws:username}',
        needs: [],
      },
    ],
    [
      'no variable',
      'arn:aws:s3:::a',
      {
        fixed: { kind: 'glob', glob: { kind: 'exact', text: 'arn:aws:s3:::a' } },
        template: [],
        prefix: '',
        needs: [],
      },
    ],
  ])('C-047 a resource with %s is made ready', (_, value, compiled) => {
    expect(policyOf(text({ Resource: value })).statements[0]?.resources?.values).toEqual([compiled]);
  });

  it.each([
    ['Principal', { Principal: '*' }, false],
    ['NotPrincipal', { NotPrincipal: { AWS: '111122223333' } }, true],
  ])('knows %s', (_, members, negated) => {
    expect(policyOf(text(members)).statements[0]?.principals?.negated).toBe(negated);
  });
});
