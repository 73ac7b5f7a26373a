import { afterAll, describe, expect, it } from 'vitest';
import { awsShell, refused } from '../outside/awsShell.ts';
import { startLab } from '../outside/startLab.ts';

const lab = await startLab('classroom');
afterAll(() => lab.stop());

const HOME = '123456789012';
const USER = `arn:aws:iam::${HOME}:user/user`;
const NOBODY = `arn:aws:iam::${HOME}:user/Nobody`;

const user = awsShell(lab, lab.keysOf(USER));
const nobody = awsShell(lab, lab.keysOf(NOBODY));
const outsider = awsShell(lab, null);

describe('the AWS CLI asks', () => {
  it('B-137 who it is', async () => {
    expect(await nobody.aws('sts get-caller-identity')).toEqual({
      answer: { UserId: 'AIDA…', Account: HOME, Arn: NOBODY },
    });
  });

  it('A-029 and is told by itself that it has no keys', async () => {
    const said = await outsider.aws('sts get-caller-identity');
    expect(JSON.stringify(said)).toContain('Unable to locate credentials');
  });

  it('A-031 and with a wrong secret is told that by AWS', async () => {
    const wrong = awsShell(lab, { ...lab.keysOf(USER), secretAccessKey: 'wrong' });
    expect(await wrong.aws('sts get-caller-identity')).toEqual(
      refused(
        'SignatureDoesNotMatch',
        'GetCallerIdentity',
        'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
      ),
    );
  });

  it('B-143 whose a key is', async () => {
    const { accessKeyId } = lab.keysOf(USER);
    expect(await user.aws(`sts get-access-key-info --access-key-id ${accessKeyId}`)).toEqual({
      answer: { Account: HOME },
    });
  });

  it('B-142 and gets no answer about a key that cannot be', async () => {
    const said = await user.aws('sts get-access-key-info --access-key-id short');
    expect(JSON.stringify(said)).toContain('valid min length: 16');
  });

  it('B-145 what a text means that is no encoded message', async () => {
    expect(await user.aws('sts decode-authorization-message --encoded-message nonsense')).toEqual(
      refused(
        'InvalidAuthorizationMessageException',
        'DecodeAuthorizationMessage',
        'Message is not valid for decoding',
      ),
    );
  });

  it('B-144 if it may', async () => {
    expect(await nobody.aws('sts decode-authorization-message --encoded-message nonsense')).toEqual(
      refused(
        'AccessDenied',
        'DecodeAuthorizationMessage',
        `User: ${NOBODY} is not authorized to perform: sts:DecodeAuthorizationMessage because no identity-based policy allows the sts:DecodeAuthorizationMessage action`,
      ),
    );
  });
});
