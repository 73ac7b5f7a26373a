import { expect, test } from 'vitest';
import { err } from '../lib/result.ts';
import { action } from './action.ts';

function run(...args: string[]): { code: number; out: string; err: string } {
  const said = { out: '', err: '' };
  const code = action.run(args, {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    readFile: () => err('no such file'),
    listFiles: () => err('no such folder'),
  });
  return { code, ...said };
}

test('C-020 a pattern is expanded, with access levels in one column', () => {
  expect(run('sts:assumerole*')).toEqual({
    code: 0,
    out: [
      'sts:AssumeRole                 Write',
      'sts:AssumeRoleWithSAML         Write',
      'sts:AssumeRoleWithWebIdentity  Write',
      '3 actions',
      '',
    ].join('\n'),
    err: '',
  });
});

test('C-019 an action is described', () => {
  expect(run('SQS:sendmessage')).toEqual({
    code: 0,
    out: [
      'sqs:SendMessage  Write',
      '  Deliver a message to the specified queue.',
      '  resources',
      '    queue  arn:${Partition}:sqs:${Region}:${Account}:${QueueName}',
      '  condition keys',
      '    aws:ResourceTag/${TagKey}',
      '',
    ].join('\n'),
    err: '',
  });
});

test('an action that can be limited to no resource and by no key', () => {
  expect(run('sts:GetCallerIdentity').out).toBe(
    [
      'sts:GetCallerIdentity  Read',
      '  Obtain details about the IAM identity whose credentials are used to call the API.',
      '  resources',
      '    only *',
      '',
    ].join('\n'),
  );
});

test.each([
  ['iam:PasRole', 'no such action; the nearest is iam:PassRole'],
  ['sts:Frobnicate', 'no such action'],
  ['stss:AssumeRole', 'no service has the prefix stss; the nearest is sts:AssumeRole'],
  ['sts:Frob*', 'no action matches'],
  ['xyzzy*:Get*', 'no action matches'],
  ['xyzzy:Get*', 'no service has the prefix xyzzy'],
  ['AssumeRole', 'there is no service prefix before a colon'],
])('%s: %s', (pattern, why) => {
  expect(run(pattern)).toEqual({ code: 1, out: `${pattern}: ${why}\n`, err: '' });
});

test('one pattern without an action makes the exit code 1; the others are answered', () => {
  expect(run('sts:GetCallerI*', 'sts:None')).toEqual({
    code: 1,
    out: 'sts:GetCallerIdentity  Read\n1 action\n\nsts:None: no such action\n',
    err: '',
  });
});

test.each([
  [[], 'action: no patterns'],
  [['--json', 'sts:*'], 'action: unknown flag --json'],
])('%j tells the usage', (args, first) => {
  expect(run(...args)).toEqual({ code: 2, out: '', err: `${first}\nusage: action PATTERN…\n` });
});
