import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeOpaqueToken, type OpaqueTokenInput } from './makeOpaqueToken.ts';
import { proveOpaqueToken } from './proveOpaqueToken.ts';
import { seal, unseal } from './seal.ts';

const AMAZON: OpaqueTokenInput = {
  provider: 'www.amazon.com',
  applicationId: 'amzn1.application.0123456789abcdef',
  userId: 'amzn1.account.ANA',
  expiresAt: '2026-01-15T10:00:00Z',
};
const FACEBOOK: OpaqueTokenInput = { ...AMAZON, provider: 'graph.facebook.com', userId: '10001' };

describe('B-100 access tokens that tell nothing by themselves', () => {
  it.each([
    [AMAZON, /^Atza\|[\w-]+$/],
    [FACEBOOK, /^EAA[\w-]+$/],
  ])('the provider answers for them: %j', async (input, form) => {
    const token = await makeOpaqueToken(input);
    expect(token).toMatch(form);
    expect(await makeOpaqueToken(input)).toBe(token);
    expect(await proveOpaqueToken(token)).toEqual({ kind: 'opaque', known: input });
  });

  it('carry any values', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (userId) => {
        const token = await makeOpaqueToken({ ...AMAZON, userId });
        expect(await proveOpaqueToken(token)).toEqual({ kind: 'opaque', known: { ...AMAZON, userId } });
      }),
    );
  });

  it('are not known with a character changed, or as those of the other provider', async () => {
    const token = await makeOpaqueToken(AMAZON);
    const changed = `${token.slice(0, 10)}${token[10] === 'A' ? 'B' : 'A'}${token.slice(11)}`;
    const moved = token.replace('Atza|', 'EAA');
    for (const forged of [changed, moved, token.slice(0, -1), 'Atza|', '', 'eyJhbGciOiJSUzI1NiJ9.e30.AAAA'])
      expect(await proveOpaqueToken(forged)).toEqual({ kind: 'opaque', known: null });
  });

  it('are not known with another user in them', async () => {
    const [mine, yours] = await Promise.all([
      makeOpaqueToken(AMAZON),
      makeOpaqueToken({ ...AMAZON, userId: 'b' }),
    ]);
    expect(await proveOpaqueToken(yours.slice(0, -43) + mine.slice(-43))).toEqual({
      kind: 'opaque',
      known: null,
    });
  });

  it.each(['', '{', '{"length":4}', '[1,2,3,4]', '["www.amazon.com"]'])(
    'sealed by somebody who knows the seal, with %j in it: not known',
    async (contents) => {
      const token = `Atza|${await seal(contents)}`;
      expect(await unseal(token.slice(5))).toBe(contents);
      expect(await proveOpaqueToken(token)).toEqual({ kind: 'opaque', known: null });
    },
  );

  it('nothing throws', async () => {
    const prefix = fc.constantFrom('Atza|', 'EAA', '');
    await fc.assert(
      fc.asyncProperty(prefix, fc.string({ unit: 'binary' }), async (start, rest) => {
        expect(await proveOpaqueToken(start + rest)).toEqual({ kind: 'opaque', known: null });
      }),
      { numRuns: 200 },
    );
  });
});
