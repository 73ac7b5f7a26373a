import fc from 'fast-check';
import { expect, test } from 'vitest';
import { form, knocking, read, REQUEST_ID } from '../fixture.ts';
import { utf8 } from '../http.ts';

const ROLE = 'arn:aws:iam::111122223333:role/App';
const date = 'Thu, 15 Jan 2026 09:00:00 GMT';

const error = (code: string, message: string): string =>
  '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type>' +
  `<Code>${code}</Code><Message>${message}</Message></Error><RequestId>${REQUEST_ID}</RequestId></ErrorResponse>`;

const xml = { 'content-type': 'text/xml', 'x-amzn-requestid': REQUEST_ID, date };

test('A-044 a request that names no action is sent to the home page', async () => {
  const response = read(await knocking().door(form('Version=2011-06-15')));
  expect(response).toEqual({
    status: 302,
    headers: { location: 'https://aws.amazon.com/iam', 'x-amzn-requestid': REQUEST_ID, date },
    body: '',
  });
});

test.each([
  ['an unknown action', 'Action=Nap&Version=2011-06-15', 'Nap', '2011-06-15'],
  ['no version', 'Action=GetCallerIdentity', 'GetCallerIdentity', 'NO_VERSION_SPECIFIED'],
  ['another version', 'Action=GetCallerIdentity&Version=2010-05-08', 'GetCallerIdentity', '2010-05-08'],
  ['a name of JavaScript’s', 'Action=__proto__&Version=2011-06-15', '__proto__', '2011-06-15'],
])('A-044 F-033 %s: InvalidAction', async (_, body, action, version) => {
  expect(read(await knocking().door(form(body)))).toEqual({
    status: 400,
    headers: xml,
    body: error('InvalidAction', `Could not find operation ${action} for version ${version}`),
  });
});

test('an action that AWS has and the lab does not model says so', async () => {
  const lab = knocking();
  const request = form('Action=CreateServiceLinkedRole&Version=2010-05-08', { host: 'iam.amazonaws.com' });
  expect(read(await lab.door(request))).toEqual({
    status: 501,
    headers: xml,
    body:
      '<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Receiver</Type>' +
      '<Code>NotModelledByLab</Code><Message>AWS has CreateServiceLinkedRole; the lab does not model it.</Message>' +
      `</Error><RequestId>${REQUEST_ID}</RequestId></ErrorResponse>`,
  });
});

test('a call that the lab cannot judge names what is missing', async () => {
  const lab = knocking(() => ({
    kind: 'unmodelled',
    what: [
      { feature: 'parameter', name: 'ProvidedContexts' },
      { feature: 'managedPolicy', name: 'arn:aws:iam::aws:policy/X' },
    ],
  }));
  const { status, body } = read(await lab.door(form('Action=AssumeRole&Version=2011-06-15')));
  expect({
    status,
    code: /<Code>(.*)<\/Code>/.exec(body)?.[1],
    text: /<Message>(.*)<\/M/.exec(body)?.[1],
  }).toEqual({
    status: 501,
    code: 'NotModelledByLab',
    text: 'The lab cannot judge this call. Not modelled: parameter ProvidedContexts, managedPolicy arn:aws:iam::aws:policy/X.',
  });
});

const paramsOf = async (fields: string): Promise<unknown> => {
  const lab = knocking();
  await lab.door(form(`Action=AssumeRole&Version=2011-06-15&${fields}`));
  return lab.calls.map(({ params }) => params);
};

test.each([
  ['A-045 unknown parameters are ignored', 'Nap=1&RoleArn.x=2&RoleSessionName=s', { RoleSessionName: 's' }],
  ['A-045 the first of a repeated parameter wins', 'RoleArn=a&RoleArn=b', { RoleArn: 'a' }],
  [
    'F-031 the numbers of a list may leave gaps and come in any order',
    'Tags.member.10.Key=z&Tags.member.2.Key=b&Tags.member.2.Value=1&Tags.member.0.Key=no&Tags.member.x.Key=no',
    { Tags: [{ Key: 'b', Value: '1' }, { Key: 'z' }] },
  ],
  ['an empty list is one that is named without items', 'Tags=', { Tags: [] }],
  ['F-026 what is no integer stays text', 'DurationSeconds=1e3', { DurationSeconds: '1e3' }],
  ['F-026 an empty integer stays text', 'DurationSeconds=', { DurationSeconds: '' }],
  ['an integer is a number', 'DurationSeconds=0900', { DurationSeconds: 900 }],
  ['plus and percent', 'RoleSessionName=a+b%2Bc%zz', { RoleSessionName: 'a b+c%zz' }],
  ['names of JavaScript’s', '__proto__.x=1&constructor=2&Tags.member.1.__proto__=3', { Tags: [{}] }],
  [
    `a value that is a field of its own`,
    `RoleArn=${encodeURIComponent(ROLE)}&RoleArn.x=1`,
    { RoleArn: ROLE },
  ],
])('%s', async (_, fields, params) => {
  expect(await paramsOf(fields)).toEqual([params]);
});

test('A-042 a token proves who calls: no signature is asked for, none is looked at', async () => {
  const lab = knocking(undefined, {
    proveToken: async (operation, { WebIdentityToken }) =>
      operation === 'AssumeRoleWithWebIdentity' && WebIdentityToken === 'ey'
        ? { kind: 'opaque', known: null }
        : null,
  });
  const body = `Action=AssumeRoleWithWebIdentity&Version=2011-06-15&WebIdentityToken=ey`;
  await lab.door(form(body, { authorization: 'Bearer nonsense' }));
  expect(lab.calls.map(({ credentials, token }) => ({ credentials, token }))).toEqual([
    { credentials: { kind: 'none' }, token: { kind: 'opaque', known: null } },
  ]);
});

test('A-029 an unsigned request is handed on as a call without credentials', async () => {
  const lab = knocking(() => ({
    kind: 'refused',
    error: { message: 'missingAuthenticationToken', params: {} },
  }));
  expect(read(await lab.door(form('Action=GetCallerIdentity&Version=2011-06-15')))).toEqual({
    status: 403,
    headers: xml,
    body: error('MissingAuthenticationToken', 'Request is missing Authentication Token'),
  });
  expect(lab.calls.map(({ credentials }) => credentials)).toEqual([{ kind: 'none' }]);
});

const json = { accept: 'application/json' };

test('F-032 a client that accepts JSON is answered in it, with times in seconds since 1970', async () => {
  const lab = knocking(() => ({
    kind: 'success',
    output: { Credentials: { AccessKeyId: 'ASIA', Expiration: '2026-01-15T10:00:00Z' } },
  }));
  const { headers, body } = read(await lab.door(form('Action=AssumeRole&Version=2011-06-15', json)));
  expect(headers).toEqual({ ...xml, 'content-type': 'application/json' });
  expect(JSON.parse(body)).toEqual({
    AssumeRoleResponse: {
      AssumeRoleResult: { Credentials: { AccessKeyId: 'ASIA', Expiration: 1_768_471_200 } },
      ResponseMetadata: { RequestId: REQUEST_ID },
    },
  });
});

test('F-032 errors in JSON', async () => {
  const { status, body } = read(await knocking().door(form('Action=Nap&Version=2011-06-15', json)));
  expect({ status, body: JSON.parse(body) as unknown }).toEqual({
    status: 400,
    body: {
      Error: {
        Code: 'InvalidAction',
        Message: 'Could not find operation Nap for version 2011-06-15',
        Type: 'Sender',
      },
      RequestId: REQUEST_ID,
    },
  });
});

test('characters that XML cannot carry are replaced', async () => {
  const lab = knocking(() => ({ kind: 'success', output: { Arn: 'a\u0000\u001F\uD800\uFFFEb😀' } }));
  const { body } = read(await lab.door(form('Action=GetCallerIdentity&Version=2011-06-15')));
  expect(/<Arn>(.*)<\/Arn>/.exec(body)?.[1]).toBe('a\uFFFD\uFFFD\uFFFD\uFFFDb😀');
});

test('a body of more than a megabyte is refused unread', async () => {
  const lab = knocking();
  const body = `Action=GetCallerIdentity&Version=2011-06-15&x=${'a'.repeat(1_048_576)}`;
  expect(read(await lab.door(form(body)))).toEqual({
    status: 413,
    headers: xml,
    body: error('RequestEntityTooLarge', 'The lab takes requests of up to 1048576 bytes.'),
  });
});

test('random forms never throw', async () => {
  const part = fc.oneof(
    fc.constantFrom(
      'Tags',
      'member',
      'entry',
      '1',
      '2',
      'Key',
      'Value',
      'PolicyArns',
      'arn',
      '__proto__',
      '%',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const pair = fc.tuple(fc.array(part, { maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 20 }));
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { maxLength: 12 }), async (pairs) => {
      const fields = pairs.map(([parts, value]) => `${parts.join('.')}=${value}`).join('&');
      const lab = knocking();
      const { status } = await lab.door(form(`Action=AssumeRole&Version=2011-06-15&${fields}`));
      expect([200, 403, 400]).toContain(status);
      expect(JSON.parse(JSON.stringify(lab.calls))).toEqual(lab.calls);
    }),
    { numRuns: 300 },
  );
});

test('random bytes never throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const response = await knocking().door({ ...form(''), body: bytes });
      expect(response.status).toBe(302);
      const named = await knocking().door({
        ...form(''),
        body: new Uint8Array([...utf8('Action=AssumeRole&Version=2011-06-15&Tags='), ...bytes]),
      });
      expect(named.status).toBe(200);
    }),
    { numRuns: 200 },
  );
});
