import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ownFolder } from '../outside/closedOff.ts';
import { runPython } from '../outside/pythonShell.ts';
import { keysIn, stsClient } from '../outside/sdk.ts';
import { startLab } from '../outside/startLab.ts';

const kept = join(ownFolder(), 'kept.yaml');
const lab = await startLab('firstRole', '--save', kept);
afterAll(() => lab.stop());

const TEST = 'arn:aws:iam::123456789012:user/Test';
const ADMIN = 'arn:aws:iam::123456789012:user/Admin';
const FIRST = { profile: 'first', roleArn: 'arn:aws:iam::123456789012:role/trusting' };

describe('boto3', () => {
  it('B-044 B-045 shows the buckets once the role trusts the user', async () => {
    const test = lab.keysOf(TEST);
    expect(await runPython('first_role.py', lab, test)).toEqual([
      TEST,
      `botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the AssumeRole operation: User: ${TEST} is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::123456789012:role/account-s3-full-access because no identity-based policy allows the sts:AssumeRole action`,
    ]);
    expect(await runPython('trust.py', lab, lab.keysOf(ADMIN))).toEqual(['trusted']);
    expect(await runPython('first_role.py', lab, test)).toEqual([TEST, 'first-bucket', 'second-bucket']);
  });

  it('H-026 H-030 assumes the role of a profile by itself, and works on objects', async () => {
    expect(await runPython('profile.py', lab, lab.keysOf(TEST), FIRST)).toEqual([
      expect.stringMatching(/^arn:aws:sts::123456789012:assumed-role\/trusting\/botocore-session-\d+$/),
      'Assumed a role.',
      "[('notes/today.txt', 15)]",
      '0',
      'An error occurred (NoSuchKey) when calling the GetObject operation: The specified key does not exist.',
    ]);
  });

  it('lends an object by a presigned address', async () => {
    expect(await runPython('presigned.py', lab, lab.keysOf(TEST), FIRST)).toEqual([
      'Hello there',
      '403 SignatureDoesNotMatch',
    ]);
  });

  it('A-032 A-038 is told by each service that its session has expired', async () => {
    const assumed = await stsClient(lab, lab.keysOf(TEST)).send(
      new AssumeRoleCommand({ RoleArn: FIRST.roleArn, RoleSessionName: 'late' }),
    );
    const ahead = await startLab('firstRole', '--save', kept, '--ahead', 'PT61M');
    expect(await runPython('expired.py', ahead, keysIn(assumed))).toEqual([
      'sts An error occurred (ExpiredToken) when calling the GetCallerIdentity operation: The security token included in the request is expired',
      's3 An error occurred (ExpiredToken) when calling the ListBuckets operation: The provided token has expired.',
      'ec2 An error occurred (RequestExpired) when calling the DescribeInstances operation: Request has expired.',
    ]);
    await ahead.stop();
  });
});
