import { afterAll, describe, expect, it } from 'vitest';
import { awsShell, refused } from '../outside/awsShell.ts';
import { masked } from '../outside/masked.ts';
import { startLab } from '../outside/startLab.ts';

const lab = await startLab('storage');
afterAll(() => lab.stop());

const READER = 'arn:aws:iam::111122223333:user/Reader';
const admin = awsShell(lab, lab.keysOf('arn:aws:iam::111122223333:user/Admin'));
const reader = awsShell(lab, lab.keysOf(READER));

const DENIED = `User: ${READER} is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::111122223333:user/Eve because no identity-based policy allows the iam:CreateUser action`;

describe('the AWS CLI and CloudTrail', () => {
  it('finds what was done, and what was denied', async () => {
    await reader.aws('iam create-user --user-name Eve');
    await admin.aws('iam create-user --user-name Ana');
    const lookup = (attribute: string) =>
      admin.aws(
        `cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=CreateUser --query 'Events[].${attribute}'`,
      );
    expect(await lookup('[EventName,EventSource,Username,ReadOnly,EventTime]')).toEqual({
      answer: ['Admin', 'Reader'].map((name) => [
        'CreateUser',
        'iam.amazonaws.com',
        name,
        'false',
        expect.anything(),
      ]),
    });
    const { answer } = (await lookup('CloudTrailEvent')) as { answer: string[] };
    const [made = '{}', denied = '{}'] = answer;
    expect(masked(JSON.parse(made))).toMatchObject({
      userIdentity: { type: 'IAMUser', arn: 'arn:aws:iam::111122223333:user/Admin', userName: 'Admin' },
      eventTime: 'in 0 min',
      awsRegion: 'us-east-1',
      requestParameters: { userName: 'Ana' },
      responseElements: { user: { userName: 'Ana', arn: 'arn:aws:iam::111122223333:user/Ana' } },
      recipientAccountId: '111122223333',
    });
    expect(masked(JSON.parse(denied))).toMatchObject({
      userIdentity: { arn: READER },
      errorCode: 'AccessDenied',
      errorMessage: DENIED,
      requestParameters: { userName: 'Eve' },
    });
  });

  it('F-018 may not look without permission', async () => {
    expect(await reader.aws('cloudtrail lookup-events')).toEqual(
      refused(
        'AccessDeniedException',
        'LookupEvents',
        `User: ${READER} is not authorized to perform: cloudtrail:LookupEvents because no identity-based policy allows the cloudtrail:LookupEvents action`,
      ),
    );
  });
});
