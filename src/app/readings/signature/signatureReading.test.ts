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

describe('a signature, broken', () => {
  it('A-031 of STS: where AWS computes something else, and what it answers', async () => {
    const DOES_NOT_MATCH = { taken: false, status: 403, code: 'SignatureDoesNotMatch' };
    expect(await ofSts('none')).toEqual({
      slip: null,
      taken: true,
      status: 403,
      code: 'AccessDenied',
      lines: [],
    });
    expect(await ofSts('wrongSecret')).toEqual({ ...DOES_NOT_MATCH, slip: 'wrongSignature', lines: [] });
    expect(await ofSts('alteredParameter')).toEqual({
      ...DOES_NOT_MATCH,
      slip: 'wrongSignature',
      lines: ['payloadHash'],
    });
    expect(await ofSts('changedHeader')).toEqual({
      ...DOES_NOT_MATCH,
      slip: 'wrongSignature',
      lines: ['content-type'],
    });
    expect(await ofSts('droppedHeader')).toEqual({
      ...DOES_NOT_MATCH,
      slip: 'wrongSignature',
      lines: ['content-type'],
    });
    expect(await ofSts('hostNotSigned')).toEqual({
      ...DOES_NOT_MATCH,
      slip: 'hostUnsigned',
      lines: undefined,
    });
    expect(await ofSts('clockBehind')).toEqual({ ...DOES_NOT_MATCH, slip: 'expired', lines: undefined });
    expect(await ofSts('clockAhead')).toEqual({ ...DOES_NOT_MATCH, slip: 'notYetCurrent', lines: undefined });
    expect(await ofSts('wrongRegion')).toEqual({ ...DOES_NOT_MATCH, slip: 'scopeRegion', lines: undefined });
    expect(await ofSts('wrongService')).toEqual({
      ...DOES_NOT_MATCH,
      slip: 'scopeService',
      lines: undefined,
    });
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

  it('each way that applies breaks the signature, for every form of request', async () => {
    const state = afterAssuming();
    const asSession = { ...ASSUMING, as: 'session:ANA', label: null, params: {} };
    const calls = [
      { ...asSession, call: 'sts:GetCallerIdentity' },
      { ...asSession, call: 'iam:ListRoles' },
      { ...asSession, call: 'organizations:DescribeOrganization' },
      { ...asSession, call: 'ec2:DescribeInstances' },
      { ...asSession, call: 's3:ListBuckets' },
      READING,
    ];
    for (const asked of calls) {
      const subject = subjectOf(asked, state);
      const exchange = (await wireOf(subject)) as Exchange;
      for (const breakage of BREAKAGES) {
        if (BREAKS[breakage].applies?.(exchange) === false) continue;
        const reading = await signatureReading(subject, exchange, breakage);
        expect([asked.call, breakage, reading?.taken]).toEqual([asked.call, breakage, breakage === 'none']);
      }
    }
  });

  it('A-042 a call with a token is not signed at all', async () => {
    const subject = subjectOf(WEB_IDENTITY);
    const exchange = (await wireOf(subject)) as Exchange;
    expect(await signatureReading(subject, exchange, 'none')).toBe(null);
  });
});
