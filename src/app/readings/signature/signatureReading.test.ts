import { describe, expect, it } from 'vitest';
import { afterAssuming, ASSUMING, READING, subjectOf, WEB_IDENTITY } from '../http/fixture.ts';
import { wireOf, type Exchange } from '../http/wire.ts';
import { twoAccounts } from '../../../machines/fixture.ts';
import type { World } from '../../../world/world.ts';
import { BREAKAGES, BREAKS, type Breakage } from './breakages.ts';
import { signatureReading } from './signatureReading.ts';

async function read(subject: ReturnType<typeof subjectOf>, breakage: Breakage) {
  const exchange = (await wireOf(subject)) as Exchange;
  const reading = await signatureReading(subject, exchange, breakage);
  if (!reading) throw new Error('not signed');
  const { sent, computed, outcome, status, error } = reading;
  const lines = computed?.canonical.flatMap(({ text, name, part }, index) =>
    text === sent.canonical[index]?.text ? [] : [name ?? part],
  );
  return { outcome, status, code: error?.code ?? null, message: error?.message ?? '', lines };
}

const ofSts = (breakage: Breakage) => read(subjectOf(ASSUMING), breakage);
const ofS3 = (breakage: Breakage) => read(subjectOf(READING, afterAssuming()), breakage);

const REFUSED = { outcome: 'refused', status: 403, code: 'SignatureDoesNotMatch' };
const MISMATCH = {
  ...REFUSED,
  message: expect.stringMatching(/^The request signature we calculated does not match/) as string,
};
const unread = (message: RegExp) => ({
  ...REFUSED,
  message: expect.stringMatching(message) as string,
  lines: undefined,
});

/** The same world with no access key active. */
const withInactiveKeys = (world: World): World => ({
  ...world,
  accounts: world.accounts.map((account) => ({
    ...account,
    users: account.users.map((user) => ({
      ...user,
      accessKeys: user.accessKeys.map((key) => ({ ...key, status: 'Inactive' as const })),
    })),
  })),
});

describe('a signature, broken', () => {
  it.each([
    ['none', { outcome: 'taken', status: 403, code: 'AccessDenied', lines: [] }],
    ['wrongSecret', { ...MISMATCH, lines: [] }],
    ['alteredParameter', { ...MISMATCH, lines: ['payloadHash'] }],
    ['changedHeader', { ...MISMATCH, lines: ['content-type'] }],
    ['droppedHeader', { ...MISMATCH, lines: ['content-type'] }],
    ['hostNotSigned', unread(/^'Host'/)],
    ['clockBehind', unread(/^Signature expired:/)],
    ['clockAhead', unread(/^Signature not yet current:/)],
    ['wrongRegion', unread(/^Credential should be scoped to a valid Region/)],
    ['wrongService', unread(/^Credential should be scoped to correct service/)],
  ] as const)('A-031 of STS: %s', async (breakage, expected) => {
    expect(await ofSts(breakage)).toMatchObject(expected);
  });

  it('A-035 A-037 of S3, in its own words', async () => {
    expect(await ofS3('none')).toMatchObject({ outcome: 'taken', status: 200, code: null, lines: [] });
    expect(await ofS3('alteredParameter')).toMatchObject({ outcome: 'refused', lines: ['path'] });
    expect(await ofS3('clockBehind')).toMatchObject({ code: 'RequestTimeTooSkewed', lines: undefined });
    expect(await ofS3('wrongRegion')).toMatchObject({ code: 'AuthorizationHeaderMalformed', status: 400 });
    expect(await ofS3('noSessionToken')).toMatchObject({
      outcome: 'unknownKey',
      code: 'InvalidAccessKeyId',
    });
  });

  it('A-023 without its session token a temporary key is unknown', async () => {
    const asSession = { ...ASSUMING, as: 'session:ANA', label: null };
    expect(await read(subjectOf(asSession, afterAssuming()), 'noSessionToken')).toMatchObject({
      outcome: 'unknownKey',
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
      expect([breakage, reading?.outcome === 'taken']).toEqual([breakage, breakage === 'none']);
    }
  });

  it('A-023 A-030 a key that AWS would not take is unknown, whatever it signs', async () => {
    const leftOut = subjectOf({ ...READING, omitSessionToken: true }, afterAssuming());
    const inactive = subjectOf(ASSUMING, { world: withInactiveKeys(twoAccounts()), calls: [] });
    for (const subject of [leftOut, inactive]) {
      expect(await read(subject, 'none')).toMatchObject({
        outcome: 'unknownKey',
        status: 403,
        lines: undefined,
      });
      expect(await read(subject, 'wrongSecret')).toMatchObject({ outcome: 'unknownKey' });
    }
  });

  it('A-042 a call with a token is not signed at all', async () => {
    const subject = subjectOf(WEB_IDENTITY);
    const exchange = (await wireOf(subject)) as Exchange;
    expect(await signatureReading(subject, exchange, 'none')).toBe(null);
  });
});
