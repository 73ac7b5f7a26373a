import { CreateUserCommand, IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { callOf } from '../../call/call.ts';
import type { CallAnswer } from '../door.ts';
import { KEY, knocking, NOW, read, REQUEST_ID, type Knocking } from '../fixture.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) }));
afterEach(() => void vi.useRealTimers());

const success = (output: Readonly<Record<string, unknown>>): CallAnswer => ({ kind: 'success', output });

const sts = ({ requestHandler }: Knocking, region = 'eu-west-1') =>
  new STSClient({
    region,
    credentials: { ...KEY, sessionToken: 'T0ken/+=' },
    requestHandler,
    maxAttempts: 1,
  });

const iam = ({ requestHandler }: Knocking) =>
  new IAMClient({ region: 'us-east-1', credentials: KEY, requestHandler, maxAttempts: 1 });

const ROLE = 'arn:aws:iam::111122223333:role/App';

test('F-031, A-022 what the SDK sends is what the call says', async () => {
  const lab = knocking();
  await sts(lab).send(
    new AssumeRoleCommand({
      RoleArn: ROLE,
      RoleSessionName: 'a b&c=é+%',
      Policy: '{"Version":"2012-10-17","Statement":[]}',
      DurationSeconds: 900,
      Tags: [
        { Key: 'Team', Value: 'A/B' },
        { Key: 'Empty', Value: '' },
      ],
      TransitiveTagKeys: [],
      PolicyArns: [{ arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }],
    }),
  );
  expect(lab.calls).toEqual([
    callOf({
      service: 'sts',
      operation: 'AssumeRole',
      credentials: { kind: 'accessKey', accessKeyId: KEY.accessKeyId, sessionToken: 'T0ken/+=' },
      region: 'eu-west-1',
      params: {
        RoleArn: ROLE,
        RoleSessionName: 'a b&c=é+%',
        Policy: '{"Version":"2012-10-17","Statement":[]}',
        DurationSeconds: 900,
        Tags: [
          { Key: 'Team', Value: 'A/B' },
          { Key: 'Empty', Value: '' },
        ],
        TransitiveTagKeys: [],
        PolicyArns: [{ arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }],
      },
    }),
  ]);
  expect(lab.heard).toEqual([{ requestId: REQUEST_ID, userAgent: expect.stringContaining('aws-sdk-js/3') }]);
});

test('A-041, A-049 the global endpoint is signed for and counted as us-east-1', async () => {
  const lab = knocking();
  const client = new STSClient({
    region: 'us-east-1',
    endpoint: 'https://sts.amazonaws.com',
    credentials: KEY,
    requestHandler: lab.requestHandler,
  });
  await client.send(new GetCallerIdentityCommand({}));
  expect(lab.calls.map(({ region, globalEndpoint }) => ({ region, globalEndpoint }))).toEqual([
    { region: 'us-east-1', globalEndpoint: true },
  ]);
});

test('the Region of a call to the lab’s own host is the one that it is signed for', async () => {
  const lab = knocking();
  const client = new STSClient({
    region: 'ap-southeast-2',
    endpoint: 'http://127.0.0.1:8080',
    credentials: KEY,
    requestHandler: lab.requestHandler,
  });
  await client.send(new GetCallerIdentityCommand({}));
  expect(lab.calls).toEqual([
    callOf({
      service: 'sts',
      operation: 'GetCallerIdentity',
      credentials: { kind: 'accessKey', accessKeyId: KEY.accessKeyId, sessionToken: null },
      region: 'ap-southeast-2',
    }),
  ]);
});

test('F-027, F-030 the answer of GetCallerIdentity, byte for byte', async () => {
  const lab = knocking(() => success({ Arn: `${ROLE}<&>`, UserId: 'AIDA', Account: '111122223333' }));
  const identity = await sts(lab).send(new GetCallerIdentityCommand({}));
  expect(lab.responses.map(read)).toEqual([
    {
      status: 200,
      headers: {
        'content-type': 'text/xml',
        'x-amzn-requestid': REQUEST_ID,
        date: 'Thu, 15 Jan 2026 09:00:00 GMT',
      },
      body:
        '<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>' +
        `<UserId>AIDA</UserId><Account>111122223333</Account><Arn>${ROLE}&lt;&amp;&gt;</Arn>` +
        `</GetCallerIdentityResult><ResponseMetadata><RequestId>${REQUEST_ID}</RequestId></ResponseMetadata>` +
        '</GetCallerIdentityResponse>',
    },
  ]);
  expect(identity).toMatchObject({
    $metadata: { httpStatusCode: 200, requestId: REQUEST_ID },
    UserId: 'AIDA',
    Account: '111122223333',
    Arn: `${ROLE}<&>`,
  });
});

test('F-028, A-030 a refusal comes to the client with code, text, status and request id', async () => {
  const lab = knocking(() => ({ kind: 'refused', error: { message: 'invalidClientTokenId', params: {} } }));
  await expect(sts(lab).send(new GetCallerIdentityCommand({}))).rejects.toMatchObject({
    name: 'InvalidClientTokenId',
    message: 'The security token included in the request is invalid.',
    Type: 'Sender',
    $metadata: { httpStatusCode: 403, requestId: REQUEST_ID },
  });
});

test('F-029 IAM has its own namespace, and an answer without members no element for them', async () => {
  const lab = knocking((call) => success(call.operation === 'CreateUser' ? { User: { UserName: 'a' } } : {}));
  await iam(lab).send(new CreateUserCommand({ UserName: 'a', Tags: [{ Key: 'k', Value: 'v' }] }));
  expect(lab.calls).toEqual([
    callOf({
      service: 'iam',
      operation: 'CreateUser',
      credentials: { kind: 'accessKey', accessKeyId: KEY.accessKeyId, sessionToken: null },
      params: { UserName: 'a', Tags: [{ Key: 'k', Value: 'v' }] },
    }),
  ]);
  expect(lab.responses.map((response) => read(response).body)).toEqual([
    '<CreateUserResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><CreateUserResult><User>' +
      `<UserName>a</UserName></User></CreateUserResult><ResponseMetadata><RequestId>${REQUEST_ID}</RequestId>` +
      '</ResponseMetadata></CreateUserResponse>',
  ]);
});

/** Text that XML can carry and that the SDK's parser does not take for white space between elements. */
const xmlText = fc
  .string({ unit: fc.constantFrom(...'aZ09 <>&"\'\r\n\t]é€😀/=+'), minLength: 1 })
  .filter((text) => text.trim() !== '');
const time = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);

test('whatever AssumeRole answers comes back equal through the SDK’s parser', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record(
        {
          Credentials: fc.record({
            AccessKeyId: xmlText,
            SecretAccessKey: xmlText,
            SessionToken: xmlText,
            Expiration: time,
          }),
          AssumedRoleUser: fc.record({ AssumedRoleId: xmlText, Arn: xmlText }),
          PackedPolicySize: fc.nat(),
          SourceIdentity: xmlText,
        },
        { requiredKeys: [] },
      ),
      async (output) => {
        const client = sts(knocking(() => success(output)));
        const { $metadata, ...answer } = await client.send(
          new AssumeRoleCommand({ RoleArn: ROLE, RoleSessionName: 'Tester' }),
        );
        expect($metadata.requestId).toBe(REQUEST_ID);
        const { Credentials: given } = output;
        expect(answer).toEqual(
          given ? { ...output, Credentials: { ...given, Expiration: new Date(given.Expiration) } } : output,
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('whatever ListUsers answers comes back equal through the SDK’s parser', async () => {
  const user = fc.record({
    Path: xmlText,
    UserName: xmlText,
    UserId: xmlText,
    Arn: xmlText,
    CreateDate: time,
  });
  await fc.assert(
    fc.asyncProperty(
      fc.record({ Users: fc.array(user, { maxLength: 4 }), IsTruncated: fc.boolean(), Marker: xmlText }),
      async (output) => {
        const { $metadata, ...answer } = await iam(knocking(() => success(output))).send(
          new ListUsersCommand({}),
        );
        expect($metadata.httpStatusCode).toBe(200);
        expect(answer).toEqual({
          ...output,
          Users: output.Users.map((each) => ({ ...each, CreateDate: new Date(each.CreateDate) })),
        });
      },
    ),
    { numRuns: 60 },
  );
});
