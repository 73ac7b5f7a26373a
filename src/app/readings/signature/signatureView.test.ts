import { describe, expect, it } from 'vitest';
import { INTERFACES } from '../../../explain/interface.ts';
import { plain } from '../../../explain/phrase.ts';
import { PUBLISHED } from '../../../protocol/sigv4/fixture.ts';
import { PORTABLE_HASHING } from '../../../protocol/sigv4/hashing.ts';
import { signatureParts } from '../../../protocol/sigv4/signatureParts.ts';
import { wholeText } from '../../../view/decision/wire/textPiece.ts';
import { ASSUMING, subjectOf } from '../http/fixture.ts';
import { wireOf, type Exchange } from '../http/wire.ts';
import type { Breakage } from './breakages.ts';
import { signatureReading } from './signatureReading.ts';
import { signaturePartViews } from './signatureView.ts';
import { verdictView } from './verdictView.ts';

const words = INTERFACES.en.readings.signature;

async function view(breakage: Breakage) {
  const subject = subjectOf(ASSUMING);
  const reading = await signatureReading(subject, (await wireOf(subject)) as Exchange, breakage);
  if (!reading) throw new Error('not signed');
  const parts = signaturePartViews(reading, [{ value: `AWS4${reading.secret}`, shows: 'nothing' }], words);
  return { parts, verdict: verdictView(reading, parts, words) };
}

const marked = ({ parts }: Awaited<ReturnType<typeof view>>) =>
  parts.flatMap(({ lines }) =>
    lines.flatMap(({ label, computed, first }) => (computed ? [first ? `${label}!` : label] : [])),
  );

it('A-040 shows the lines of the published example', () => {
  const { request, secret, canonicalHash, signingKey, signature } = PUBLISHED;
  const parts = signatureParts(request, 'iam', secret, PORTABLE_HASHING);
  if (!parts.ok || !parts.value) throw new Error('not signed');
  const { value } = parts;
  const shown = signaturePartViews(
    { sent: value, computed: value, secret, original: request, request },
    [],
    words,
  );
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  expect(shown.map(({ name, lines }) => [name, lines.map(({ sent }) => wholeText(sent))])).toEqual([
    ['payload', ['(empty)', empty]],
    [
      'canonical',
      [
        'GET',
        '/',
        'Action=ListUsers&Version=2010-05-08',
        'content-type:application/x-www-form-urlencoded; charset=utf-8',
        'host:iam.amazonaws.com',
        'x-amz-date:20150830T123600Z',
        '(empty)',
        'content-type;host;x-amz-date',
        empty,
      ],
    ],
    [
      'stringToSign',
      ['AWS4-HMAC-SHA256', '20150830T123600Z', '20150830/us-east-1/iam/aws4_request', canonicalHash],
    ],
    ['keys', [`AWS4${secret}`, value.keys.kDate, value.keys.kRegion, value.keys.kService, signingKey]],
    ['signature', [signature, request.headers['authorization']]],
  ]);
});

describe('a signature, line by line', () => {
  it('A-040 has no difference when all is well', async () => {
    const whole = await view('none');
    expect(marked(whole)).toEqual([]);
    expect(whole.parts.map(({ name, lines }) => [name, lines.length])).toEqual([
      ['payload', 2],
      ['canonical', 10],
      ['stringToSign', 4],
      ['keys', 5],
      ['signature', 2],
    ]);
    const [secret] = whole.parts[3]?.lines ?? [];
    expect(secret?.sent).toEqual([
      { whole: expect.stringMatching(/^AWS4.{40}$/) as string, short: '•'.repeat(12) },
    ]);
    const [signature, header] = whole.parts[4]?.lines ?? [];
    expect(wholeText(header?.sent ?? []).endsWith(`Signature=${wholeText(signature?.sent ?? [])}`)).toBe(
      true,
    );
    expect([whole.verdict.outcome, whole.verdict.pointer]).toEqual(['taken', null]);
  });

  it('A-031 points at the first line that differs, and marks what follows from it', async () => {
    const altered = await view('alteredParameter');
    expect(marked(altered)).toEqual([
      'Body!',
      'SHA-256 of the body',
      'Hash of the payload',
      'SHA-256 of the canonical request',
      'Signature',
    ]);
    expect(plain(altered.verdict.pointer ?? [])).toBe('First difference: Hash of the payload, at Body.');
    expect(marked(await view('wrongSecret'))).toEqual([
      'kDate = HMAC of the day!',
      'kRegion = HMAC of the Region',
      'kService = HMAC of the service',
      'kSigning = HMAC of aws4_request',
      'Signature',
    ]);
    expect(marked(await view('changedHeader'))[0]).toBe('Signed header content-type!');
  });

  it('A-036 has nothing to compare where AWS stops before it computes', async () => {
    const scoped = await view('wrongRegion');
    expect(marked(scoped)).toEqual([]);
    expect([scoped.verdict.outcome, scoped.verdict.pointer, scoped.verdict.error]).toEqual([
      'refused',
      words.noDifference,
      {
        code: 'SignatureDoesNotMatch',
        message: "Credential should be scoped to a valid Region, not 'eu-west-1'.",
      },
    ]);
  });
});
