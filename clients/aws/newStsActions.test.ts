import { afterAll, describe, expect, it } from 'vitest';
import { awsShell, refused } from '../outside/awsShell.ts';
import { startLab } from '../outside/startLab.ts';
import { expiredTradeInToken } from '../outside/tokens.ts';

const [classroom, organization] = await Promise.all([startLab('classroom'), startLab('organization')]);
afterAll(() => Promise.all([classroom.stop(), organization.stop()]));

const user = awsShell(classroom, classroom.keysOf('arn:aws:iam::123456789012:user/user'));
const jaswinder = awsShell(classroom, classroom.keysOf('arn:aws:iam::111122223333:user/jaswinder'));
const admin = awsShell(organization, organization.keysOf('arn:aws:iam::999900001111:user/Admin'));
const reader = awsShell(organization, organization.keysOf('arn:aws:iam::999900001111:user/Reader'));

const TASK = 'arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy';
const ASSUME_ROOT = `sts assume-root --target-principal 111122223333 --task-policy-arn arn=${TASK}`;

describe('an AWS CLI of today', () => {
  it('B-148 B-153 acts as root of a member account', async () => {
    expect(await admin.aws(ASSUME_ROOT)).toEqual({
      answer: {
        Credentials: {
          AccessKeyId: 'ASIA…',
          SecretAccessKey: 'secret',
          SessionToken: 'token',
          Expiration: 'in 15 min',
        },
      },
    });
  });

  it('B-150 if it may', async () => {
    expect(await reader.aws(ASSUME_ROOT)).toEqual(
      refused(
        'AccessDenied',
        'AssumeRoot',
        'User: arn:aws:iam::999900001111:user/Reader is not authorized to perform: sts:AssumeRoot on resource: arn:aws:iam::111122223333:root because no identity-based policy allows the sts:AssumeRoot action',
      ),
    );
  });

  it('B-154 gets a token about itself', async () => {
    expect(
      await user.aws('sts get-web-identity-token --audience https://example.com --signing-algorithm RS256'),
    ).toEqual({
      answer: {
        WebIdentityToken: expect.stringMatching(/^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+$/),
        Expiration: 'in 5 min',
      },
    });
  });

  it('B-155 unless its account gives none', async () => {
    const command = 'sts get-web-identity-token --audience https://example.com --signing-algorithm ES384';
    expect(await jaswinder.aws(command)).toEqual(
      refused(
        'OutboundWebIdentityFederationDisabledException',
        'GetWebIdentityToken',
        'Outbound web identity federation is not enabled for this account',
      ),
    );
  });

  it('B-159 is told that a trade-in token has expired', async () => {
    user.write('trade-in-token', await expiredTradeInToken());
    expect(await user.aws('sts get-delegated-access-token --trade-in-token file://trade-in-token')).toEqual(
      refused('ExpiredTradeInTokenException', 'GetDelegatedAccessToken', 'The trade-in token has expired'),
    );
  });
});
