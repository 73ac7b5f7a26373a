import { HttpRequest as SmithyRequest } from '@smithy/protocol-http';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { form, fromSmithy, KEY, knocking, NOW } from '../fixture.ts';
import { textOf } from '../http.ts';
import { BODY, request, signer } from './fixture.ts';

test('A-040 what the SDK’s signer signs, the door finds signed', async () => {
  const word = fc.string({ unit: fc.constantFrom(...'aZ0-._~ !*\'()/?#[]@&=+%é😀"'), maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(
        word.filter((name) => name !== '' && !name.includes('=')),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        { maxKeys: 4 },
      ),
      fc.array(fc.constantFrom('a', 'b%20c', '.', '..', '', '%2F', '~', 'x!'), { maxLength: 5 }),
      word,
      async (bag, segments, header) => {
        const host = 'sts.amazonaws.com';
        const sent = new SmithyRequest({
          method: 'POST',
          hostname: host,
          path: `/${segments.join('/')}`,
          headers: { host, 'x-note': `  ${header}  ${header}` },
          query: { Action: 'GetCallerIdentity', Version: '2011-06-15', ...bag },
        });
        const done = await signer({}).sign(sent, { signingDate: new Date(NOW) });
        const response = await knocking().door(await fromSmithy(done as SmithyRequest));
        expect([response.status, textOf(response.body)]).toEqual([200, expect.any(String)]);
      },
    ),
    { numRuns: 200 },
  );
});

test('random Authorization headers and queries never throw', async () => {
  const part = fc.oneof(
    fc.constantFrom(
      'AWS4-HMAC-SHA256 ',
      'Credential=',
      'SignedHeaders=',
      'Signature=',
      'constructor;host',
      ',',
      '/',
    ),
    fc.constantFrom(`${KEY.accessKeyId}/20260115/us-east-1/sts/aws4_request`, '__proto__', 'host', '='),
    fc.string({ unit: 'binary', maxLength: 10 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 10 }),
      fc.array(part, { maxLength: 4 }),
      async (parts, query) => {
        const sent = form(BODY, { authorization: parts.join(''), 'x-amz-date': '20260115T090000Z' });
        const first = await knocking().door(sent);
        expect([400, 403, 501]).toContain(first.status);
        const pairs = ['Algorithm', 'Credential', 'Date', 'Expires', 'SignedHeaders', 'Signature'].map(
          (name, index) => [`X-Amz-${name}`, query[index] ?? 'AWS4-HMAC-SHA256'] as const,
        );
        const second = await knocking().door({ ...form(BODY), query: pairs });
        expect([400, 403, 501]).toContain(second.status);
      },
    ),
    { numRuns: 150 },
  );
});

test('a header of a name of JavaScript’s may be signed', async () => {
  const sent = await signer({}).sign(
    new SmithyRequest({
      ...request('sts.amazonaws.com'),
      headers: { host: 'sts.amazonaws.com', constructor: 'x' },
    }),
    { signingDate: new Date(NOW) },
  );
  const { headers, ...rest } = await fromSmithy(sent as SmithyRequest);
  expect((await knocking().door({ headers, ...rest })).status).toBe(200);
  const { constructor: _, ...without } = headers;
  expect((await knocking().door({ headers: without, ...rest })).status).toBe(403);
});
