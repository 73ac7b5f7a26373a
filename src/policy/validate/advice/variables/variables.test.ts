import { describe, expect, it } from 'vitest';
import { advised, mend, problemsOf } from '../fixture.ts';

const on = (Resource: string, Condition?: object) => ({
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource,
  ...(Condition && { Condition }),
});

describe('variables', () => {
  it.each([
    [
      'C-051 a misspelt variable',
      on('arn:aws:s3:::home/${aws:usrname}/*'),
      'unknownVariable',
      'C-051',
      '"arn:aws:s3:::home/${aws:usrname}/*"',
      on('arn:aws:s3:::home/${aws:username}/*'),
    ],
    [
      'C-052 a misspelt variable with a default',
      on('*', { StringEquals: { 's3:prefix': "${aws:PrincipleTag/team, 'all'}" } }),
      'unknownVariable',
      'C-051',
      `"\${aws:PrincipleTag/team, 'all'}"`,
      on('*', { StringEquals: { 's3:prefix': "${aws:PrincipalTag/team, 'all'}" } }),
    ],
    [
      'C-051 a variable without a service',
      on('arn:aws:s3:::home/${moon}'),
      'unknownVariable',
      'C-051',
      '"arn:aws:s3:::home/${moon}"',
      null,
    ],
    [
      'C-050 a variable with several values',
      on('arn:aws:s3:::home/${aws:TagKeys}'),
      'multivaluedVariable',
      'C-050',
      '"arn:aws:s3:::home/${aws:TagKeys}"',
      null,
    ],
    [
      'C-047 a variable before the fifth colon',
      on('arn:aws:sqs:eu-west-1:${aws:PrincipalAccount}:jobs'),
      'variableNotReplaced',
      'C-047',
      '"arn:aws:sqs:eu-west-1:${aws:PrincipalAccount}:jobs"',
      null,
    ],
    [
      'C-049 a variable under a date operator',
      on('*', { DateLessThan: { 'aws:TokenIssueTime': '${aws:CurrentTime}' } }),
      'variableNotReplaced',
      'C-049',
      '"${aws:CurrentTime}"',
      null,
    ],
    [
      'C-047 no closing brace',
      on('arn:aws:s3:::home/${aws:username'),
      'variableUnclosed',
      'C-047',
      '"arn:aws:s3:::home/${aws:username"',
      null,
    ],
  ] as const)('%s', (_, statement, code, source, at, mended) => {
    expect(advised('identity', statement)).toEqual([{ code, source, at, mended }]);
  });

  it.each([
    ['C-047 the caller’s name', on('arn:aws:s3:::home/${aws:username}/*')],
    ['C-053 a literal star', on('arn:aws:s3:::home/${*}')],
    ['a variable of a service', on('arn:aws:s3:::home/${cognito-identity.amazonaws.com:sub}')],
    ['C-047 a variable behind the fifth colon', on('arn:aws:sqs:eu-west-1:111122223333:${aws:username}')],
    ['C-047 a variable in a text', on('*', { StringLike: { 's3:prefix': '${aws:userid}/*' } })],
  ] as const)('nothing against %s', (_, statement) => {
    expect(advised('identity', statement)).toEqual([]);
  });

  it.each([
    ['without a Version', {}],
    ['of Version 2008-10-17', { Version: '2008-10-17' }],
  ])('C-002 a variable in a policy %s is plain text', (_, version) => {
    const statement = on('arn:aws:s3:::home/${aws:username}/*');
    const text = JSON.stringify({ ...version, Statement: statement });
    const problems = problemsOf(text, 'identity');
    expect(problems.map(({ code, params }) => [code, params])).toEqual([
      [
        'advice.literalVariable',
        {
          variable: '${aws:username}',
          version: Object.values(version)[0] ?? '',
          replacement: '2012-10-17',
        },
      ],
    ]);
    expect(problems.map((problem) => JSON.parse(mend(text, 'identity', problem)))).toEqual([
      { Version: '2012-10-17', Statement: statement },
    ]);
  });
});
