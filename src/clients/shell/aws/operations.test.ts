import { describe, expect, test } from 'vitest';
import { makeWebIdentityToken } from '../../../federation/oidc/makeWebIdentityToken.ts';
import { makeSamlResponse } from '../../../federation/saml/makeSamlResponse.ts';
import { findUserByArn } from '../../../world/find.ts';
import { mfaCode } from '../../../world/mfaCodes.ts';
import { ACCOUNT, GITHUB, keysOf, learning, NOW, role, SAML } from '../fixture.ts';

/*
 * Commands as learners type them, and what they print.
 */

const printed = (stdout: string, stderr = '', code = 0) => ({ stdout, stderr, code });
const DEV = 'AIDAXOI7L3QVEOXMWUFR7';

describe('F-035 answers in every format', () => {
  const { run } = learning();
  const line = 'aws sts get-caller-identity --profile dev';

  test.each([
    [
      line,
      `{
    "UserId": "${DEV}",
    "Account": "123456789012",
    "Arn": "arn:aws:iam::123456789012:user/Dev"
}
`,
    ],
    [`${line} --output text`, `123456789012\tarn:aws:iam::123456789012:user/Dev\t${DEV}\n`],
    [
      `${line} --output table`,
      `---------------------------------------------------
|                GetCallerIdentity                |
+---------+---------------------------------------+
|  Account|  123456789012                         |
|  Arn    |  arn:aws:iam::123456789012:user/Dev   |
|  UserId |  ${DEV}                |
+---------+---------------------------------------+
`,
    ],
    [
      `${line} --output yaml`,
      `Account: '123456789012'\nArn: arn:aws:iam::123456789012:user/Dev\nUserId: ${DEV}\n`,
    ],
    [`${line} --query Arn`, '"arn:aws:iam::123456789012:user/Dev"\n'],
    [`${line} --query '[Account,Nope]' --output text`, '123456789012\tNone\n'],
    [`aws --profile=dev --output text sts get-caller-identity --query=Account`, '123456789012\n'],
    [`aws iam list-users --profile dev --query 'Users[?UserName==\`Ana\`].UserName | [0]'`, '"Ana"\n'],
    ['aws --version', 'aws-cli/2.30.7 Python/3.13.7 Linux/6.1 source/x86_64.sts-lab\n'],
  ])('%s', async (typed, stdout) => {
    expect(await run(typed)).toEqual(printed(stdout));
  });
});

describe('STS', () => {
  test('assume-role', async () => {
    const { run } = learning();
    const { stdout, stderr, code } = await run(
      `aws sts assume-role --role-arn ${role('Deploy')} --role-session-name ana --profile ana --tags Key=a,Value=b`,
    );
    expect([stderr, code]).toEqual([
      `\nAn error occurred (AccessDenied) when calling the AssumeRole operation: User: arn:aws:iam::${ACCOUNT}:user/Ana ` +
        'is not authorized to perform: sts:TagSession because no role trust policy allows the sts:TagSession action\n',
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

describe('IAM', () => {
  test('policies come as JSON, in and out', async () => {
    const { run } = learning({
      files: {
        '/home/learner/trust.json': `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::${ACCOUNT}:root"},"Action":"sts:AssumeRole"}]}`,
      },
    });
    await run(
      'aws iam create-role --role-name Made --assume-role-policy-document file://trust.json --tags Key=a,Value=b ' +
        'Key=c,Value=d --profile dev',
    );
    expect(
      await run(
        "aws iam get-role --role-name Made --profile dev | jq -c '.Role | [.Tags, .AssumeRolePolicyDocument]'",
      ),
    ).toEqual(
      printed(
        '[[{"Key":"a","Value":"b"},{"Key":"c","Value":"d"}],{"Version":"2012-10-17","Statement":[{"Effect":"Allow",' +
          `"Principal":{"AWS":"arn:aws:iam::${ACCOUNT}:root"},"Action":"sts:AssumeRole"}]}]\n`,
      ),
    );
    expect(
      await run(
        'aws iam attach-role-policy --role-name Made --policy-arn arn:aws:iam::aws:policy/ReadOnlyAccess --profile dev',
      ),
    ).toEqual(printed(''));
    expect(
      await run('aws iam list-attached-role-policies --role-name Made --profile dev --output text'),
    ).toEqual(printed('ATTACHEDPOLICIES\tarn:aws:iam::aws:policy/ReadOnlyAccess\tReadOnlyAccess\n'));
    expect(
      (await run('aws iam create-role --role-name Made --assume-role-policy-document x --profile dev')).code,
    ).toBe(254);
  });

  test('a value may begin with a hyphen when there is a space in it', async () => {
    const { run } = learning();
    const line = 'aws iam update-role --role-name Deploy --profile dev --description';
    expect(await run(`${line} '- a role'`)).toEqual(printed(''));
    expect((await run(`${line} -a`)).code).toBe(252);
    expect(
      await run('aws iam get-role --role-name Deploy --profile dev --query Role.Description --output text'),
    ).toEqual(printed('- a role\n'));
  });

  test('long lists come in one piece, or as far as one likes', async () => {
    const { run, requests } = learning();
    const users = (more: string): string =>
      `aws iam list-users --profile dev --query '[Users[].UserName,NextToken,IsTruncated]' ${more}`;
    const cell = async (more: string): Promise<unknown> => JSON.parse((await run(users(more))).stdout);
    const second = 'eyJNYXJrZXIiOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAxfQ==';
    expect(await cell('--page-size 1')).toEqual([['Dev', 'Ana', 'Nobody'], null, null]);
    expect(requests).toHaveLength(3);
    expect(await cell('--max-items 1')).toEqual([['Dev'], second, null]);
    expect(await cell(`--starting-token ${second} --max-items 1`)).toEqual([
      ['Ana'],
      'eyJNYXJrZXIiOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAyfQ==',
      null,
    ]);
    expect(await cell('--no-paginate --max-items 1')).toEqual([['Dev'], null, true]);
    expect(
      await run("aws iam list-users --profile dev --max-items 1 --output text --query 'Users[].UserName'"),
    ).toEqual(printed('Dev\nNone\n'));
  });

  test('create-virtual-mfa-device puts the secret into a file', async () => {
    const { run } = learning();
    expect(
      await run(
        'aws iam create-virtual-mfa-device --virtual-mfa-device-name x --outfile seed.txt --bootstrap-method ' +
          "Base32StringSeed --profile dev; grep -cE '^[A-Z2-7]{64}=*$' seed.txt",
      ),
    ).toEqual(
      printed(
        `{\n    "VirtualMFADevice": {\n        "SerialNumber": "arn:aws:iam::${ACCOUNT}:mfa/x"\n    }\n}\n1\n`,
      ),
    );
  });
});

describe('the API of S3', () => {
  test('objects go into files', async () => {
    const { run } = learning();
    const answer = await run(
      'aws s3api get-object --bucket reports --key a.txt out.txt --profile deploy; cat out.txt',
    );
    expect(answer.stdout).toBe(`{
    "LastModified": "2026-01-15T09:00:00+00:00",
    "ContentLength": 6,
    "ETag": "\\"b1946ac92492d2347c6235b4d2611184\\"",
    "ContentType": "binary/octet-stream"
}
hello
`);
    await run(
      'echo new > new.txt; aws s3api put-object --bucket reports --key new --body new.txt --profile deploy',
    );
    expect(await run('aws s3 cp s3://reports/new - --profile deploy')).toEqual(printed('new\n'));
  });

  test('lists name what there is', async () => {
    const { run } = learning();
    expect(
      await run(
        "aws s3api list-objects-v2 --bucket reports --max-keys 1 --profile deploy --query 'Contents[].Key' | jq -c",
      ),
    ).toEqual(printed('["a.txt"]\n'));
    const names = "'[Contents[].Key,CommonPrefixes[].Prefix]'";
    expect(
      await run(
        `aws s3api list-objects-v2 --bucket reports --delimiter / --profile deploy --query ${names} | jq -c`,
      ),
    ).toEqual(printed('[["a.txt"],["logs/"]]\n'));
    expect(await run('aws s3api list-objects-v2 --bucket reports --prefix zzz --profile deploy')).toEqual(
      printed('{\n    "RequestCharged": null,\n    "Prefix": "zzz"\n}\n'),
    );
    expect(await run('aws s3api get-bucket-location --bucket reports --profile deploy')).toEqual(
      printed('{\n    "LocationConstraint": null\n}\n'),
    );
  });

  test('HEAD answers have no words of their own', async () => {
    expect(
      await learning().run('aws s3api head-object --bucket reports --key nope --profile deploy'),
    ).toEqual(
      printed('', '\nAn error occurred (404) when calling the HeadObject operation: Not Found\n', 254),
    );
  });
});

test('JSON services: times and refusals', async () => {
  const { run } = learning();
  await run('aws iam list-users --profile dev');
  expect(
    await run(
      'aws cloudtrail lookup-events --profile dev --lookup-attributes AttributeKey=EventName,AttributeValue=ListUsers ' +
        "--start-time 2026-01-15 --query 'Events[].[EventName,EventTime]' --output text",
    ),
  ).toEqual(printed('ListUsers\t2026-01-15T09:00:00+00:00\n'));
  expect((await run('aws organizations describe-organization --profile dev')).stderr).toBe(
    '\nAn error occurred (AWSOrganizationsNotInUseException) when calling the DescribeOrganization operation: ' +
      'Your account is not a member of an organization.\n',
  );
});

test('help is made of the operations', async () => {
  const { run } = learning();
  const { stdout } = await run('aws sts get-access-key-info help');
  expect(stdout.slice(stdout.indexOf('NAME'), stdout.indexOf('       [--debug]'))).toBe(`NAME
       get-access-key-info -

DESCRIPTION
       Tells which account an access key belongs to.

SYNOPSIS
         get-access-key-info
       --access-key-id <value>
       [--cli-input-json <value>]
       [--generate-cli-skeleton <value>]
`);
  expect(stdout.slice(stdout.indexOf('OUTPUT'))).toBe(`OUTPUT
       Account -> (string)


`);
  expect((await run('aws sts help')).stdout).toContain('o assume-role-with-saml\n');
  expect((await run('aws help')).stdout).toContain('o cloudtrail\n');
});
