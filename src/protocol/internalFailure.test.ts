import { describe, expect, test } from 'vitest';
import { form, knocking, read, REQUEST_ID } from './fixture.ts';
import { httpRequest, utf8, type HttpRequest } from './http.ts';

const mistake = new Error('a mistake of the lab');
const fail = (): never => {
  throw mistake;
};

const assumeWithToken = form(
  'Action=AssumeRoleWithWebIdentity&Version=2011-06-15&RoleArn=arn&RoleSessionName=a&WebIdentityToken=t',
);
const anonymousGet = httpRequest({
  method: 'GET',
  target: '/key',
  headers: { host: 'data-1.s3.eu-west-1.amazonaws.com' },
  body: new Uint8Array(),
});
const describeInstances = form('Action=DescribeInstances&Version=2016-11-15', {
  host: 'ec2.eu-west-1.amazonaws.com',
});
const lookUp = httpRequest({
  method: 'POST',
  target: '/',
  headers: {
    host: 'cloudtrail.eu-west-1.amazonaws.com',
    'x-amz-target': 'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents',
  },
  body: utf8('{}'),
});

async function failing(request: HttpRequest): Promise<unknown> {
  const failures: unknown[] = [];
  const { status, body } = read(
    await knocking(fail, { failed: (error) => failures.push(error) }).door(request),
  );
  return { status, body, failures };
}

describe('what is thrown while a request is answered is told as AWS tells an internal failure', () => {
  test('by STS and IAM', async () => {
    expect(await failing(assumeWithToken)).toEqual({
      status: 500,
      body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Receiver</Type><Code>InternalFailure</Code><Message>The request processing has failed because of an unknown error, exception or failure.</Message></Error><RequestId>${REQUEST_ID}</RequestId></ErrorResponse>`,
      failures: [mistake],
    });
  });

  test('by S3', async () => {
    expect(await failing(anonymousGet)).toEqual({
      status: 500,
      body: expect.stringContaining(
        '<Code>InternalError</Code><Message>We encountered an internal error. Please try again.</Message>',
      ),
      failures: [mistake],
    });
  });

  test('by EC2', async () => {
    expect(await failing(describeInstances)).toEqual({
      status: 500,
      body: expect.stringContaining(
        '<Code>InternalError</Code><Message>An internal error has occurred</Message>',
      ),
      failures: [mistake],
    });
  });

  test('by the services that speak JSON', async () => {
    expect(await failing(lookUp)).toEqual({
      status: 500,
      body: '{"__type":"InternalFailure","message":"The request processing has failed because of an unknown error, exception or failure."}',
      failures: [mistake],
    });
  });

  test('wherever it was thrown', async () => {
    const failed = (): void => {};
    const answered = await Promise.all(
      [
        knocking(undefined, { proveToken: () => Promise.reject(mistake), failed }).door(assumeWithToken),
        knocking(undefined, { exists: fail, failed }).door(form('Action=Unheard&Version=2011-06-15')),
      ].map(async (response) => (await response).status),
    );
    expect(answered).toEqual([500, 500]);
  });
});
