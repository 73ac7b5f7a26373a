import { describe, expect, test } from 'vitest';
import { makeWebIdentityToken } from '../../../../federation/oidc/makeWebIdentityToken.ts';
import { ACCOUNT, GITHUB, learning, NOW, role } from '../../fixture.ts';

const whoAmI = (profile: string): string =>
  `aws sts get-caller-identity --query Arn --output text --profile ${profile}`;
const session = (name: string): string => `arn:aws:sts::${ACCOUNT}:assumed-role/${name}`;
const printed = (stdout: string) => ({ stdout: `${stdout}\n`, stderr: '', code: 0 });

describe('H-028 web identities', () => {
  const token = async (): Promise<string> => {
    const now = Date.parse(NOW) / 1000;
    return makeWebIdentityToken({
      issuer: GITHUB,
      claims: { iss: GITHUB, aud: 'sts.amazonaws.com', sub: 'repo:example/site', iat: now, exp: now + 300 },
    });
  };

  test('of a profile', async () => {
    const { run } = learning({ files: { '/tmp/token.jwt': await token() } });
    expect(await run(whoAmI('web'))).toEqual(printed(`${session('Ci')}/run-1`));
  });

  test('of the environment', async () => {
    const { run } = learning({
      files: { '/tmp/token.jwt': await token() },
      env: {
        AWS_WEB_IDENTITY_TOKEN_FILE: '/tmp/token.jwt',
        AWS_ROLE_ARN: role('Ci'),
        AWS_ROLE_SESSION_NAME: 'from-env',
      },
    });
    expect(await run('aws sts get-caller-identity --query Arn --output text')).toEqual(
      printed(`${session('Ci')}/from-env`),
    );
  });

  test('without their file', async () => {
    expect(await learning().run(whoAmI('web'))).toEqual({
      stdout: '',
      stderr: "\n[Errno 2] No such file or directory: '/tmp/token.jwt'\n",
      code: 255,
    });
  });
});
