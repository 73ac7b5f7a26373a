import { afterAll, describe, expect, it } from 'vitest';
import { awsShell } from '../outside/awsShell.ts';
import { startLab } from '../outside/startLab.ts';

const lab = await startLab('classroom');
afterAll(() => lab.stop());

const { accessKeyId, secretAccessKey } = lab.keysOf('arn:aws:iam::111122223333:user/jaswinder');
const shell = awsShell(lab, null);
shell.write(
  'credentials',
  `[default]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n`,
);
shell.write(
  'config',
  [
    '[profile deploy]',
    'role_arn = arn:aws:iam::111122223333:role/DeploymentRole',
    'source_profile = default',
    'region = us-east-1',
    '[profile demo]',
    'role_arn = arn:aws:iam::123456789012:role/demo',
    'source_profile = default',
    '',
  ].join('\n'),
);

describe('the AWS CLI with a profile', () => {
  it('H-026 lists the buckets of the role', async () => {
    expect((await shell.type('aws s3 ls --profile deploy')).trim()).toMatch(/ release-artifacts$/);
  });

  it('H-030 is a session that botocore names', async () => {
    expect(await shell.aws('sts get-caller-identity --profile deploy')).toEqual({
      answer: {
        UserId: expect.stringMatching(/^AROA….*:botocore-session-\d+$/),
        Account: '111122223333',
        Arn: expect.stringMatching(
          /^arn:aws:sts::111122223333:assumed-role\/DeploymentRole\/botocore-session-\d+$/,
        ),
      },
    });
  });

  it('F-014 is denied the role of another account without a reason', async () => {
    const said = await shell.aws('sts get-caller-identity --profile demo');
    expect(JSON.stringify(said)).toContain(
      '(AccessDenied) when calling the AssumeRole operation: User: arn:aws:iam::111122223333:user/jaswinder is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::123456789012:role/demo"',
    );
  });
});
