import { describe, expect, test } from 'vitest';
import { makeWebIdentityToken } from '../../../federation/oidc/makeWebIdentityToken.ts';
import { makeSamlResponse } from '../../../federation/saml/makeSamlResponse.ts';
import { findUserByArn } from '../../../world/find.ts';
import { mfaCode } from '../../../world/mfaCodes.ts';
import { ACCOUNT, GITHUB, keysOf, learning, NOW, role, SAML } from '../fixture.ts';

const printed = (stdout: string, stderr = '', code = 0) => ({ stdout, stderr, code });

describe('STS', () => {
  test('assume-role', async () => {
    const { run } = learning();
    const { stdout, stderr, code } = await run(
      `aws sts assume-role --role-arn ${role('Deploy')} --role-session-name ana --profile ana --tags Key=a,Value=b`,
    );
    expect([stderr, code]).toEqual([
      `\nAn error occurred (AccessDenied) when calling the AssumeRole operation: User: arn:aws:iam::${ACCOUNT}:user/Ana ` +
        `is not authorized to perform: sts:TagSession on resource: ${role('Deploy')}\n`,
      254,
    ]);
    expect(stdout).toBe('');
    const answer = await run(
      `aws sts assume-role --role-arn ${role('Deploy')} --role-session-name ana --profile ana --duration-seconds 900`,
    );
    expect(answer.stdout.replaceAll(/"(AccessKeyId|SecretAccessKey|SessionToken)": ".+"/g, '"$1": "…"'))
      .toBe(`{
    "Credentials": {
        "AccessKeyId": "…",
        "SecretAccessKey": "…",
        "SessionToken": "…",
        "Expiration": "2026-01-15T09:15:00+00:00"
    },
    "AssumedRoleUser": {
        "AssumedRoleId": "AROA4O6MHXLH4Y5OI6HBM:ana",
        "Arn": "arn:aws:sts::123456789012:assumed-role/Deploy/ana"
    }
}
`);
  });

  test('get-session-token with the code of the device', async () => {
    const { run, world } = learning();
    const device = findUserByArn(world(), `arn:aws:iam::${ACCOUNT}:user/Ana`)?.user.mfa;
    const call = (code: string): string =>
      `aws sts get-session-token --duration-seconds 3600 --serial-number arn:aws:iam::${ACCOUNT}:mfa/Ana ` +
      `--token-code ${code} --profile ana --query Credentials.Expiration --output text`;
    expect(await run(call(device ? mfaCode(device, NOW) : ''))).toEqual(
      printed('2026-01-15T10:00:00+00:00\n'),
    );
    expect(await run(call('000000'))).toEqual(
      printed(
        '',
        '\nAn error occurred (AccessDenied) when calling the GetSessionToken operation: ' +
          'MultiFactorAuthentication failed with invalid MFA one time pass code. \n',
        254,
      ),
    );
  });

  test('assume-role-with-web-identity needs no keys; A-042', async () => {
    const now = Date.parse(NOW) / 1000;
    const claims = { iss: GITHUB, aud: 'sts.amazonaws.com', sub: 'repo:x', iat: now, exp: now + 300 };
    const token = await makeWebIdentityToken({ issuer: GITHUB, claims });
    const { run, requests } = learning({ files: { '/home/learner/token.jwt': token } });
    const line =
      `aws sts assume-role-with-web-identity --role-arn ${role('Ci')} --role-session-name MySession ` +
      '--web-identity-token file://token.jwt';
    expect(await run(`${line} --query '[Provider,AssumedRoleUser.Arn]' --output text`)).toEqual(
      printed(`${GITHUB}\tarn:aws:sts::${ACCOUNT}:assumed-role/Ci/MySession\n`),
    );
    expect(requests.map(({ headers }) => headers['authorization'])).toEqual([undefined]);
    expect((await run(`${line} --provider-id www.amazon.com`)).code).toBe(254);
  });

  test('assume-role-with-saml takes the assertion as Base64 from a file', async () => {
    const destination = 'https://signin.aws.amazon.com/saml';
    const until = '2026-01-15T09:05:00Z';
    const assertion = {
      id: '_a1',
      issuer: 'https://idp.example.com/saml/Okta',
      issuedAt: NOW,
      nameId: 'ana@example.com',
      nameIdFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
      confirmations: [{ recipient: destination, notOnOrAfter: until }],
      audiences: ['urn:amazon:webservices'],
      notBefore: null,
      notOnOrAfter: until,
      sessionNotOnOrAfter: null,
      attributes: {
        'https://aws.amazon.com/SAML/Attributes/Role': [`${role('Staff')},${SAML}`],
        'https://aws.amazon.com/SAML/Attributes/RoleSessionName': ['ana'],
      },
    };
    const response = await makeSamlResponse({ assertion, destination });
    const { run } = learning({ files: { '/home/learner/saml-response.xml': response } });
    const line = `aws sts assume-role-with-saml --role-arn ${role('Staff')} --principal-arn ${SAML} --saml-assertion`;
    expect(await run(`${line} file://saml-response.xml --query AssumedRoleUser.Arn --output text`)).toEqual(
      printed(`arn:aws:sts::${ACCOUNT}:assumed-role/Staff/ana\n`),
    );
    expect((await run(`${line} abcd`)).code).toBe(254);
  });

  test('get-federation-token and decode-authorization-message', async () => {
    const { run } = learning();
    const policy =
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListBucket","Resource":"*"}]}';
    expect(
      await run(
        `aws sts get-federation-token --name ExampleName --policy '${policy}' --duration-seconds 3600 --profile dev ` +
          '--query FederatedUser.Arn --output text',
      ),
    ).toEqual(printed(`arn:aws:sts::${ACCOUNT}:federated-user/ExampleName\n`));
    const { stderr } = await run('aws ec2 run-instances --image-id ami-12345678 --count 2 --profile nobody');
    const message = /Encoded authorization failure message: (\S+)/.exec(stderr)?.[1] ?? '';
    expect(
      await run(
        `aws sts decode-authorization-message --encoded-message ${message} --profile dev --query DecodedMessage ` +
          "--output text | jq -r '.context.action'",
      ),
    ).toEqual(printed('ec2:RunInstances\n'));
  });

  test('A-031 a wrong secret', async () => {
    const { run, world } = learning();
    expect(
      await run(
        `AWS_ACCESS_KEY_ID=${keysOf(world(), 'Dev').id} AWS_SECRET_ACCESS_KEY=wrong aws sts get-caller-identity`,
      ),
    ).toEqual(
      printed(
        '',
        '\nAn error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: The request ' +
          'signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and ' +
          'signing method. Consult the service documentation for details.\n',
        254,
      ),
    );
  });
});
