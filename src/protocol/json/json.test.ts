import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knocking, read, REQUEST_ID, type Knocking } from '../fixture.ts';
import { httpRequest, utf8, type HttpRequest } from '../http.ts';

const CLOUDTRAIL = 'com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101';

const post = (target: string, body: string, host = 'cloudtrail.eu-west-1.amazonaws.com'): HttpRequest =>
  httpRequest({
    method: 'POST',
    target: '/',
    headers: { host, 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target },
    body: utf8(body),
  });

const lookUp = (body: string): HttpRequest => post(`${CLOUDTRAIL}.LookupEvents`, body);

const asked = ({ calls }: Knocking) =>
  calls.map(({ service, operation, params, region }) => ({ service, operation, params, region }));

test('parameters by their shapes; times are seconds since 1970, unknown parameters are ignored', async () => {
  const lab = knocking();
  await lab.door(
    lookUp(
      '{"LookupAttributes":[{"AttributeKey":"EventName","AttributeValue":"x","Nap":1}],"StartTime":1768471200.5,"EndTime":1768471200,"MaxResults":5,"NextToken":null,"Nap":[]}',
    ),
  );
  expect(asked(lab)).toEqual([
    {
      service: 'cloudtrail',
      operation: 'LookupEvents',
      region: 'eu-west-1',
      params: {
        LookupAttributes: [{ AttributeKey: 'EventName', AttributeValue: 'x' }],
        StartTime: '2026-01-15T10:00:00.500Z',
        EndTime: '2026-01-15T10:00:00Z',
        MaxResults: 5,
      },
    },
  ]);
});

test('the target tells the service at the lab’s own host; Organizations is always in us-east-1', async () => {
  const lab = knocking();
  await lab.door(post('AWSOrganizationsV20161128.ListAccounts', '', 'localhost:8080'));
  expect(asked(lab)).toEqual([
    { service: 'organizations', operation: 'ListAccounts', params: {}, region: 'us-east-1' },
  ]);
});

test('an answer', async () => {
  const lab = knocking(() => ({
    kind: 'success',
    output: { Events: [{ EventName: 'é', EventTime: '2026-01-15T10:00:00Z', Nap: 1 }], NextToken: undefined },
  }));
  expect(read(await lab.door(lookUp('{}')))).toEqual({
    status: 200,
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-requestid': REQUEST_ID,
      date: 'Thu, 15 Jan 2026 09:00:00 GMT',
    },
    body: '{"Events":[{"EventName":"é","EventTime":1768471200}]}',
  });
});

test('A-037, A-038, F-018 JSON services have codes of their own', async () => {
  const bodyFor = async (message: 'invalidClientTokenId' | 'expiredToken' | 'missingAuthenticationToken') => {
    const lab = knocking(() => ({ kind: 'refused', error: { message, params: {} } }));
    return read(await lab.door(lookUp('{}'))).body;
  };
  expect(await bodyFor('invalidClientTokenId')).toBe(
    '{"__type":"UnrecognizedClientException","message":"The security token included in the request is invalid."}',
  );
  expect(await bodyFor('expiredToken')).toBe(
    '{"__type":"ExpiredTokenException","message":"The security token included in the request is expired"}',
  );
  expect(await bodyFor('missingAuthenticationToken')).toBe(
    '{"__type":"MissingAuthenticationTokenException","message":"Request is missing Authentication Token"}',
  );
});

test.each([
  ['an unknown operation', post(`${CLOUDTRAIL}.Nap`, '{}'), 400, '{"__type":"UnknownOperationException"}'],
  ['another service’s target', post('Nap.LookupEvents', '{}'), 400, '{"__type":"UnknownOperationException"}'],
  ['no JSON', lookUp('{'), 400, '{"__type":"SerializationException"}'],
  ['no object', lookUp('[]'), 400, '{"__type":"SerializationException"}'],
  [
    'a number where text belongs',
    lookUp('{"NextToken":1}'),
    400,
    '{"__type":"SerializationException","message":"NUMBER_VALUE can not be converted to a String"}',
  ],
  [
    'text where a list belongs',
    lookUp('{"LookupAttributes":"x"}'),
    400,
    '{"__type":"SerializationException","message":"STRING_VALUE can not be converted to a List"}',
  ],
  [
    'a service that the lab does not answer for',
    post('DynamoDB_20120810.ListTables', '{}', 'dynamodb.eu-west-1.amazonaws.com'),
    501,
    '{"__type":"NotModelledByLab","message":"The lab does not answer for dynamodb.eu-west-1.amazonaws.com."}',
  ],
])('%s', async (_, request, status, body) => {
  const answer = read(await knocking().door(request));
  expect({ status: answer.status, body: answer.body }).toEqual({ status, body });
});

test('random JSON never throws', async () => {
  const key = fc.constantFrom(
    'LookupAttributes',
    'AttributeKey',
    'StartTime',
    'MaxResults',
    '__proto__',
    'constructor',
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      fc.array(tie('value'), { maxLength: 3 }),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.dictionary(key, value), fc.string({ unit: 'binary' }), async (fields, text) => {
      const first = await knocking().door(lookUp(JSON.stringify(fields)));
      const second = await knocking().door(lookUp(text));
      expect([200, 400]).toEqual(expect.arrayContaining([first.status, second.status]));
    }),
    { numRuns: 300 },
  );
  const deep = await knocking().door(lookUp(`{"NextToken":${'['.repeat(500_000)}`));
  expect(deep.status).toBe(400);
});
