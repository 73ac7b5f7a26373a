import { afterAll, describe, expect, it } from 'vitest';
import { awsShell } from '../outside/awsShell.ts';
import { masked } from '../outside/masked.ts';
import { startLab } from '../outside/startLab.ts';

/*
 * Commands as people type them, one after the other in one shell.
 */

const lab = await startLab('classroom');
afterAll(() => lab.stop());

const jaswinder = awsShell(lab, lab.keysOf('arn:aws:iam::111122223333:user/jaswinder'));
const user = awsShell(lab, lab.keysOf('arn:aws:iam::123456789012:user/user'));

/** Takes the three values of an answer of STS into the shell. */
const EXPORT = `export $(printf 'AWS_ACCESS_KEY_ID=%s AWS_SECRET_ACCESS_KEY=%s AWS_SESSION_TOKEN=%s' \\
  $(aws $COMMAND --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]' --output text))`;

const read = (text: string): unknown[] =>
  text
    .trim()
    .split(/\n(?=\{)/)
    .map((part) => masked(part.startsWith('{') ? JSON.parse(part) : part));

describe('in a shell', () => {
  it('A-022 a deployment role is assumed, exported and used', async () => {
    const said = await jaswinder.type(`
      aws sts get-caller-identity
      COMMAND='sts assume-role --role-arn arn:aws:iam::111122223333:role/DeploymentRole --role-session-name jaswinder-deploy'
      ${EXPORT}
      aws sts get-caller-identity`);
    expect(read(said)).toEqual([
      { UserId: 'AIDA…', Account: '111122223333', Arn: 'arn:aws:iam::111122223333:user/jaswinder' },
      {
        UserId: 'AROA…:jaswinder-deploy',
        Account: '111122223333',
        Arn: 'arn:aws:sts::111122223333:assumed-role/DeploymentRole/jaswinder-deploy',
      },
    ]);
    const bucket = await jaswinder.type(`
      COMMAND='sts assume-role --role-arn arn:aws:iam::111122223333:role/DeploymentRole --role-session-name jaswinder-deploy'
      ${EXPORT}
      aws s3 ls && aws s3 ls s3://release-artifacts/v1/`);
    expect(bucket.trim().split('\n')).toEqual([
      expect.stringMatching(/ release-artifacts$/),
      expect.stringMatching(/ app\.js$/),
    ]);
  });

  it('A-023 a session without its token is no session', async () => {
    const said = await jaswinder.type(`
      COMMAND='sts assume-role --role-arn arn:aws:iam::111122223333:role/DeploymentRole --role-session-name jaswinder-deploy'
      ${EXPORT}
      unset AWS_SESSION_TOKEN
      aws sts get-caller-identity 2>&1 || true`);
    expect(said.trim()).toMatch(
      /An error occurred \(InvalidClientTokenId\) when calling the GetCallerIdentity operation: The security token included in the request is invalid\.?$/,
    );
  });

  it('B-129 a federated user may do what both its user and its policy allow', async () => {
    const said = await user.type(`
      COMMAND='sts get-federation-token --name ExampleName --policy {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::example_bucket"}]} --duration-seconds 3600'
      ${EXPORT}
      aws sts get-caller-identity
      aws s3api head-bucket --bucket example_bucket > head.json && echo may
      aws s3 ls s3://other_bucket 2>&1 || true`);
    const [who = '', ...rest] = said.trim().split(/(?<=\n\})\n/);
    expect([masked(JSON.parse(who)), ...rest.join('').split('\n')]).toEqual([
      {
        UserId: '123456789012:ExampleName',
        Account: '123456789012',
        Arn: 'arn:aws:sts::123456789012:federated-user/ExampleName',
      },
      'may',
      '',
      expect.stringMatching(
        /\(AccessDenied\) when calling the ListObjectsV2 operation: User: arn:aws:sts::123456789012:federated-user\/ExampleName is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::other_bucket" because no session policy allows the s3:ListBucket action$/,
      ),
    ]);
  });

  it('B-147 what a denial of EC2 says is decoded', async () => {
    const said = await user.type(`
      message=$(aws ec2 run-instances --image-id ami-0abcdef1234567890 --instance-type t3.micro 2>&1 |
        sed -n 's/.*Encoded authorization failure message: //p')
      aws sts decode-authorization-message --encoded-message $message --query DecodedMessage --output text`);
    const { context, ...rest } = JSON.parse(said) as { context: Record<string, unknown> };
    const { conditions, ...asked } = context;
    expect(masked({ ...rest, ...asked })).toEqual({
      allowed: false,
      explicitDeny: false,
      matchedStatements: { items: [] },
      failures: { items: [] },
      principal: { id: 'AIDA…', name: 'user', arn: 'arn:aws:iam::123456789012:user/user' },
      action: 'ec2:RunInstances',
      resource: 'arn:aws:ec2:us-east-1:123456789012:instance/*',
    });
    expect(JSON.stringify(conditions)).toContain(
      '{"key":"aws:RequestedRegion","values":{"items":[{"value":"us-east-1"}]}}',
    );
  });
});
