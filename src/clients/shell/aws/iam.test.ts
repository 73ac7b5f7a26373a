import { describe, expect, test } from 'vitest';
import { ACCOUNT, learning } from '../fixture.ts';

const printed = (stdout: string, stderr = '', code = 0) => ({ stdout, stderr, code });

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
