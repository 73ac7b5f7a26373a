import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64Url, utf8Bytes } from '../base64.ts';
import { GITHUB } from './fixture.ts';
import { makeWebIdentityToken } from './makeWebIdentityToken.ts';
import { proveWebIdentityToken } from './proveWebIdentityToken.ts';
import { readJwt } from './readJwt.ts';

const part = (json: string): string => toBase64Url(utf8Bytes(json));
const HEAD = part('{"alg":"RS256"}');
const nested = (depth: number): string => `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;

describe('a token is taken apart', () => {
  it('into header, claims and the parts as they stand', () => {
    expect(readJwt(`${HEAD}.${part('{"sub":"a"}')}.AAAA`)).toEqual({
      header: { alg: 'RS256' },
      claims: { sub: 'a' },
      parts: [HEAD, part('{"sub":"a"}'), 'AAAA'],
    });
  });

  it.each([
    ['nothing', ''],
    ['two parts', `${HEAD}.${part('{}')}`],
    ['an encrypted token', `${HEAD}.AAAA.AAAA.AAAA.AAAA`],
    ['four parts', `${HEAD}.${part('{}')}.AAAA.`],
    ['claims that are a list', `${HEAD}.${part('[]')}.AAAA`],
    ['claims that are null', `${HEAD}.${part('null')}.AAAA`],
    ['claims that are no JSON', `${HEAD}.${part('{"a":')}.AAAA`],
    ['claims that are no UTF-8', `${HEAD}.${btoa('{"a":"\u00ff"}')}.AAAA`],
    ['padding', `${HEAD}.e30=.AAAA`],
    ['the alphabet of Base64', `${HEAD}.e30.+/+/`],
    ['a rest of one character', `${HEAD}.e30.A`],
    ['white space', `${HEAD}.e30.AA AA`],
    ['claims nested beyond use', `${HEAD}.${part(nested(7000))}.AAAA`],
  ])('but not %s', async (_, text) => {
    expect(readJwt(text)).toBeNull();
    expect(await proveWebIdentityToken(text)).toEqual({ kind: 'unreadable', problem: 'notJwt' });
  });

  it('up to a depth', () => {
    expect(readJwt(`${HEAD}.${part(nested(63))}.`)).not.toBeNull();
    expect(readJwt(`${HEAD}.${part(nested(64))}.`)).toBeNull();
  });

  it('names and values with a meaning for JavaScript are just names and values', async () => {
    const claims = '{"__proto__":{"aud":"x"},"constructor":1,"iss":"https://a.example.com","name":"\\ud800"}';
    const proof = await proveWebIdentityToken(`${HEAD}.${part(claims)}.AAAA`);
    expect(proof).toEqual({
      kind: 'webIdentity',
      header: { alg: 'RS256' },
      claims: JSON.parse(claims) as object,
      signature: 'invalid',
    });
    expect('claims' in proof && [Object.keys(proof.claims), proof.claims['aud']]).toEqual([
      ['__proto__', 'constructor', 'iss', 'name'],
      undefined,
    ]);
  });
});

describe('nothing throws', () => {
  const json = fc.json().map(part);
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.tuple(fc.oneof(json, fc.constant(HEAD)), json, fc.base64String()).map((parts) => parts.join('.')),
  );

  it('whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (garbage) => {
        const proof = await proveWebIdentityToken(garbage);
        expect(proof.kind === 'unreadable' || proof.signature !== 'valid').toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['.', 'A', '\uD800', '[', 'e30.'])('20,000 characters of %j', async (unit) => {
    const garbage = unit.repeat(20_000 / unit.length);
    expect(await proveWebIdentityToken(garbage)).toEqual({ kind: 'unreadable', problem: 'notJwt' });
  });

  it('and no changed character of a token goes unseen', async () => {
    const token = await makeWebIdentityToken(GITHUB);
    const change = fc.tuple(fc.nat(token.length - 2), fc.constantFrom('A', 'z', '-', '.'));
    await fc.assert(
      fc.asyncProperty(change, async ([at, character]) => {
        fc.pre(token[at] !== character);
        const changed = token.slice(0, at) + character + token.slice(at + 1);
        const proof = await proveWebIdentityToken(changed);
        expect(proof).not.toMatchObject({ signature: 'valid' });
      }),
      { numRuns: 200 },
    );
  });
});
