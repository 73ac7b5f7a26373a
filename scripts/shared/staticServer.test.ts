import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, staticServer } from './staticServer.mjs';

const outside = mkdtempSync(path.join(tmpdir(), 'sts-lab-'));
const root = path.join(outside, 'dist');
const server = staticServer(root);
const LONG = 'export const gate = 1;\n'.repeat(200);
let port: number;

beforeAll(async () => {
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  writeFileSync(path.join(outside, 'secret.txt'), 'secret');
  // A neighbour whose name begins like the folder's.
  writeFileSync(`${root}-old`, 'secret');
  writeFileSync(path.join(root, 'index.html'), '<p>lab</p>');
  writeFileSync(path.join(root, 'a b.txt'), 'spaced');
  writeFileSync(path.join(root, 'assets', 'index-abc.js'), 'export {}');
  writeFileSync(path.join(root, 'assets', 'long-abc.js'), LONG);
  writeFileSync(path.join(root, 'assets', 'long-abc.png'), LONG);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});

afterAll(() => {
  server.close();
  rmSync(outside, { recursive: true });
});

const get = async (address: string, method = 'GET') => {
  const response = await fetch(`http://127.0.0.1:${port}${address}`, { method });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    cache: response.headers.get('cache-control'),
    body: await response.text(),
  };
};

/** A request as it is written: `fetch` would tidy the address up first. */
const statusOf = (target: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`GET ${target} HTTP/1.0\r\n\r\n`));
    let answer = '';
    socket.on('data', (text) => (answer += text));
    socket.on('end', () => resolve(answer.split(' ')[1] ?? ''));
    socket.on('error', reject);
  });

test('the page is asked for anew each time', async () => {
  const page = { status: 200, type: 'text/html; charset=utf-8', cache: 'no-cache', body: '<p>lab</p>' };
  expect(await get('/')).toEqual(page);
  expect(await get('/index.html?x=1')).toEqual(page);
});

test('what is named by its content may be kept', async () => {
  expect(await get('/assets/index-abc.js')).toEqual({
    status: 200,
    type: 'text/javascript; charset=utf-8',
    cache: 'public, max-age=31536000, immutable',
    body: 'export {}',
  });
});

test('an escaped address finds its file', async () => {
  expect((await get('/a%20b.txt')).body).toBe('spaced');
});

test('HEAD answers without a body, other methods are refused', async () => {
  expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect((await get('/', 'POST')).status).toBe(405);
});

test.each([
  ['long-abc.js', 'gzip, deflate, br', 'gzip'],
  ['long-abc.js', '*', 'gzip'],
  ['long-abc.js', 'gzip;q=0.5', 'gzip'],
  ['long-abc.js', 'gzip;q=0', null],
  ['long-abc.js', 'br', null],
  ['long-abc.js', 'identity', null],
  ['long-abc.png', 'gzip', null],
  ['index-abc.js', 'gzip', null],
])('%s, asked for with Accept-Encoding %s, comes as %s', async (name, accepted, encoding) => {
  const ask = (method: string) =>
    fetch(`http://127.0.0.1:${port}/assets/${name}`, { method, headers: { 'Accept-Encoding': accepted } });
  const response = await ask('GET');
  const body = await response.text();
  const length = Number(response.headers.get('content-length'));
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('vary')).toBe('Accept-Encoding');
  expect(body).toBe(name.startsWith('long') ? LONG : 'export {}');
  expect(length < body.length).toBe(encoding === 'gzip');
  expect(Number((await ask('HEAD')).headers.get('content-length'))).toBe(length);
});

test('a file that changed is compressed anew', async () => {
  const file = path.join(root, 'changing.js');
  writeFileSync(file, LONG);
  expect((await get('/changing.js')).body).toBe(LONG);
  writeFileSync(file, LONG.replaceAll('1', '22'));
  expect((await get('/changing.js')).body).toBe(LONG.replaceAll('1', '22'));
});

test('what is not there gets a page that says so', async () => {
  const missing = await get('/nothing');
  expect(missing).toMatchObject({ status: 404, type: 'text/html; charset=utf-8', cache: 'no-cache' });
  expect(missing.body).toContain('There is nothing here');
  expect((await get('/assets/')).status).toBe(404);
  expect((await get('/assets')).status).toBe(404);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/../../secret.txt',
  '/..%5csecret.txt',
  '/../dist-old',
  '/%00',
  '/%',
])('%s does not leave the folder', async (target) => {
  expect(await statusOf(target)).toBe('404');
});

test('a port that is taken is named, with another to try', async () => {
  await expect(listen(staticServer(root), port)).rejects.toThrow(
    `port ${port} is taken; choose another with --port ${port + 1}`,
  );
});
