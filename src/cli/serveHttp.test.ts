import { connect, type AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { textOf, utf8, type HttpRequest, type HttpResponse } from '../protocol/http.ts';
import { httpServer } from './serveHttp.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

interface Standing {
  readonly port: number;
  readonly url: string;
  readonly heard: HttpRequest[];
  readonly failures: unknown[];
}

const OK: HttpResponse = { status: 200, headers: { 'content-type': 'text/plain' }, body: utf8('here') };

async function standing(answer: () => HttpResponse | Promise<HttpResponse> = () => OK): Promise<Standing> {
  const heard: HttpRequest[] = [];
  const failures: unknown[] = [];
  const door = async (request: HttpRequest): Promise<HttpResponse> => {
    heard.push(request);
    return answer();
  };
  const server = httpServer(door, (error) => failures.push(error));
  closing.push(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}`, heard, failures };
}

/** Writes bytes, ends the writing side, and gives what comes until the server closes. */
const shove = (port: number, bytes: Uint8Array | string): Promise<string> =>
  new Promise((resolve) => {
    const parts: string[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes));
    socket.setEncoding('latin1').on('data', (part: string) => parts.push(part));
    socket.on('error', () => undefined).on('close', () => resolve(parts.join('')));
  });

const lines = (...each: readonly string[]): string => `${each.join('\r\n')}\r\n\r\n`;

test('a request comes to the door as it was sent, a header that was sent twice joined by a comma', async () => {
  const { port, heard } = await standing();
  const head = lines('POST /a%20b?c=d HTTP/1.1', 'Host: here', 'X-Two: 1', 'x-two: 2', 'Content-Length: 3');
  await shove(port, `${head}abc`);
  expect(heard.map((request) => ({ ...request, body: textOf(request.body) }))).toEqual([
    {
      method: 'POST',
      host: 'here',
      path: '/a%20b',
      query: [['c', 'd']],
      headers: { host: 'here', 'x-two': '1,2', 'content-length': '3' },
      body: 'abc',
    },
  ]);
});

test('an answer has its bytes and their number, whatever they are', async () => {
  const body = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const { url } = await standing(() => ({ ...OK, body }));
  const response = await fetch(url);
  expect([response.headers.get('content-length'), new Uint8Array(await response.arrayBuffer())]).toEqual([
    '256',
    body,
  ]);
});

test('HEAD has the headers of the answer alone', async () => {
  const { port } = await standing(() => ({ ...OK, headers: { 'content-length': '7' }, body: utf8('') }));
  const answered = await shove(port, lines('HEAD / HTTP/1.1', 'Host: here', 'Connection: close'));
  expect(answered).toMatch(/^HTTP\/1\.1 200 OK\r\ncontent-length: 7\r\n(?:.+\r\n)+\r\n$/);
});

test('what the door throws, or cannot be sent, is told and answered with a bare 500', async () => {
  const mistake = new Error('a mistake');
  const thrown = await standing(() => Promise.reject(mistake));
  expect((await fetch(thrown.url)).status).toBe(500);
  expect(thrown.failures).toEqual([mistake]);
  const unsendable = await standing(() => ({ ...OK, headers: { 'x-bad': 'a\nb' } }));
  expect((await fetch(unsendable.url)).status).toBe(500);
  expect(unsendable.failures).toEqual([expect.objectContaining({ code: 'ERR_INVALID_CHAR' })]);
});

test('of a body that is too long one byte too many is read, and its client goes on', async () => {
  const { url, heard } = await standing();
  for (const length of [3_000_000, 5]) {
    const response = await fetch(url, { method: 'POST', body: new Uint8Array(length) });
    expect([response.status, await response.text()]).toEqual([200, 'here']);
  }
  const [long, short] = heard.map(({ body }) => body.length);
  expect(long).toBeGreaterThan(1_048_576);
  expect(long).toBeLessThan(1_200_000);
  expect(short).toBe(5);
});

test('random bytes are answered or closed upon, and the next request is answered', async () => {
  const { port, url, failures } = await standing();
  const start = fc.constantFrom('', 'GET / HTTP/1.1\r\nHost: a\r\n', 'POST / HTTP/1.1\r\nContent-Length: ');
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 300 }), async (head, bytes) => {
      await shove(port, Buffer.concat([Buffer.from(head), bytes]));
    }),
    { numRuns: 100 },
  );
  expect([await (await fetch(url)).text(), failures]).toEqual(['here', []]);
});
