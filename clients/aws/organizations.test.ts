import { afterAll, describe, expect, it } from 'vitest';
import { awsShell, refused } from '../outside/awsShell.ts';
import { startLab } from '../outside/startLab.ts';

const lab = await startLab('organization');
afterAll(() => lab.stop());

const READER = 'arn:aws:iam::999900001111:user/Reader';
const admin = awsShell(lab, lab.keysOf('arn:aws:iam::999900001111:user/Admin'));
const reader = awsShell(lab, lab.keysOf(READER));
const member = awsShell(lab, lab.keysOf('arn:aws:iam::111122223333:user/Admin'));

/** Older clients do not know the member State. */
const account = (id: string, Name: string, JoinedMethod: string): unknown =>
  expect.objectContaining({
    Id: id,
    Arn: `arn:aws:organizations::999900001111:account/o-exampleorgid/${id}`,
    Email: `account-${id}@example.com`,
    Name,
    Status: 'ACTIVE',
    JoinedMethod,
    JoinedTimestamp: 'some other time',
  });
const WORKLOADS = account('111122223333', 'workloads', 'CREATED');

const FULL_ACCESS = {
  Id: 'p-FullAWSAccess',
  Arn: 'arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess',
  Name: 'FullAWSAccess',
  Description: 'Allows access to every operation',
  Type: 'SERVICE_CONTROL_POLICY',
  AwsManaged: true,
};

describe('the AWS CLI and an organization', () => {
  it('describes it, to a member too', async () => {
    const answer = {
      Organization: {
        Id: 'o-exampleorgid',
        Arn: 'arn:aws:organizations::999900001111:organization/o-exampleorgid',
        FeatureSet: 'ALL',
        MasterAccountArn: 'arn:aws:organizations::999900001111:account/o-exampleorgid/999900001111',
        MasterAccountId: '999900001111',
        MasterAccountEmail: 'account-999900001111@example.com',
        AvailablePolicyTypes: [{ Type: 'SERVICE_CONTROL_POLICY', Status: 'ENABLED' }],
      },
    };
    expect(await reader.aws('organizations describe-organization')).toEqual({ answer });
    expect(await member.aws('organizations describe-organization')).toEqual({ answer });
  });

  it('lists its accounts, though not to a member', async () => {
    expect(await reader.aws('organizations list-accounts')).toEqual({
      answer: { Accounts: [account('999900001111', 'management', 'INVITED'), WORKLOADS] },
    });
    expect(await member.aws('organizations list-accounts')).toEqual(
      refused('AccessDeniedException', 'ListAccounts', "You don't have permissions to access this resource."),
    );
  });

  it('describes an account, unless there is none', async () => {
    expect(await reader.aws('organizations describe-account --account-id 111122223333')).toEqual({
      answer: { Account: WORKLOADS },
    });
    expect(await reader.aws('organizations describe-account --account-id 222233334444')).toEqual(
      refused('AccountNotFoundException', 'DescribeAccount', "You specified an account that doesn't exist."),
    );
  });

  it('finds its way from the root to an account', async () => {
    const said = await reader.type(`
      root=$(aws organizations list-roots --query Roots[0].Id --output text)
      unit=$(aws organizations list-organizational-units-for-parent --parent-id $root \\
        --query OrganizationalUnits[0].Id --output text)
      aws organizations list-accounts-for-parent --parent-id $unit --query Accounts[].Id --output text
      aws organizations list-parents --child-id 111122223333 --query "Parents[0].Id=='$unit'"`);
    expect(said.trim().split('\n')).toEqual(['111122223333', 'true']);
  });

  it('is told that a parent is not there', async () => {
    expect(await reader.aws('organizations list-organizational-units-for-parent --parent-id r-none')).toEqual(
      refused(
        'ParentNotFoundException',
        'ListOrganizationalUnitsForParent',
        "You specified a parent that doesn't exist.",
      ),
    );
  });
});

describe('the AWS CLI and service control policies', () => {
  it('lists and shows the one that allows everything', async () => {
    const answer = { Policies: [FULL_ACCESS] };
    expect(await reader.aws('organizations list-policies --filter SERVICE_CONTROL_POLICY')).toEqual({
      answer,
    });
    expect(
      await reader.aws(
        'organizations list-policies-for-target --target-id 111122223333 --filter SERVICE_CONTROL_POLICY',
      ),
    ).toEqual({ answer });
    const content = await reader.type(
      'aws organizations describe-policy --policy-id p-FullAWSAccess --query Policy.Content --output text',
    );
    expect(JSON.parse(content)).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
    });
  });

  it('is refused to attach one twice', async () => {
    expect(
      await admin.aws('organizations attach-policy --policy-id p-FullAWSAccess --target-id 111122223333'),
    ).toEqual(
      refused(
        'DuplicatePolicyAttachmentException',
        'AttachPolicy',
        'A policy with the specified name and type is already attached to the specified target.',
      ),
    );
  });

  it('F-018 may not make one without permission', async () => {
    expect(
      await reader.aws(
        `organizations create-policy --name Deny --type SERVICE_CONTROL_POLICY --description '' --content '{}'`,
      ),
    ).toEqual(
      refused(
        'AccessDeniedException',
        'CreatePolicy',
        `User: ${READER} is not authorized to perform: organizations:CreatePolicy because no identity-based policy allows the organizations:CreatePolicy action`,
      ),
    );
  });
});
