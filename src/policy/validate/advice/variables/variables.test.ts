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
      { variable: '${aws:usrname}', replacement: '${aws:username}' },
      ['replaceVariable', on('arn:aws:s3:::home/${aws:username}/*')],
    ],
    [
      'C-052 a misspelt variable with a default',
      on('*', { StringEquals: { 's3:prefix': "${aws:PrincipleTag/team, 'all'}" } }),
      'unknownVariable',
      'C-051',
      `"\${aws:PrincipleTag/team, 'all'}"`,
      { variable: "${aws:PrincipleTag/team, 'all'}", replacement: "${aws:PrincipalTag/team, 'all'}" },
      ['replaceVariable', on('*', { StringEquals: { 's3:prefix': "${aws:PrincipalTag/team, 'all'}" } })],
    ],
    [
      'C-051 a variable without a service',
      on('arn:aws:s3:::home/${moon}'),
      'unknownVariable',
      'C-051',
      '"arn:aws:s3:::home/${moon}"',
      { variable: '${moon}', replacement: '' },
      null,
    ],
    [
      'C-050 a variable with several values',
      on('arn:aws:s3:::home/${aws:TagKeys}'),
      'multivaluedVariable',
      'C-050',
      '"arn:aws:s3:::home/${aws:TagKeys}"',
      { variable: '${aws:TagKeys}', key: 'aws:TagKeys' },
      null,
    ],
    [
      'C-047 a variable before the fifth colon',
      on('arn:aws:sqs:eu-west-1:${aws:PrincipalAccount}:jobs'),
      'variableNotReplaced',
      'C-047',
      '"arn:aws:sqs:eu-west-1:${aws:PrincipalAccount}:jobs"',
      { variable: '${aws:PrincipalAccount}', element: 'Resource' },
      null,
    ],
    ...(['NotResource', 'Action', 'NotAction'] as const).map(
      (element) =>
        [
          `C-047 a variable in ${element}`,
          {
            Effect: 'Deny',
            Action: element === 'NotAction' ? undefined : 's3:GetObject',
            Resource: element === 'NotResource' ? undefined : '*',
            [element]: '${aws:PrincipalAccount}:x',
          },
          'variableNotReplaced',
          'C-047',
          '"${aws:PrincipalAccount}:x"',
          { variable: '${aws:PrincipalAccount}', element },
          null,
        ] as const,
    ),
    [
      'C-049 a variable under a date operator',
      on('*', { DateLessThan: { 'aws:TokenIssueTime': '${aws:CurrentTime}' } }),
      'variableNotReplaced',
      'C-049',
      '"${aws:CurrentTime}"',
      { variable: '${aws:CurrentTime}', element: 'DateLessThan' },
      null,
    ],
    [
      'C-047 no closing brace',
      on('arn:aws:s3:::home/${aws:username'),
      'variableUnclosed',
      'C-047',
      '"arn:aws:s3:::home/${aws:username"',
      { value: 'arn:aws:s3:::home/${aws:username' },
      null,
    ],
  ] as const)('%s', (_, statement, code, source, at, params, fix) => {
    expect(advised('identity', statement)).toEqual([{ code, source, at, params, fix }]);
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
    const statement = on('arn:aws:s3:::${aws:username}');
    const text = ` ${JSON.stringify({ ...version, Statement: statement })}`;
    const problems = problemsOf(text, 'identity');
    expect(problems.map(({ code, source, params, fix }) => [code, source, params, fix?.code])).toEqual([
      [
        'advice.literalVariable',
        'C-002',
        {
          variable: '${aws:username}',
          version: Object.values(version)[0] ?? '',
          replacement: '2012-10-17',
        },
        'advice.setVersion',
      ],
    ]);
    expect(problems.map((problem) => JSON.parse(mend(text, 'identity', problem)))).toEqual([
      { Version: '2012-10-17', Statement: statement },
    ]);
  });

  it.each([
    ['before the fifth colon', on('arn:aws:sqs:${aws:RequestedRegion}:111122223333:jobs')],
    ['under a date operator', on('*', { DateLessThan: { 'aws:TokenIssueTime': '${aws:CurrentTime}' } })],
  ])('C-047 a variable %s would be plain text in any Version', (_, statement) => {
    const text = JSON.stringify({ Version: '2008-10-17', Statement: statement });
    expect(problemsOf(text, 'identity')).toEqual([]);
  });
});
