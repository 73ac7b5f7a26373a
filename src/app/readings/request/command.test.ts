import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOME, TEST, worldOf } from '../../../explain/fixture.ts';
import type { Asked } from '../../../content/call/made.ts';
import { caseFile } from './caseFile.ts';
import { readCase } from '../../../content/case/read.ts';
import { operationOf } from './changes.ts';
import { awsCommand } from './awsCommand.ts';
import { readCommand } from './readCommand.ts';
import { askedOf, paramsArbitrary } from './fixture.ts';

const ROLE = 'arn:aws:iam::222233334444:role/Target';
const world = worldOf({ account: HOME });

describe('a command is written', () => {
  test.each<[string, Asked, string]>([
    [
      'with the options of the API’s parameters',
      askedOf('sts:AssumeRole', {
        RoleArn: ROLE,
        RoleSessionName: 'ana',
        DurationSeconds: 900,
        Tags: [{ Key: 'team', Value: 'red' }],
        TransitiveTagKeys: ['team', 'cost center'],
        PolicyArns: [{ arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }],
      }),
      `aws sts assume-role --role-arn ${ROLE} --role-session-name ana --policy-arns arn=arn:aws:iam::aws:policy/ReadOnlyAccess` +
        " --duration-seconds 900 --tags Key=team,Value=red --transitive-tag-keys team 'cost center'",
    ],
    [
      'with a document that was given as an object as its text',
      askedOf('sts:AssumeRole', {
        RoleArn: ROLE,
        RoleSessionName: "o'ana",
        Policy: { Version: '2012-10-17' },
      }),
      String.raw`aws sts assume-role --role-arn ${ROLE} --role-session-name 'o'\''ana' --policy '{"Version":"2012-10-17"}'`,
    ],
    [
      'as the operation that needs a permission of S3',
      askedOf('s3:ListBucket', {}, { resource: 'arn:aws:s3:::prod-reports' }),
      'aws s3api list-objects-v2 --bucket prod-reports',
    ],
    [
      'with a place for what it gets',
      askedOf('s3:GetObject', {}, { resource: 'arn:aws:s3:::prod-reports/2026/a.csv' }),
      'aws s3api get-object --bucket prod-reports --key 2026/a.csv a.csv',
    ],
    [
      'unsigned for nobody',
      askedOf('s3:ListBuckets', {}, { as: 'none' }),
      'aws s3api list-buckets --no-sign-request',
    ],
    [
      'with the token in a file',
      askedOf(
        'sts:AssumeRoleWithWebIdentity',
        { RoleArn: ROLE, RoleSessionName: 'ci' },
        { as: 'none', token: { sub: 'x' } },
      ),
      `aws sts assume-role-with-web-identity --role-arn ${ROLE} --role-session-name ci --web-identity-token file://token.jwt`,
    ],
    [
      'with the size of a page by the CLI’s own option',
      askedOf('iam:ListUsers', { PathPrefix: '/x/', MaxItems: 5 }),
      'aws iam list-users --path-prefix /x/ --page-size 5',
    ],
    [
      'with JSON for what no option can carry',
      askedOf('iam:ListUsers', { Marker: 'file://m', MaxItems: 5 }),
      `aws iam list-users --cli-input-json '{"Marker":"file://m","MaxItems":5}'`,
    ],
    [
      'with a hyphen tied to its option, numbers of instances as a count',
      askedOf('ec2:RunInstances', { ImageId: '-x', MinCount: 1, MaxCount: 3, DryRun: false }),
      'aws ec2 run-instances --count 1:3 --image-id=-x --no-dry-run',
    ],
    [
      'by names alone for an action that the lab has no operation for',
      askedOf('sqs:SendMessage', { QueueUrl: 'https://q', DelaySeconds: 3 }),
      'aws sqs send-message --queue-url https://q --delay-seconds 3',
    ],
  ])('%s', (_, asked, command) => {
    expect(awsCommand(asked)).toBe(command);
  });

  test('over several lines, which the parser reads as one', async () => {
    const asked = askedOf('sts:AssumeRole', { RoleArn: ROLE, RoleSessionName: 'ana' });
    const command = awsCommand(asked, ' \\\n  ');
    expect(command).toBe(`aws sts assume-role \\\n  --role-arn ${ROLE} \\\n  --role-session-name ana`);
    expect(await readCommand(`$ ${command}\n`, askedOf('s3:ListBuckets'), world)).toEqual({
      ok: true,
      value: asked,
    });
  });
});

describe('a command is read', () => {
  test('who calls, the context and the label stay; parameters and ARN are those of the command', async () => {
    const before = askedOf(
      'sts:AssumeRole',
      { RoleArn: ROLE, RoleSessionName: 'before', DurationSeconds: 900 },
      { context: { 'aws:SourceIp': '203.0.113.5' }, label: 'mine', omitSessionToken: true },
    );
    expect(
      await readCommand(
        `aws --region eu-west-1 sts assume-role --role-a "${ROLE}" --role-session-name a\\ b`,
        before,
        world,
      ),
    ).toEqual({ ok: true, value: { ...before, params: { RoleArn: ROLE, RoleSessionName: 'a b' } } });
  });

  test('a token in a file is made for the call', async () => {
    const command = `aws sts assume-role-with-web-identity --role-arn ${ROLE} --role-session-name ci --web-identity-token`;
    const before = askedOf('sts:AssumeRoleWithWebIdentity', {}, { token: { sub: 'ci' } });
    expect(await readCommand(`${command} file:///tmp/token`, before, world)).toEqual({
      ok: true,
      value: { ...before, params: { RoleArn: ROLE, RoleSessionName: 'ci' } },
    });
    expect(await readCommand(`${command} eyJhbGci`, before, world)).toEqual({
      ok: true,
      value: {
        ...before,
        params: { RoleArn: ROLE, RoleSessionName: 'ci', WebIdentityToken: 'eyJhbGci' },
        token: null,
      },
    });
  });

  test('--no-sign-request makes it nobody’s', async () => {
    expect(
      await readCommand('aws s3api list-buckets --no-sign-request', askedOf('s3:ListBuckets'), world),
    ).toEqual({
      ok: true,
      value: askedOf('s3:ListBuckets', {}, { as: 'none' }),
    });
  });

  test.each([
    ['', { code: 'notAws' }],
    ['AWS_PROFILE=x aws sts get-caller-identity', { code: 'notAws' }],
    ['aws s3 ls', { code: 'noOperation', command: 'aws s3' }],
    ['aws sts help', { code: 'noOperation', command: 'aws sts help' }],
    ["aws sts get-access-key-info --access-key-id 'AKIA", { code: 'openQuote', quote: "'" }],
    ['aws sts get-access-key-info --access-key-id $KEY', { code: 'shellOnly', text: '$' }],
    ['aws sts get-access-key-info --access-key-id "$KEY"', { code: 'shellOnly', text: '$' }],
    ['aws sts get-caller-identity | jq', { code: 'shellOnly', text: '|' }],
    ['aws sts get-caller-identity\naws s3 ls', { code: 'shellOnly', text: '\n' }],
    [
      'aws iam create-role --role-name x --assume-role-policy-document file://trust.json',
      { code: 'file', path: 'trust.json' },
    ],
    ['aws s3api put-object --bucket b --key k --body ./a.txt', { code: 'file', path: './a.txt' }],
    [
      'aws sts assume-role --role-arn x --role-session-name y --duration-seconds long',
      { code: 'cli', text: "invalid literal for int() with base 10: 'long'" },
    ],
    [
      "aws sts assume-role --cli-input-json '{}'",
      {
        code: 'cli',
        text:
          'Parameter validation failed:\nMissing required parameter in input: "RoleArn"\n' +
          'Missing required parameter in input: "RoleSessionName"',
      },
    ],
  ])('%s is refused', async (command, error) => {
    expect(await readCommand(command, askedOf('sts:GetCallerIdentity'), world)).toEqual({ ok: false, error });
  });

  test.each([
    ['aws', 'the following arguments are required: command'],
    ['aws sts', 'the following arguments are required: operation'],
    ['aws sts assume-role --role-arn x', 'the following arguments are required: --role-session-name'],
    ['aws sts get-caller-identity --colour on x', 'Unknown options: --colour, on, x'],
    ['aws sts asume-role', "Invalid choice: 'asume-role', maybe you meant:\n\n  * assume-role"],
  ])('%s is refused as the CLI does', async (command, words) => {
    const read = await readCommand(command, askedOf('sts:GetCallerIdentity'), world);
    expect(read).toEqual({ ok: false, error: { code: 'cli', text: expect.stringContaining(words) } });
  });
});

describe.each([
  'sts:AssumeRole',
  'sts:GetFederationToken',
  'iam:CreateRole',
  'iam:ListRoles',
  'iam:SimulateCustomPolicy',
  's3:PutObject',
  'cloudtrail:LookupEvents',
  'sts:AssumeRoot',
])('%s with any parameters', (call) => {
  const operation = operationOf(call);
  if (!operation) throw new Error(call);
  const asked = paramsArbitrary(operation).map((params) => askedOf(call, params));

  test('comes back out of its command', async () => {
    await fc.assert(
      fc.asyncProperty(asked, fc.constantFrom(' ', ' \\\n  '), async (written, between) => {
        const read = await readCommand(awsCommand(written, between), askedOf('s3:ListBuckets'), world);
        expect(read).toEqual({ ok: true, value: written });
      }),
    );
  });

  test('comes back out of its case file', () => {
    fc.assert(
      fc.property(asked, fc.dictionary(contextKey, fc.array(fc.string())), (plain, context) => {
        const written = { ...plain, context };
        const read = readCase({ name: 'case.yaml', text: caseFile(written, []) }, () => WORLD);
        expect(read.ok && read.value.steps).toEqual([
          { as: TEST, call, params: written.params, context, omitSessionToken: false },
        ]);
      }),
    );
  });
});

/** Case files refuse `__proto__`. */
const contextKey = fc.string({ minLength: 1 }).map((name) => `aws:${name}`);

const WORLD = {
  name: 'world.yaml',
  text: `{"accounts": [{ "id": "${HOME}", "users": [{ "name": "Test" }] }]}`,
};
