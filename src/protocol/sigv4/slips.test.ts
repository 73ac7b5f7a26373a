import { expect, test } from 'vitest';
import { form, KEY, knocking } from '../fixture.ts';
import { queryPairs, utf8, type HttpRequest } from '../http.ts';
import { answerTo, authorization, BODY, MISMATCH, signed, withHeaders } from './fixture.ts';

/*
 * Each slip in signing, and what AWS answers to it.
 */

test('a request signed by the SDK’s signer passes', async () => {
  expect((await knocking().door(await signed())).status).toBe(200);
});

test('A-031 another secret', async () => {
  const sent = await signed({ key: { ...KEY, secretAccessKey: 'guessed' } });
  expect(await answerTo(sent)).toEqual({ status: 403, code: 'SignatureDoesNotMatch', message: MISMATCH });
});

test.each([
  ['body', (sent: HttpRequest) => ({ ...sent, body: utf8(`${BODY}&x=1`) })],
  ['signed header', (sent: HttpRequest) => withHeaders(sent, { 'x-amz-date': '20260115T090001Z' })],
  ['query string', (sent: HttpRequest) => ({ ...sent, query: [['a', 'b'] as const] })],
  ['path', (sent: HttpRequest) => ({ ...sent, path: '/a' })],
  ['method', (sent: HttpRequest) => ({ ...sent, method: 'GET', query: queryPairs(BODY) })],
  ['missing header', (sent: HttpRequest) => withHeaders(sent, { 'content-type': null })],
])('A-031 a changed %s', async (_, change) => {
  expect(await answerTo(change(await signed()))).toEqual({
    status: 403,
    code: 'SignatureDoesNotMatch',
    message: MISMATCH,
  });
});

test('A-030 a key that nobody has is handed on: its signature cannot be checked', async () => {
  const lab = knocking();
  await lab.door(
    await signed({ key: { accessKeyId: 'AKIAUNKNOWN', secretAccessKey: 'x', sessionToken: 't' } }),
  );
  expect(lab.calls.map(({ credentials }) => credentials)).toEqual([
    { kind: 'accessKey', accessKeyId: 'AKIAUNKNOWN', sessionToken: 't' },
  ]);
});

test('A-034 an Authorization header of another kind', async () => {
  expect(await answerTo(form(BODY, { authorization: 'Bearer abc.def' }))).toEqual({
    status: 400,
    code: 'IncompleteSignature',
    message:
      "'abc.def' not a valid key=value pair (missing equal-sign) in Authorization header: 'Bearer abc.def'.",
  });
});

test.each(['Credential', 'Signature', 'SignedHeaders'])('A-034 without %s', async (part) => {
  const sent = authorization(await signed(), (text) => text.replace(`${part}=`, 'Nap='));
  expect(await answerTo(sent)).toEqual({
    status: 400,
    code: 'IncompleteSignature',
    message: `Authorization header requires '${part}' parameter. Authorization=AWS4-HMAC-SHA256`,
  });
});

test('A-034 without a date', async () => {
  expect(await answerTo(withHeaders(await signed(), { 'x-amz-date': null }))).toEqual({
    status: 400,
    code: 'IncompleteSignature',
    message:
      "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. Authorization=AWS4-HMAC-SHA256",
  });
});

test('A-034 a credential without all its parts', async () => {
  const sent = authorization(await signed(), (text) => text.replace('/aws4_request', ''));
  expect(await answerTo(sent)).toEqual({
    status: 400,
    code: 'IncompleteSignature',
    message: `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${KEY.accessKeyId}/20260115/us-east-1/sts'`,
  });
});

test('A-036 another Region than the endpoint’s', async () => {
  const sent = await signed({ region: 'eu-west-1' });
  expect(await answerTo(sent)).toEqual({
    status: 403,
    code: 'SignatureDoesNotMatch',
    message: "Credential should be scoped to a valid Region, not 'eu-west-1'.",
  });
});

test('A-036 no Region at all, on the lab’s own host', async () => {
  expect(await answerTo(await signed({ region: 'nowhere', host: 'localhost' }))).toEqual({
    status: 403,
    code: 'SignatureDoesNotMatch',
    message: "Credential should be scoped to a valid Region, not 'nowhere'.",
  });
});

test.each(['sts.amazonaws.com', 'localhost'])('A-036 another service, at %s', async (host) => {
  expect(await answerTo(await signed({ service: 'iam', host }))).toEqual({
    status: 403,
    code: 'SignatureDoesNotMatch',
    message: "Credential should be scoped to correct service: 'sts'.",
  });
});

test('A-036 another terminator', async () => {
  const sent = authorization(await signed(), (text) => text.replace('aws4_request', 'aws5_request'));
  expect(await answerTo(sent)).toEqual({
    status: 403,
    code: 'SignatureDoesNotMatch',
    message: "Credential should be scoped with a valid terminator: 'aws4_request'",
  });
});

test('A-036 another day than the request’s', async () => {
  const sent = authorization(await signed(), (text) => text.replace('/20260115/', '/20260114/'));
  expect(await answerTo(sent)).toEqual({
    status: 403,
    code: 'SignatureDoesNotMatch',
    message:
      "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20260114' != '20260115', from '20260115T090000Z'.",
  });
});

test.each([
  ['2026-01-15T08:55:00Z', 200, undefined],
  [
    '2026-01-15T08:54:59Z',
    403,
    'Signature expired: 20260115T085459Z is now earlier than 20260115T085500Z (20260115T090000Z - 5 min.)',
  ],
  ['2026-01-15T09:05:00Z', 200, undefined],
  [
    '2026-01-15T09:05:01Z',
    403,
    'Signature not yet current: 20260115T090501Z is still later than 20260115T090500Z (20260115T090000Z + 5 min.)',
  ],
])('A-035 signed at %s', async (at, status, message) => {
  const code = status === 200 ? undefined : 'SignatureDoesNotMatch';
  expect(await answerTo(await signed({ at }))).toEqual({ status, code, message });
});

test('the host must be signed', async () => {
  const sent = authorization(await signed(), (text) => text.replace(';host;', ';'));
  expect(await answerTo(sent)).toEqual({
    status: 403,
    code: 'SignatureDoesNotMatch',
    message: "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.",
  });
});

test('A-040 signatures of version 4A are not checked, and the answer says so', async () => {
  const sent = authorization(await signed(), (text) => text.replace('HMAC', 'ECDSA-P256'));
  expect(await answerTo(sent)).toEqual({
    status: 501,
    code: 'NotModelledByLab',
    message: 'AWS takes signatures of version 4A; the lab checks version 4 (AWS4-HMAC-SHA256) only.',
  });
});
