import { Sha256 } from '@aws-crypto/sha256-js';
import { getSigningKey } from '@smithy/signature-v4';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PORTABLE_HASHING } from '../protocol/sigv4/hashing.ts';
import { signingKeys } from '../protocol/sigv4/signingKeys.ts';
import { NODE_HASHING } from './serveHashing.ts';

const bytes = (array: Uint8Array): readonly number[] => [...array];

test('hash functions of Node and those of every platform say the same', () => {
  const key = fc.uint8Array({ minLength: 1, maxLength: 100 });
  fc.assert(
    fc.property(key, fc.uint8Array(), fc.string({ unit: 'grapheme' }), (secret, data, text) => {
      const [node, portable] = [NODE_HASHING, PORTABLE_HASHING].map(({ sha256, hmac, hmacHex }) => [
        sha256(data),
        sha256(text),
        bytes(hmac(secret, text)),
        hmacHex(secret, text),
      ]);
      expect(node).toEqual(portable);
    }),
    { numRuns: 50 },
  );
});

test('A-040 signing keys are those that AWS’s own signer derives, the first time and again', async () => {
  const scope = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', region: 'eu-west-1', terminator: 'aws4_request' };
  for (const hashing of [NODE_HASHING, PORTABLE_HASHING]) {
    const keyOf = signingKeys(hashing);
    for (const secret of ['secret', 'other', 'secret']) {
      for (const [date, service] of [
        ['20260115', 'sts'],
        ['20260116', 'sts'],
        ['20260115', 'iam'],
      ] as const) {
        const credentials = { accessKeyId: scope.accessKeyId, secretAccessKey: secret };
        const expected = await getSigningKey(Sha256, credentials, date, scope.region, service);
        expect(bytes(keyOf(secret, { ...scope, date, service }))).toEqual(bytes(expected));
      }
    }
  }
});
