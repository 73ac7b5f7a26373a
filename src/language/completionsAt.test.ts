import { describe, expect, it } from 'vitest';
import type { PolicyType } from '../policy/document.ts';
import { completionsAt } from './completionsAt.ts';
import { ANA, around, atBar, AUDIT, DEV, GITHUB, PROD, QUEUE, sourceOf } from './fixture.ts';

/** Labels of what is offered at the bar. */
async function offered(marked: string, type: PolicyType = 'identity') {
  const { text, offset } = atBar(marked);
  return (await completionsAt(text, offset, around(type))).map(({ label }) => label);
}

/** The text after taking what is labelled so, with a bar where the cursor is left. */
async function taking(label: string, marked: string, type: PolicyType = 'identity') {
  const { text, offset } = atBar(marked);
  const taken = (await completionsAt(text, offset, around(type))).find((each) => each.label === label);
  if (!taken) return null;
  const { replace, insert, cursor } = taken;
  return (
    text.slice(0, replace.start) +
    insert.slice(0, cursor) +
    '|' +
    insert.slice(cursor) +
    text.slice(replace.end)
  );
}

const inStatement = (members: string): string => `{"Version": "2012-10-17", "Statement": [{${members}}]}`;

describe('elements', () => {
  it.each([
    ['identity', ['Effect', 'Action', 'Resource', 'Condition', 'Sid', 'NotAction', 'NotResource']],
    ['C-010 C-039 trust', ['Effect', 'Principal', 'Action', 'Condition', 'Sid']],
    [
      'C-009 resource',
      [
        'Effect',
        'Principal',
        'Action',
        'Resource',
        'Condition',
        'Sid',
        'NotAction',
        'NotResource',
        'NotPrincipal',
      ],
    ],
    ['E-042 rcp', ['Effect', 'Principal', 'Action', 'Resource', 'Condition', 'Sid', 'NotResource']],
  ])('of a statement: %s', async (title, elements) => {
    const type = (title.split(' ').at(-1) ?? '') as PolicyType;
    expect(await offered(inStatement('|'), type)).toEqual(elements);
  });

  it('C-004 what the statement has, and what would take its place, is not offered', async () => {
    expect(await offered(inStatement('"Effect": "Allow", "Action": "s3:*", "|"'))).toEqual([
      'Resource',
      'Condition',
      'Sid',
      'NotResource',
    ]);
  });

  it('C-008 of a document', async () => {
    expect([await offered('{"|"}'), await offered('{"Version": "2012-10-17", |}', 'resource')]).toEqual([
      ['Version', 'Statement'],
      ['Statement', 'Id'],
    ]);
  });

  it.each([
    ['in quotes, with the beginning of its value', inStatement('"Eff|"'), inStatement('"Effect": "|"')],
    ['without quotes', inStatement('|'), inStatement('"Effect": "|"')],
    ['half-typed, with nothing behind it', '{"Statement": [{"Eff|', '{"Statement": [{"Effect": "|"'],
    ['only the name where a value stands', inStatement('"Eff|": "Deny"'), inStatement('"Effect|": "Deny"')],
    ['with a comma before what follows', inStatement('|"Action": "s3:*"'), null],
    [
      'with a comma before what follows on the next line',
      inStatement('\n|\n"Action": "s3:*"'),
      inStatement('\n"Effect": "|",\n"Action": "s3:*"'),
    ],
  ])('are put in %s', async (_, before, after) => {
    expect(await taking('Effect', before)).toBe(after);
  });

  it('E-042 the effects', async () => {
    const text = inStatement('"Effect": "|"');
    expect([await offered(text), await offered(text, 'rcp')]).toEqual([['Allow', 'Deny'], ['Deny']]);
  });
});

describe('principals', () => {
  const principal = (value: string): string => inStatement(`"Principal": {${value}}`);

  it('C-027 C-041 types', async () => {
    const text = principal('"|"');
    expect([await offered(text, 'trust'), await offered(text, 'resource')]).toEqual([
      ['AWS', 'Service', 'Federated'],
      ['AWS', 'Service'],
    ]);
  });

  it('C-032 of this world, no groups', async () => {
    expect(await offered(principal('"AWS": "|"'), 'trust')).toEqual([
      `arn:aws:iam::${DEV}:root`,
      `arn:aws:iam::${PROD}:root`,
      ANA,
      AUDIT,
      '*',
    ]);
  });

  it('B-102 providers of the account of the role', async () => {
    expect(await offered(principal('"Federated": "|"'), 'trust')).toEqual([GITHUB]);
  });

  it('C-043 services', async () => {
    expect((await offered(principal('"Service": "|"'), 'trust')).slice(0, 2)).toEqual([
      'lambda.amazonaws.com',
      'ec2.amazonaws.com',
    ]);
  });

  it('as a whole', async () => {
    expect(await taking('{ "AWS": … }', inStatement('"Principal": |'), 'trust')).toBe(
      inStatement('"Principal": { "AWS": "|" }'),
    );
  });
});

describe('actions', () => {
  it.each(['', 's'])('for %j are services, and none is loaded', async (typed) => {
    const reference = sourceOf();
    const { text, offset } = atBar(inStatement(`"Action": "${typed}|"`));
    const found = await completionsAt(text, offset, { ...around('identity'), reference });
    expect([found.map(({ label }) => label), reference.asked]).toEqual([['s3:', 'sts:', '*'], []]);
  });

  it('C-019 behind the colon are the actions of the service, in any case, and all of them', async () => {
    expect(await offered(inStatement('"Action": "S3:Li|"'))).toEqual([
      's3:GetObject',
      's3:ListBucket',
      's3:*',
    ]);
  });

  it('C-011 in a trust policy those that may stand there come first', async () => {
    expect(await offered(inStatement('"Action": "|"'), 'trust')).toEqual([
      'sts:AssumeRole',
      'sts:AssumeRoleWithSAML',
      'sts:TagSession',
      's3:',
      'sts:',
    ]);
  });

  it('without a reference are none', async () => {
    const { text, offset } = atBar(inStatement('"Action": "s3:|"'));
    expect(await completionsAt(text, offset, { ...around('identity'), reference: null })).toEqual([]);
  });
});

describe('resources fit the actions of the statement', () => {
  const resource = (action: string): string => inStatement(`"Action": "${action}", "Resource": "|"`);

  it.each([
    ['a bucket', 's3:ListBucket', ['arn:aws:s3:::reports', 'arn:aws:s3:::*', '*']],
    [
      'objects',
      's3:GetObject',
      ['arn:aws:s3:::reports/*', 'arn:aws:s3:::reports/q3.csv', 'arn:aws:s3:::*/*', '*'],
    ],
    ['roles', 'sts:AssumeRole', [AUDIT, `arn:aws:iam::${DEV}:role/*`, '*']],
    ['none', 'sts:GetCallerIdentity', ['*']],
  ])('%s', async (_, action, arns) => {
    expect(await offered(resource(action))).toEqual(arns);
  });

  it('all of this world where the reference does not tell', async () => {
    expect(await offered(resource('*'))).toContain(QUEUE);
  });

  it('in a bucket policy the bucket and its objects', async () => {
    expect(await offered(resource('*'), 'resource')).toEqual([
      'arn:aws:s3:::reports',
      'arn:aws:s3:::reports/*',
      'arn:aws:s3:::reports/q3.csv',
    ]);
  });
});

describe('conditions', () => {
  const condition = (inner: string, action = 's3:ListBucket'): string =>
    inStatement(`"Action": "${action}", "Condition": {${inner}}`);

  it('D-004 D-026 every operator, alone, with IfExists and with a set; Null alone', async () => {
    const operators = await offered(condition('"|"'));
    expect(operators.length).toBe(26 * 6 + 1);
    expect(operators).toContain('ForAnyValue:StringLikeIfExists');
    expect(operators.filter((name) => name.includes('Null'))).toEqual(['Null']);
  });

  it('an operator leads on to its key, a key to its value', async () => {
    expect(await taking('Bool', condition('"|"'))).toBe(condition('"Bool": { "|" }'));
    expect(await taking('aws:SecureTransport', condition('"Bool": { "aws:S|" }'))).toBe(
      condition('"Bool": { "aws:SecureTransport": "|" }'),
    );
  });

  it('D-030 of a key of tags the tag is still to be named', async () => {
    expect(await taking('aws:RequestTag/', condition('"StringEquals": { "|" }'))).toBe(
      condition('"StringEquals": { "aws:RequestTag/|": "" }'),
    );
  });

  it('keys are those of the actions, then the global ones; those of STS only with STS', async () => {
    const text = '"StringEquals": { "|" }';
    const ofS3 = await offered(condition(text));
    expect(ofS3.slice(0, 3)).toEqual(['s3:prefix', 'aws:PrincipalTag/team', 'aws:PrincipalArn']);
    expect(ofS3.filter((name) => name.startsWith('sts:'))).toEqual([]);
    const ofSts = await offered(condition(text, 'sts:AssumeRole'));
    expect(ofSts.slice(0, 2)).toEqual(['aws:RequestTag/', 'sts:ExternalId']);
  });

  it('B-108 keys of the provider that the statement trusts', async () => {
    const text = inStatement(
      `"Principal": {"Federated": "${GITHUB}"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"|"}}`,
    );
    expect((await offered(text, 'trust')).slice(0, 2)).toEqual([
      'token.actions.githubusercontent.com:sub',
      'token.actions.githubusercontent.com:aud',
    ]);
  });

  it.each([
    ['D-029 the organization', '"StringEquals": {"aws:PrincipalOrgID": "|"}', ['o-exampleorgid']],
    ['D-028 accounts', '"StringEquals": {"aws:PrincipalAccount": "|"}', [DEV, PROD]],
    ['D-036 by the type of the key', '"Bool": {"aws:MultiFactorAuthPresent": "|"}', ['true', 'false']],
    ['D-006 by the operator', '"Null": {"aws:PrincipalOrgID": "|"}', ['true', 'false']],
    ['D-030 values of a tag, in any case', '"StringEquals": {"aws:PrincipalTag/Team": "|"}', ['blue']],
    ['D-057 what other policies ask for', '"StringEquals": {"STS:ExternalId": "|"}', ['unicorn']],
    [
      'B-108 audiences of a provider',
      '"StringEquals": {"token.actions.githubusercontent.com:aud": "|"}',
      ['sts.amazonaws.com'],
    ],
    ['nothing for free text', '"StringEquals": {"aws:UserAgent": "|"}', []],
  ])('values: %s', async (_, inner, values) => {
    expect(await offered(condition(inner))).toEqual(values);
  });
});

describe('variables', () => {
  it('C-047 in a resource, with the brace closed', async () => {
    expect(await taking('aws:username', inStatement('"Resource": "arn:aws:s3:::reports/${aws:u|"'))).toBe(
      inStatement('"Resource": "arn:aws:s3:::reports/${aws:username}|"'),
    );
  });

  it('C-050 no key with several values', async () => {
    expect(await offered(inStatement('"Resource": "${|"'))).not.toContain('aws:PrincipalOrgPaths');
  });

  it('C-049 not for operators that take none, C-002 nor under the older version', async () => {
    const older = '{"Statement": [{"Action": "sts:GetCallerIdentity", "Resource": "${|"}]}';
    const number = inStatement('"Condition": {"NumericEquals": {"sts:DurationSeconds": "${|"}}');
    expect([await offered(older), await offered(number)]).toEqual([['*'], ['900', '3600']]);
  });
});

describe('statements', () => {
  it('a whole policy where nothing is written', async () => {
    const text = (await taking('deny', '|', 'rcp'))?.replace('|', '') ?? '';
    expect(JSON.parse(text)).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Deny', Principal: '*', Action: '', Resource: '*' }],
    });
  });

  it('of a role: by account, service and provider', async () => {
    expect(await offered('{"Statement": [|]}', 'trust')).toEqual([
      'trustAccount',
      'trustService',
      'trustProvider',
    ]);
  });
});
