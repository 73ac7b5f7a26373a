import {
  AssumeRootCommand,
  DecodeAuthorizationMessageCommand,
  GetAccessKeyInfoCommand,
  GetCallerIdentityCommand,
  GetDelegatedAccessTokenCommand,
  GetWebIdentityTokenCommand,
} from '@aws-sdk/client-sts';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readJwt } from '../../src/federation/oidc/readJwt.ts';
import { closedOff, ownFolder } from '../outside/closedOff.ts';
import { inEnvironment } from '../outside/inEnvironment.ts';
import { run } from '../outside/run.ts';
import { clientOf, keysIn, refusalOf, stsClient } from '../outside/sdk.ts';
import { startLab } from '../outside/startLab.ts';
import { expiredTradeInToken } from '../outside/tokens.ts';

const [lab, organization, storage] = await Promise.all([
  startLab('classroom'),
  startLab('organization'),
  startLab('storage'),
]);
afterAll(() => Promise.all([lab.stop(), organization.stop(), storage.stop()]));

const USER = 'arn:aws:iam::123456789012:user/user';
const user = stsClient(lab, lab.keysOf(USER));
const nobody = stsClient(lab, lab.keysOf('arn:aws:iam::123456789012:user/Nobody'));
const root = (name: string) => stsClient(organization, organization.keysOf(`arn:aws:iam::${name}`));

describe('a script with the AWS SDK for JavaScript', () => {
  it('A-022 deploys with the role that it assumes', async () => {
    const cwd = ownFolder();
    const env = {
      ...closedOff(cwd),
      AWS_ENDPOINT_URL: lab.url,
      ...inEnvironment(lab.keysOf('arn:aws:iam::111122223333:user/jaswinder')),
    };
    const script = fileURLToPath(new URL('deployment.mjs', import.meta.url));
    const { code, out } = await run(process.execPath, [script], { cwd, env });
    expect({ code, out: out.split('\n') }).toEqual({
      code: 0,
      out: [
        'arn:aws:iam::111122223333:user/jaswinder',
        'arn:aws:sts::111122223333:assumed-role/DeploymentRole/jaswinder-deploy',
        'release-artifacts',
        '',
      ],
    });
  });
});

describe('the AWS SDK for JavaScript', () => {
  const TaskPolicyArn = { arn: 'arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy' };
  const assumeRoot = new AssumeRootCommand({ TargetPrincipal: '111122223333', TaskPolicyArn });

  it('B-151 acts as root of a member account', async () => {
    const assumed = await root('999900001111:user/Admin').send(assumeRoot);
    const { Arn, Account, UserId } = await stsClient(organization, keysIn(assumed)).send(
      new GetCallerIdentityCommand({}),
    );
    expect([Arn, Account, UserId]).toEqual([
      'arn:aws:iam::111122223333:root',
      '111122223333',
      '111122223333',
    ]);
    expect(await refusalOf(root('999900001111:user/Reader').send(assumeRoot))).toEqual([
      'AccessDenied',
      'User: arn:aws:iam::999900001111:user/Reader is not authorized to perform: sts:AssumeRoot on resource: arn:aws:iam::111122223333:root because no identity-based policy allows the sts:AssumeRoot action',
      403,
    ]);
  });

  it('B-154 B-158 gets a token about itself', async () => {
    const command = new GetWebIdentityTokenCommand({
      Audience: ['https://example.com'],
      SigningAlgorithm: 'ES384',
      DurationSeconds: 60,
    });
    const { WebIdentityToken = '' } = await user.send(command);
    const token = readJwt(WebIdentityToken);
    expect(token?.header).toMatchObject({ alg: 'ES384', typ: 'JWT' });
    expect(token?.claims).toMatchObject({ sub: USER, aud: 'https://example.com' });
    expect(Number(token?.claims['exp']) - Number(token?.claims['iat'])).toBe(60);
    expect(await refusalOf(nobody.send(command))).toEqual([
      'AccessDenied',
      'User: arn:aws:iam::123456789012:user/Nobody is not authorized to perform: sts:GetWebIdentityToken because no identity-based policy allows the sts:GetWebIdentityToken action',
      403,
    ]);
  });

  it('B-159 is told that a trade-in token has expired', async () => {
    const TradeInToken = await expiredTradeInToken();
    expect(await refusalOf(user.send(new GetDelegatedAccessTokenCommand({ TradeInToken })))).toEqual([
      'ExpiredTradeInTokenException',
      'The trade-in token has expired',
      400,
    ]);
  });

  it('B-143 asks whose a key is', async () => {
    const AccessKeyId = lab.keysOf('arn:aws:iam::111122223333:user/Nobody').accessKeyId;
    const { Account } = await user.send(new GetAccessKeyInfoCommand({ AccessKeyId }));
    expect(Account).toBe('111122223333');
  });

  it('B-145 decodes no nonsense', async () => {
    const command = new DecodeAuthorizationMessageCommand({ EncodedMessage: 'nonsense' });
    expect(await refusalOf(user.send(command))).toEqual([
      'InvalidAuthorizationMessageException',
      'Message is not valid for decoding',
      400,
    ]);
  });

  it('puts, lists and reads objects, whatever their names and bytes', async () => {
    const s3 = new S3Client({
      ...clientOf(storage, storage.keysOf('arn:aws:iam::111122223333:user/Admin')),
      forcePathStyle: true,
    });
    const Bucket = 'scratch';
    const Key = 'a b/ü+&=?#%.bin';
    await s3.send(new PutObjectCommand({ Bucket, Key, Body: 'grüße\n' }));
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'a b/' }));
    expect(Contents.map((entry) => [entry.Key, entry.Size])).toEqual([[Key, 8]]);
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    expect(await Body?.transformToString()).toBe('grüße\n');
  });
});
