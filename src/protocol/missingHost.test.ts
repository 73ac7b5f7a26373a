import { expect, test } from 'vitest';
import { knocking, read } from './fixture.ts';
import { httpRequest } from './http.ts';

test('a request of HTTP/1.0 that names no host is told so', async () => {
  const request = httpRequest({ method: 'GET', target: '/', headers: {}, body: new Uint8Array() });
  const { door } = knocking(() => {
    throw new Error('not to be reached');
  });
  expect(read(await door(request))).toMatchObject({
    status: 400,
    body: expect.stringContaining(
      '<Code>BadRequest</Code><Message>The request has no Host header, which would say what it is for.</Message>',
    ),
  });
});
