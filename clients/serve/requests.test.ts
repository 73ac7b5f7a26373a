import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, describe, expect, it } from 'vitest';
import { dawdle, knock, shove } from '../outside/knock.ts';
import { masked } from '../outside/masked.ts';
import { presigned } from '../outside/presigned.ts';
import { keysIn, refusalOf, stsClient } from '../outside/sdk.ts';
import { startLab } from '../outside/startLab.ts';

const lab = await startLab('classroom');
afterAll(() => lab.stop());

const JASWINDER = 'arn:aws:iam::111122223333:user/jaswinder';
const jaswinder = stsClient(lab, lab.keysOf(JASWINDER));
const whoAmI = async (): Promise<string | undefined> =>
  (await jaswinder.send(new GetCallerIdentityCommand({}))).Arn;
const form = { 'content-type': 'application/x-www-form-urlencoded' };

describe('serve answers', () => {
  it('A-029 an unsigned request, in XML', async () => {
    const answered = await knock(lab.url, {
      headers: form,
      body: 'Action=GetCallerIdentity&Version=2011-06-15',
    });
    expect(masked(answered)).toEqual({
      status: 403,
      type: 'text/xml',
      body: '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>MissingAuthenticationToken</Code><Message>Request is missing Authentication Token</Message></Error><RequestId>uuid</RequestId></ErrorResponse>',
    });
  });

  it('twenty callers at once, and forgets none of their sessions', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `caller-${index}`);
    const two = [jaswinder, stsClient(lab, lab.keysOf(JASWINDER))];
    const answers = await Promise.all(
      names.map((RoleSessionName, index) =>
        (two[index % 2] ?? jaswinder).send(
          new AssumeRoleCommand({
            RoleArn: 'arn:aws:iam::111122223333:role/DeploymentRole',
            RoleSessionName,
          }),
        ),
      ),
    );
    const who = await Promise.all(
      answers.map((answer) => stsClient(lab, keysIn(answer)).send(new GetCallerIdentityCommand({}))),
    );
    expect(who.map(({ Arn }) => Arn)).toEqual(
      names.map((name) => `arn:aws:sts::111122223333:assumed-role/DeploymentRole/${name}`),
    );
  });

  it('B-141 a presigned address', async () => {
    const signed = await presigned(lab.url, lab.keysOf(JASWINDER));
    const answered = await knock(signed, { method: 'GET', path: signed });
    expect(masked(answered)).toMatchObject({
      status: 200,
      body: expect.stringContaining(`<Arn>${JASWINDER}</Arn>`),
    });
  });
});

describe('serve does not answer', () => {
  it('for hosts that are not AWS’s', async () => {
    expect(masked(await knock(lab.url, { headers: { ...form, host: 'example.com' } }))).toEqual({
      status: 501,
      type: 'text/xml',
      body: '<ErrorResponse><Error><Type>Receiver</Type><Code>NotModelledByLab</Code><Message>The lab does not answer for example.com.</Message></Error><RequestId>uuid</RequestId></ErrorResponse>',
    });
  });

  it('for services of AWS that it does not have', async () => {
    const answered = await knock(lab.url, {
      headers: {
        host: 'dynamodb.us-east-1.amazonaws.com',
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'DynamoDB_20120810.ListTables',
      },
      body: '{}',
    });
    expect(answered).toEqual({
      status: 501,
      type: 'application/x-amz-json-1.1',
      body: '{"__type":"NotModelledByLab","message":"The lab does not answer for dynamodb.us-east-1.amazonaws.com."}',
    });
  });

  it('to a body of over one megabyte', async () => {
    const answered = await knock(lab.url, { headers: form, body: 'x'.repeat(1_048_577) });
    expect(masked(answered)).toEqual({
      status: 413,
      type: 'text/xml',
      body: '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>RequestEntityTooLarge</Code><Message>The lab takes requests of up to 1048576 bytes.</Message></Error><RequestId>uuid</RequestId></ErrorResponse>',
    });
    expect(await whoAmI()).toBe(JASWINDER);
  });

  it('to what is not HTTP, and goes on', async () => {
    expect(await shove(lab.url, 'STS, who am I?\r\n\r\n')).toBe(
      'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n',
    );
    expect(await shove(lab.url, 'GET / HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(await whoAmI()).toBe(JASWINDER);
  });

  it('to a client that has left, and goes on', async () => {
    const { leave } = await dawdle(
      lab.url,
      'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99\r\n\r\nAct',
    );
    leave();
    expect(await whoAmI()).toBe(JASWINDER);
  });

  it('to one that takes its time before the others', async () => {
    const slow = await Promise.all(
      Array.from({ length: 50 }, () =>
        dawdle(lab.url, 'POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99\r\n\r\nAct'),
      ),
    );
    expect(await whoAmI()).toBe(JASWINDER);
    for (const { leave } of slow) leave();
  });

  it('A-031 to a request that was changed on its way', async () => {
    const { accessKeyId } = lab.keysOf(JASWINDER);
    const other = stsClient(lab, { ...lab.keysOf('arn:aws:iam::111122223333:user/Nobody'), accessKeyId });
    expect(await refusalOf(other.send(new GetCallerIdentityCommand({})))).toEqual([
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
      403,
    ]);
  });
});
