import { describe, expect, it } from 'vitest';
import { keySetOf, keysOf } from './issuerKeys.ts';

const A = 'https://token.actions.githubusercontent.com';
const B = 'https://accounts.google.com';

describe('keys of an issuer', () => {
  it('are the same for the same URL, and have a kid that no other issuer has', () => {
    expect(keysOf(A)).toEqual(keysOf(A));
    const kids = [A, B].flatMap((issuer) => keySetOf(issuer).keys.map(({ kid }) => kid));
    expect(new Set(kids).size).toBe(4);
    expect(kids).toEqual(kids.map((): unknown => expect.stringMatching(/^[0-9a-f]{40}$/)));
  });

  it('are published without their private parts', () => {
    expect(keySetOf(A).keys.map((key) => Object.keys(key).toSorted())).toEqual([
      ['e', 'kid', 'kty', 'n', 'use'],
      ['crv', 'kid', 'kty', 'use', 'x', 'y'],
    ]);
  });
});
