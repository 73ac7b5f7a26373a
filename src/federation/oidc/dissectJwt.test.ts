import { expect, test } from 'vitest';
import { toBase64Url, utf8Bytes } from '../base64.ts';
import { dissectJwt } from './dissectJwt.ts';
import { GITHUB } from './fixture.ts';
import { makeWebIdentityToken } from './makeWebIdentityToken.ts';

const part = (text: string): string => toBase64Url(utf8Bytes(text));
const HEADER = part('{"alg":"RS256"}');
const read = { state: 'read', value: { alg: 'RS256' } };

test('a whole token is read in all its parts', async () => {
  const token = await makeWebIdentityToken(GITHUB);
  expect(dissectJwt(token)).toEqual({
    count: 3,
    header: {
      state: 'read',
      value: { alg: 'RS256', typ: 'JWT', kid: expect.stringMatching(/^[0-9a-f]{40}$/) as string },
    },
    claims: { state: 'read', value: GITHUB.claims },
    signature: { state: 'read', bytes: 256 },
  });
});

test('parts that are missing are named, the others read', () => {
  expect([dissectJwt(''), dissectJwt(HEADER), dissectJwt(`${HEADER}..`)]).toEqual([
    { count: 1, header: { state: 'missing' }, claims: { state: 'missing' }, signature: { state: 'missing' } },
    { count: 1, header: read, claims: { state: 'missing' }, signature: { state: 'missing' } },
    { count: 3, header: read, claims: { state: 'missing' }, signature: { state: 'missing' } },
  ]);
});

test('a part that breaks does not hide the others, and says where it broke', () => {
  const claims = part('{"sub":"ana",\n"aud" 1}');
  expect(dissectJwt(`${HEADER}.${claims}.ab+d.x`)).toEqual({
    count: 4,
    header: read,
    claims: {
      state: 'badJson',
      text: '{"sub":"ana",\n"aud" 1}',
      fault: { code: 'syntax', line: 2, column: 7 },
    },
    signature: { state: 'badBase64', fault: { code: 'character', character: '+', at: 3 } },
  });
});

test('claims that were cut short show what stands before the cut', () => {
  const cut = part('{"sub":"ana","aud":"x"}').slice(0, 21);
  expect(dissectJwt(`${HEADER}.${cut}`).claims).toEqual({
    state: 'badJson',
    text: '{"sub":"ana","a',
    fault: { code: 'syntax', line: 1, column: 14 },
  });
});

test('bytes that are no text', () => {
  expect(dissectJwt(`${HEADER}.${toBase64Url(new Uint8Array([0xff, 0xfe]))}.x`)).toEqual({
    count: 3,
    header: read,
    claims: { state: 'notUtf8' },
    signature: { state: 'badBase64', fault: { code: 'length', length: 1 } },
  });
});
