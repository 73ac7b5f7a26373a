import { describe, expect, it } from 'vitest';
import { afterAssuming, ASSUMING, READING, subjectOf, WEB_IDENTITY } from '../http/fixture.ts';
import { wireOf, type Exchange } from '../http/wire.ts';
import { BREAKAGES, BREAKS, type Breakage } from './breakages.ts';
import { signatureReading } from './signatureReading.ts';

async function read(subject: ReturnType<typeof subjectOf>, breakage: Breakage) {
  const exchange = (await wireOf(subject)) as Exchange;
  const reading = await signatureReading(subject, exchange, breakage);
  if (!reading) throw new Error('not signed');
  const { sent, computed, slip, taken, status, error } = reading;
  const lines = computed?.canonical.flatMap(({ text, name, part }, index) =>
    text === sent.canonical[index]?.text ? [] : [name ?? part],
  );
  return { slip, taken, status, code: error?.code ?? null, lines };
}

const ofSts = (breakage: Breakage) => read(subjectOf(ASSUMING), breakage);
const ofS3 = (breakage: Breakage) => read(subjectOf(READING, afterAssuming()), breakage);

const DOES_NOT_MATCH = { taken: false, status: 403, code: 'SignatureDoesNotMatch' };
const MISMATCH = { ...DOES_NOT_MATCH, slip: 'wrongSignature' };

describe('a signature, broken', () => {
  it.each([
    ['none', { slip: null, taken: true, status: 403, code: 'AccessDenied', lines: [] }],
    ['wrongSecret', { ...MISMATCH, lines: [] }],
    ['alteredParameter', { ...MISMATCH, lines: ['payloadHash'] }],
    ['changedHeader', { ...MISMATCH, lines: ['content-type'] }],
    ['droppedHeader', { ...MISMATCH, lines: ['content-type'] }],
    ['hostNotSigned', { ...DOES_NOT_MATCH, slip: 'hostUnsigned', lines: undefined }],
    ['clockBehind', { ...DOES_NOT_MATCH, slip: 'expired', lines: undefined }],
    ['clockAhead', { ...DOES_NOT_MATCH, slip: 'notYetCurrent', lines: undefined }],
    ['wrongRegion', { ...DOES_NOT_MATCH, slip: 'scopeRegion', lines: undefined }],
    ['wrongService', { ...DOES_NOT_MATCH, slip: 'scopeService', lines: undefined }],
  ] as const)('A-031 of STS: %s', async (breakage, expected) => {
    expect(await ofSts(breakage)).toEqual(expected);
  });

  it('A-035 A-037 of S3, in its own words', async () => {
    expect(await ofS3('none')).toEqual({ slip: null, taken: true, status: 200, code: null, lines: [] });
    expect(await ofS3('alteredParameter')).toMatchObject({ slip: 'wrongSignature', lines: ['path'] });
    expect(await ofS3('clockBehind')).toMatchObject({ slip: 'expired', code: 'RequestTimeTooSkewed' });
    expect(await ofS3('wrongRegion')).toMatchObject({ code: 'AuthorizationHeaderMalformed', status: 400 });
    expect(await ofS3('noSessionToken')).toMatchObject({
      slip: null,
      taken: false,
      code: 'InvalidAccessKeyId',
    });
  });

  it('A-023 without its session token a temporary key is unknown', async () => {
    const asSession = { ...ASSUMING, as: 'session:ANA', label: null };
    expect(await read(subjectOf(asSession, afterAssuming()), 'noSessionToken')).toEqual({
      slip: null,
      taken: false,
      status: 403,
      code: 'InvalidClientTokenId',
      lines: undefined,
    });
  });

  it.each([
    'sts:GetCallerIdentity',
    'iam:ListRoles',
    'organizations:DescribeOrganization',
    'ec2:DescribeInstances',
    's3:ListBuckets',
  ])('each way that applies breaks the signature of %s', async (call) => {
    const asked = { ...ASSUMING, as: 'session:ANA', label: null, params: {}, call };
    const subject = subjectOf(asked, afterAssuming());
    const exchange = (await wireOf(subject)) as Exchange;
    for (const breakage of BREAKAGES) {
      if (BREAKS[breakage].applies?.(exchange) === false) continue;
      const reading = await signatureReading(subject, exchange, breakage);
      expect([breakage, reading?.taken]).toEqual([breakage, breakage === 'none']);
    }
  });

  it('A-042 a call with a token is not signed at all', async () => {
    const subject = subjectOf(WEB_IDENTITY);
    const exchange = (await wireOf(subject)) as Exchange;
    expect(await signatureReading(subject, exchange, 'none')).toBe(null);
  });
});
