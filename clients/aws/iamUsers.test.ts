import { afterAll, describe, expect, it } from 'vitest';
import { awsShell, refused } from '../outside/awsShell.ts';
import { startLab } from '../outside/startLab.ts';

const lab = await startLab('storage');
afterAll(() => lab.stop());

const READER = 'arn:aws:iam::111122223333:user/Reader';
const admin = awsShell(lab, lab.keysOf('arn:aws:iam::111122223333:user/Admin'));
const reader = awsShell(lab, lab.keysOf(READER));

const done = { answer: null };
const READING = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports/*' }],
};
admin.write('policy.json', JSON.stringify(READING));

const ANA = {
  Path: '/team/',
  UserName: 'Ana',
  UserId: 'AIDA…',
  Arn: 'arn:aws:iam::111122223333:user/team/Ana',
  CreateDate: 'in 0 min',
};
const KEY = { UserName: 'Ana', AccessKeyId: 'AKIA…', Status: 'Active', CreateDate: 'in 0 min' };
const DEPLOYERS = {
  Path: '/',
  GroupName: 'deployers',
  GroupId: 'AGPA…',
  Arn: 'arn:aws:iam::111122223333:group/deployers',
  CreateDate: 'in 0 min',
};
const POLICY = 'arn:aws:iam::111122223333:policy/Reading';

describe('the AWS CLI and users', () => {
  it('makes one with a key, by which the user is known at once', async () => {
    expect(await admin.aws('iam create-user --user-name Ana --path /team/')).toEqual({
      answer: { User: ANA },
    });
    expect(await admin.aws('iam create-user --user-name Ana')).toEqual(
      refused('EntityAlreadyExists', 'CreateUser', 'User with name Ana already exists.'),
    );
    expect(await admin.aws('iam get-user --user-name Ana')).toEqual({ answer: { User: ANA } });
    const arn = await admin.type(`
      export $(printf 'AWS_ACCESS_KEY_ID=%s AWS_SECRET_ACCESS_KEY=%s' $(aws iam create-access-key --user-name Ana \\
        --query 'AccessKey.[AccessKeyId,SecretAccessKey]' --output text))
      aws sts get-caller-identity --query Arn --output text`);
    expect(arn.trim()).toBe(ANA.Arn);
  });

  it('gives a user two keys at most', async () => {
    expect(await admin.aws('iam create-access-key --user-name Ana')).toEqual({
      answer: { AccessKey: { ...KEY, SecretAccessKey: 'secret' } },
    });
    expect(await admin.aws('iam create-access-key --user-name Ana')).toEqual(
      refused('LimitExceeded', 'CreateAccessKey', 'Cannot exceed quota for AccessKeysPerUser: 2'),
    );
    expect(await admin.aws('iam list-access-keys --user-name Ana')).toEqual({
      answer: { AccessKeyMetadata: [KEY, KEY] },
    });
  });

  it('puts a user into a group, and gives both what they may do', async () => {
    expect(await admin.aws('iam create-group --group-name deployers')).toEqual({
      answer: { Group: DEPLOYERS },
    });
    expect(await admin.aws('iam add-user-to-group --user-name Ana --group-name deployers')).toEqual(done);
    expect(await admin.aws('iam get-group --group-name deployers')).toEqual({
      answer: { Users: [ANA], Group: DEPLOYERS },
    });
    expect(await admin.aws('iam list-groups-for-user --user-name Ana')).toEqual({
      answer: { Groups: [DEPLOYERS] },
    });
    expect(
      await admin.aws(
        'iam put-group-policy --group-name deployers --policy-name read --policy-document file://policy.json',
      ),
    ).toEqual(done);
    expect(
      await admin.aws(
        `iam simulate-principal-policy --policy-source-arn ${ANA.Arn} --action-names s3:GetObject s3:PutObject --resource-arns arn:aws:s3:::reports/readme.txt --query EvaluationResults[].[EvalActionName,EvalDecision]`,
      ),
    ).toEqual({
      answer: [
        ['s3:GetObject', 'allowed'],
        ['s3:PutObject', 'implicitDeny'],
      ],
    });
  });

  it('makes a managed policy and attaches it', async () => {
    const policy = {
      PolicyName: 'Reading',
      PolicyId: 'ANPA…',
      Arn: POLICY,
      Path: '/',
      DefaultVersionId: 'v1',
      AttachmentCount: 0,
      PermissionsBoundaryUsageCount: 0,
      IsAttachable: true,
      CreateDate: 'in 0 min',
      UpdateDate: 'in 0 min',
    };
    expect(
      await admin.aws('iam create-policy --policy-name Reading --policy-document file://policy.json'),
    ).toEqual({ answer: { Policy: policy } });
    expect(await admin.aws(`iam get-policy-version --policy-arn ${POLICY} --version-id v1`)).toEqual({
      answer: {
        PolicyVersion: {
          Document: READING,
          VersionId: 'v1',
          IsDefaultVersion: true,
          CreateDate: 'in 0 min',
        },
      },
    });
    expect(await admin.aws(`iam attach-user-policy --user-name Ana --policy-arn ${POLICY}`)).toEqual(done);
    expect(await admin.aws('iam list-attached-user-policies --user-name Ana')).toEqual({
      answer: { AttachedPolicies: [{ PolicyName: 'Reading', PolicyArn: POLICY }] },
    });
    expect(await admin.aws(`iam get-policy --policy-arn ${POLICY} --query Policy.AttachmentCount`)).toEqual({
      answer: ['1'],
    });
    expect(await admin.aws(`iam delete-policy --policy-arn ${POLICY}`)).toEqual(
      refused('DeleteConflict', 'DeletePolicy', 'Cannot delete a policy attached to entities.'),
    );
  });

  it('limits and marks a user, and does not delete one that has something', async () => {
    const boundary = 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess';
    expect(
      await admin.aws(`iam put-user-permissions-boundary --user-name Ana --permissions-boundary ${boundary}`),
    ).toEqual(done);
    expect(await admin.aws('iam tag-user --user-name Ana --tags Key=team,Value=red')).toEqual(done);
    expect(await admin.aws('iam list-user-tags --user-name Ana')).toEqual({
      answer: { Tags: [{ Key: 'team', Value: 'red' }] },
    });
    expect(await admin.aws('iam delete-user --user-name Ana')).toMatchObject({
      error: expect.stringContaining('(DeleteConflict) when calling the DeleteUser operation'),
    });
  });

  it('F-001 is told whose permission is missing', async () => {
    expect(await reader.aws('iam get-user')).toEqual(
      refused(
        'AccessDenied',
        'GetUser',
        `User: ${READER} is not authorized to perform: iam:GetUser on resource: ${READER} because no identity-based policy allows the iam:GetUser action`,
      ),
    );
  });
});

describe('the AWS CLI and identity providers', () => {
  it('makes one for OpenID Connect, and names the account', async () => {
    const arn = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
    expect(
      await admin.aws(
        'iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com --client-id-list sts.amazonaws.com --thumbprint-list 6938fd4d98bab03faadb97b34396831e3780aea1',
      ),
    ).toEqual({ answer: { OpenIDConnectProviderArn: arn } });
    expect(await admin.aws('iam list-open-id-connect-providers')).toEqual({
      answer: { OpenIDConnectProviderList: [{ Arn: arn }] },
    });
    expect(await admin.aws('iam create-account-alias --account-alias example-lab')).toEqual(done);
    expect(await admin.aws('iam list-account-aliases')).toEqual({
      answer: { AccountAliases: ['example-lab'] },
    });
  });
});
