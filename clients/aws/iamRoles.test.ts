import { afterAll, describe, expect, it } from 'vitest';
import { awsShell, refused } from '../outside/awsShell.ts';
import { startLab } from '../outside/startLab.ts';

const lab = await startLab('storage');
afterAll(() => lab.stop());

const READER = 'arn:aws:iam::111122223333:user/Reader';
const admin = awsShell(lab, lab.keysOf('arn:aws:iam::111122223333:user/Admin'));
const reader = awsShell(lab, lab.keysOf(READER));

const done = { answer: null };
const trusting = (who: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: who }, Action: 'sts:AssumeRole' }],
});
const ROOT = trusting('arn:aws:iam::111122223333:root');
const READING = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports/*' }],
};
for (const shell of [admin, reader]) shell.write('trust.json', JSON.stringify(ROOT));
admin.write('other.json', JSON.stringify(trusting(READER)));
admin.write('policy.json', JSON.stringify(READING));

const DEMO = {
  Path: '/',
  RoleName: 'Demo',
  RoleId: 'AROA…',
  Arn: 'arn:aws:iam::111122223333:role/Demo',
  CreateDate: 'in 0 min',
  AssumeRolePolicyDocument: ROOT,
  Description: 'A demo',
  MaxSessionDuration: 7200,
  Tags: [{ Key: 'team', Value: 'red' }],
};
const CREATE = 'iam create-role --assume-role-policy-document file://trust.json --role-name';
const S3_READ = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';

describe('the AWS CLI and roles', () => {
  it('makes one and shows it', async () => {
    expect(
      await admin.aws(
        `${CREATE} Demo --description 'A demo' --max-session-duration 7200 --tags Key=team,Value=red`,
      ),
    ).toEqual({ answer: { Role: DEMO } });
    expect(await admin.aws('iam get-role --role-name Demo')).toEqual({
      answer: { Role: { ...DEMO, RoleLastUsed: {} } },
    });
    expect(await admin.aws('iam list-roles --query Roles[].RoleName')).toEqual({ answer: ['Demo'] });
    expect(await admin.aws(`${CREATE} Demo`)).toEqual(
      refused('EntityAlreadyExists', 'CreateRole', 'Role with name Demo already exists.'),
    );
  });

  it('F-001 may not make one without permission', async () => {
    expect(await reader.aws(`${CREATE} Mine`)).toEqual(
      refused(
        'AccessDenied',
        'CreateRole',
        `User: ${READER} is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::111122223333:role/Mine because no identity-based policy allows the iam:CreateRole action`,
      ),
    );
  });

  it('lets in whom its trust policy names, from the moment on that it is changed', async () => {
    const enter = 'sts assume-role --role-arn arn:aws:iam::111122223333:role/Demo --role-session-name me';
    expect(await reader.aws(enter)).toMatchObject({ error: expect.stringContaining('(AccessDenied)') });
    expect(
      await admin.aws('iam update-assume-role-policy --role-name Demo --policy-document file://other.json'),
    ).toEqual(done);
    expect(await reader.aws(enter)).toMatchObject({
      answer: { AssumedRoleUser: { Arn: 'arn:aws:sts::111122223333:assumed-role/Demo/me' } },
    });
  });

  it('is refused a trust policy that is none', async () => {
    expect(
      await admin.aws(
        `iam create-role --role-name Broken --assume-role-policy-document '{"Version":"2012-10-17"}'`,
      ),
    ).toMatchObject({
      error: expect.stringContaining('(MalformedPolicyDocument) when calling the CreateRole operation'),
    });
  });

  it('is described anew, and its longest session falls back to an hour when it is not said', async () => {
    const told = 'iam get-role --role-name Demo --query Role.[Description,MaxSessionDuration]';
    expect(
      await admin.aws('iam update-role --role-name Demo --description Old --max-session-duration 7200'),
    ).toEqual(done);
    expect(await admin.aws(told)).toEqual({ answer: ['Old', 7200] });
    expect(await admin.aws('iam update-role --role-name Demo --description New')).toEqual(done);
    expect(await admin.aws(told)).toEqual({ answer: ['New', 3600] });
  });

  it('writes, shows and takes away its policies, then the role', async () => {
    const inline = '--role-name Demo --policy-name read';
    const attached = `--role-name Demo --policy-arn ${S3_READ}`;
    expect(await admin.aws(`iam put-role-policy ${inline} --policy-document file://policy.json`)).toEqual(
      done,
    );
    expect(await admin.aws(`iam get-role-policy ${inline}`)).toEqual({
      answer: { RoleName: 'Demo', PolicyName: 'read', PolicyDocument: READING },
    });
    expect(await admin.aws('iam list-role-policies --role-name Demo')).toEqual({
      answer: { PolicyNames: ['read'] },
    });
    expect(await admin.aws(`iam attach-role-policy ${attached}`)).toEqual(done);
    expect(await admin.aws('iam list-attached-role-policies --role-name Demo')).toEqual({
      answer: { AttachedPolicies: [{ PolicyName: 'AmazonS3ReadOnlyAccess', PolicyArn: S3_READ }] },
    });
    expect(await admin.aws('iam delete-role --role-name Demo')).toEqual(
      refused('DeleteConflict', 'DeleteRole', 'Cannot delete entity, must detach all policies first.'),
    );
    expect(await admin.aws(`iam detach-role-policy ${attached}`)).toEqual(done);
    expect(await admin.aws(`iam delete-role-policy ${inline}`)).toEqual(done);
    expect(await admin.aws('iam delete-role --role-name Demo')).toEqual(done);
    expect(await admin.aws('iam get-role --role-name Demo')).toEqual(
      refused('NoSuchEntity', 'GetRole', 'The role with name Demo cannot be found.'),
    );
  });

  it('hands one to instances by an instance profile', async () => {
    const web = { Path: '/', InstanceProfileName: 'web', InstanceProfileId: 'AIPA…', CreateDate: 'in 0 min' };
    expect(await admin.aws('iam create-instance-profile --instance-profile-name web')).toEqual({
      answer: {
        InstanceProfile: { ...web, Arn: 'arn:aws:iam::111122223333:instance-profile/web', Roles: [] },
      },
    });
    await admin.type(`${`aws ${CREATE} Server`} && aws iam add-role-to-instance-profile \\
      --instance-profile-name web --role-name Server`);
    expect(
      await admin.aws(
        'iam get-instance-profile --instance-profile-name web --query InstanceProfile.Roles[].RoleName',
      ),
    ).toEqual({ answer: ['Server'] });
  });
});
