import { describe, expect, test } from 'vitest';
import { learning } from '../fixture.ts';

const printed = (stdout: string, stderr = '', code = 0) => ({ stdout, stderr, code });

const DEV = 'AIDAXOI7L3QVEOXMWUFR7';

describe('F-035 answers in every format', () => {
  const { run } = learning();
  const line = 'aws sts get-caller-identity --profile dev';

  test.each([
    [
      line,
      `{
    "UserId": "${DEV}",
    "Account": "123456789012",
    "Arn": "arn:aws:iam::123456789012:user/Dev"
}
`,
    ],
    [`${line} --output text`, `123456789012\tarn:aws:iam::123456789012:user/Dev\t${DEV}\n`],
    [
      `${line} --output table`,
      `---------------------------------------------------
|                GetCallerIdentity                |
+---------+---------------------------------------+
|  Account|  123456789012                         |
|  Arn    |  arn:aws:iam::123456789012:user/Dev   |
|  UserId |  ${DEV}                |
+---------+---------------------------------------+
`,
    ],
    [
      `${line} --output yaml`,
      `Account: '123456789012'\nArn: arn:aws:iam::123456789012:user/Dev\nUserId: ${DEV}\n`,
    ],
    [`${line} --query Arn`, '"arn:aws:iam::123456789012:user/Dev"\n'],
    [`${line} --query '[Account,Nope]' --output text`, '123456789012\tNone\n'],
    [`aws --profile=dev --output text sts get-caller-identity --query=Account`, '123456789012\n'],
    [`aws iam list-users --profile dev --query 'Users[?UserName==\`Ana\`].UserName | [0]'`, '"Ana"\n'],
    ['aws --version', 'aws-cli/2.30.7 Python/3.13.7 Linux/6.1 source/x86_64.sts-lab\n'],
  ])('%s', async (typed, stdout) => {
    expect(await run(typed)).toEqual(printed(stdout));
  });
});

test('JSON services: times and refusals', async () => {
  const { run } = learning();
  await run('aws iam list-users --profile dev');
  expect(
    await run(
      'aws cloudtrail lookup-events --profile dev --lookup-attributes AttributeKey=EventName,AttributeValue=ListUsers ' +
        "--start-time 2026-01-15 --query 'Events[].[EventName,EventTime]' --output text",
    ),
  ).toEqual(printed('ListUsers\t2026-01-15T09:00:00+00:00\n'));
  expect((await run('aws organizations describe-organization --profile dev')).stderr).toBe(
    '\nAn error occurred (AWSOrganizationsNotInUseException) when calling the DescribeOrganization operation: ' +
      'Your account is not a member of an organization.\n',
  );
});

test('help is made of the operations', async () => {
  const { run } = learning();
  const { stdout } = await run('aws sts get-access-key-info help');
  expect(stdout.slice(stdout.indexOf('NAME'), stdout.indexOf('       [--debug]'))).toBe(`NAME
       get-access-key-info -

DESCRIPTION
       Tells which account an access key belongs to.

SYNOPSIS
         get-access-key-info
       --access-key-id <value>
       [--cli-input-json <value>]
       [--generate-cli-skeleton <value>]
`);
  expect(stdout.slice(stdout.indexOf('OUTPUT'))).toBe(`OUTPUT
       Account -> (string)


`);
  expect((await run('aws sts help')).stdout).toContain('o assume-role-with-saml\n');
  expect((await run('aws help')).stdout).toContain('o cloudtrail\n');
});
