import { afterAll, describe, expect, it } from 'vitest';
import { awsShell, refused } from '../outside/awsShell.ts';
import { currentCode } from '../outside/mfa.ts';
import { startLab } from '../outside/startLab.ts';
import { amazonToken, samlResponse, webIdentityToken } from '../outside/tokens.ts';

const lab = await startLab('classroom');
afterAll(() => lab.stop());

const HOME = '123456789012';
const USER = `arn:aws:iam::${HOME}:user/user`;
const NOBODY = `arn:aws:iam::${HOME}:user/Nobody`;
const DEMO = `arn:aws:iam::${HOME}:role/demo`;
const SAML = `arn:aws:iam::${HOME}:saml-provider/ExampleSAMLProvider`;

const user = awsShell(lab, lab.keysOf(USER));
const nobody = awsShell(lab, lab.keysOf(NOBODY));
const outsider = awsShell(lab, null);
outsider.write('saml-response.xml', await samlResponse(DEMO, SAML, 'MySession'));
outsider.write('web-identity-token.jwt', await webIdentityToken('user-1001'));
outsider.write('of-another.jwt', await webIdentityToken('user-1002'));
outsider.write('amazon-token', await amazonToken('amzn1.account.EXAMPLE'));

const hour = {
  AccessKeyId: 'ASIA…',
  SecretAccessKey: 'secret',
  SessionToken: 'token',
  Expiration: 'in 60 min',
};
const assumed = {
  AssumedRoleId: 'AROA…:MySession',
  Arn: `arn:aws:sts::${HOME}:assumed-role/demo/MySession`,
};

const ASSUME = `sts assume-role --role-arn ${DEMO} --role-session-name MySession`;
const WITH_SAML = `sts assume-role-with-saml --role-arn ${DEMO} --saml-assertion file://saml-response.xml`;
const WITH_TOKEN = `sts assume-role-with-web-identity --role-arn ${DEMO} --role-session-name MySession`;
const MFA = `--serial-number arn:aws:iam::${HOME}:mfa/user`;

describe('the AWS CLI assumes a role', () => {
  it('B-044 that trusts its user', async () => {
    expect(await user.aws(ASSUME)).toEqual({ answer: { Credentials: hour, AssumedRoleUser: assumed } });
  });

  it('F-015 unless the role trusts somebody else', async () => {
    expect(await nobody.aws(ASSUME)).toEqual(
      refused(
        'AccessDenied',
        'AssumeRole',
        `User: ${NOBODY} is not authorized to perform: sts:AssumeRole because no role trust policy allows the sts:AssumeRole action`,
      ),
    );
  });

  it('B-020 for no longer than the role allows', async () => {
    expect(await user.aws(`${ASSUME} --duration-seconds 7200`)).toEqual(
      refused(
        'ValidationError',
        'AssumeRole',
        'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      ),
    );
  });

  it('B-018 under a name that STS takes', async () => {
    expect(await user.aws(`sts assume-role --role-arn ${DEMO} --role-session-name 'My Session'`)).toEqual(
      refused(
        'ValidationError',
        'AssumeRole',
        "1 validation error detected: Value 'My Session' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
      ),
    );
  });

  it('B-098 with a SAML assertion', async () => {
    expect(await outsider.aws(`${WITH_SAML} --principal-arn ${SAML}`)).toEqual({
      answer: {
        Credentials: hour,
        AssumedRoleUser: assumed,
        Subject: 'ana@example.com',
        SubjectType: 'persistent',
        Issuer: 'https://idp.example.com/saml/ExampleSAMLProvider',
        Audience: 'https://signin.aws.amazon.com/saml',
        NameQualifier: 'QSpeBowvkF1GwAGVTgkyBC8FUw4=',
      },
    });
  });

  it('B-095 unless the SAML provider is not there', async () => {
    expect(
      await outsider.aws(`${WITH_SAML} --principal-arn arn:aws:iam::${HOME}:saml-provider/Other`),
    ).toEqual(refused('InvalidIdentityToken', 'AssumeRoleWithSAML', "Specified provider doesn't exist"));
  });

  it('B-118 with a token of an OpenID Connect provider', async () => {
    expect(await outsider.aws(`${WITH_TOKEN} --web-identity-token file://web-identity-token.jwt`)).toEqual({
      answer: {
        Credentials: hour,
        SubjectFromWebIdentityToken: 'user-1001',
        AssumedRoleUser: assumed,
        Provider: 'https://login.example.com',
        Audience: 'my-app',
      },
    });
  });

  it('B-117 unless the trust policy names another subject', async () => {
    expect(await outsider.aws(`${WITH_TOKEN} --web-identity-token file://of-another.jwt`)).toEqual(
      refused(
        'AccessDenied',
        'AssumeRoleWithWebIdentity',
        'Not authorized to perform sts:AssumeRoleWithWebIdentity',
      ),
    );
  });

  it('B-100 with an access token, whose provider it names', async () => {
    expect(
      await outsider.aws(
        `${WITH_TOKEN} --web-identity-token file://amazon-token --provider-id www.amazon.com`,
      ),
    ).toEqual({
      answer: {
        Credentials: hour,
        SubjectFromWebIdentityToken: 'amzn1.account.EXAMPLE',
        AssumedRoleUser: assumed,
        Provider: 'www.amazon.com',
        Audience: 'amzn1.application.example',
      },
    });
  });

  it('B-100 and names none with a token of an OpenID Connect provider', async () => {
    const said = await outsider.aws(
      `${WITH_TOKEN} --web-identity-token file://web-identity-token.jwt --provider-id www.amazon.com`,
    );
    expect(said).toEqual(
      refused(
        'IDPRejectedClaim',
        'AssumeRoleWithWebIdentity',
        'The identity provider reported that authentication failed',
      ),
    );
  });
});

describe('the AWS CLI gets sessions of a user', () => {
  it('B-126 with the code that the device shows, once', async () => {
    const code = currentCode(lab.seedOf(USER));
    const command = `sts get-session-token --duration-seconds 3600 ${MFA} --token-code ${code}`;
    expect(await user.aws(command)).toEqual({ answer: { Credentials: hour } });
    expect(await user.aws(command)).toEqual(WRONG_CODE);
  });

  it('B-031 but not with another code', async () => {
    expect(await user.aws(`sts get-session-token ${MFA} --token-code abcdef`)).toEqual(
      refused(
        'ValidationError',
        'GetSessionToken',
        "1 validation error detected: Value 'abcdef' at 'tokenCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\d]*",
      ),
    );
    expect(await user.aws(`sts get-session-token ${MFA} --token-code 000000`)).toEqual(WRONG_CODE);
  });

  it('B-121 for twelve hours unless told otherwise', async () => {
    expect(await nobody.aws('sts get-session-token')).toEqual({
      answer: { Credentials: { ...hour, Expiration: 'in 720 min' } },
    });
  });

  it('B-133 for a federated user', async () => {
    const policy = `'{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::example_bucket"}]}'`;
    expect(
      await user.aws(
        `sts get-federation-token --name ExampleName --policy ${policy} --duration-seconds 3600`,
      ),
    ).toEqual({
      answer: {
        Credentials: hour,
        FederatedUser: {
          FederatedUserId: `${HOME}:ExampleName`,
          Arn: `arn:aws:sts::${HOME}:federated-user/ExampleName`,
        },
        PackedPolicySize: expect.any(Number),
      },
    });
  });

  it('B-128 B-136 if the user may', async () => {
    expect(await nobody.aws('sts get-federation-token --name ExampleName')).toEqual(
      refused(
        'AccessDenied',
        'GetFederationToken',
        `User: ${NOBODY} is not authorized to perform: sts:GetFederationToken on resource: arn:aws:sts::${HOME}:federated-user/ExampleName because no identity-based policy allows the sts:GetFederationToken action`,
      ),
    );
  });
});

const WRONG_CODE = refused(
  'AccessDenied',
  'GetSessionToken',
  'MultiFactorAuthentication failed with invalid MFA one time pass code. ',
);
