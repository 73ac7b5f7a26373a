import { describe, expect, it } from 'vitest';
import { KEY } from '../fixture.ts';
import { utf8 } from '../http.ts';
import { PORTABLE_HASHING } from './hashing.ts';
import { BODY, PUBLISHED, signed, withHeaders } from './fixture.ts';
import { signatureParts } from './signatureParts.ts';
import { signatureVerifier } from './verifySignature.ts';

const partsOf = (request: Parameters<typeof signatureParts>[0], secret = KEY.secretAccessKey) => {
  const parts = signatureParts(request, 'sts', secret, PORTABLE_HASHING);
  if (!parts.ok || !parts.value) throw new Error(JSON.stringify(parts));
  return parts.value;
};

describe('a signature taken apart', () => {
  it('A-040 comes to the signature that the SDK has sent', async () => {
    const request = await signed();
    const parts = partsOf(request);
    expect(parts.signature).toBe(parts.signing.signature);
    expect(parts.stringToSign.split('\n').slice(0, 3)).toEqual([
      'AWS4-HMAC-SHA256',
      parts.signing.date,
      parts.scope,
    ]);
    expect(parts.scope).toBe(`${parts.signing.date.slice(0, 8)}/us-east-1/sts/aws4_request`);
  });

  it('names each line of the canonical request', async () => {
    const { canonical, signing, payloadHash } = partsOf(await signed());
    expect(canonical.map(({ part, name }) => name ?? part)).toEqual([
      'method',
      'path',
      'query',
      ...signing.signedHeaders,
      'end',
      'signedHeaders',
      'payloadHash',
    ]);
    expect([canonical[0]?.text, canonical[1]?.text, canonical.at(-2)?.text, canonical.at(-1)?.text]).toEqual([
      'POST',
      '/',
      signing.signedHeaders.join(';'),
      payloadHash,
    ]);
    expect(payloadHash).toBe(PORTABLE_HASHING.sha256(BODY));
  });

  it('A-031 has another key with another secret, and another line where the request was changed', async () => {
    const request = await signed();
    const [right, wrong] = [partsOf(request), partsOf(request, 'another')];
    expect([wrong.canonical, wrong.stringToSign]).toEqual([right.canonical, right.stringToSign]);
    expect(Object.entries(wrong.keys).filter(([name, key]) => key === right.keys[name as 'kDate'])).toEqual(
      [],
    );
    const changed = partsOf({ ...request, body: utf8(`${BODY}&X=1`) });
    expect(changed.canonical.filter(({ text }, index) => text !== right.canonical[index]?.text)).toEqual([
      { part: 'payloadHash', name: null, text: PORTABLE_HASHING.sha256(`${BODY}&X=1`) },
    ]);
  });

  it('A-040 comes to every value of the published example, and the check takes its signature', () => {
    const { request, secret, at, canonicalHash, signingKey, signature } = PUBLISHED;
    const parts = signatureParts(request, 'iam', secret, PORTABLE_HASHING);
    expect(parts).toMatchObject({
      value: {
        keys: { kSigning: signingKey },
        stringToSign: `AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/iam/aws4_request\n${canonicalHash}`,
        signature,
      },
    });
    const verified = signatureVerifier(PORTABLE_HASHING)(
      request,
      { service: 'iam', region: 'us-east-1' },
      () => ({ secret }),
      Date.parse(at),
    );
    expect(verified).toMatchObject({ ok: true, value: { kind: 'signed', accessKeyId: 'AKIDEXAMPLE' } });
  });

  it('is null for a request without a signature, and the slip of one that cannot be read', async () => {
    const request = await signed();
    const read = (authorization: string | null) =>
      signatureParts(withHeaders(request, { authorization }), 'sts', 'x', PORTABLE_HASHING);
    expect(read(null)).toEqual({ ok: true, value: null });
    expect(read('AWS4-HMAC-SHA256 Credential=a/b')).toMatchObject({
      ok: false,
      error: { message: 'missingParts' },
    });
  });
});
