import { describe, expect, it, test } from 'vitest';
import type { World } from '../world/world.ts';
import {
  allowing,
  answer,
  ask,
  asLast,
  asRoot,
  asUser,
  AUDIT,
  because,
  call,
  decider,
  document,
  HOME,
  lastSession,
  later,
  mfaOf,
  trusting,
  worldFrom,
} from './fixture.ts';

const WITH_MFA = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
const NEXT = AUDIT.replace('Audit', 'Next');

/** Ana and Ben have devices, Cy has none; the role Audit wants MFA and may assume Next, which wants it too. */
const world = worldFrom({
  accounts: [
    {
      id: HOME,
      users: ['Ana', 'Ben', 'Cy'].map((name) => ({
        name,
        mfa: name !== 'Cy',
        inlinePolicies: { own: document(allowing('s3:*', '*', WITH_MFA), allowing('sts:*')) },
      })),
      roles: [
        {
          name: 'Audit',
          trustPolicy: document(trusting(HOME, ['AssumeRole'], WITH_MFA)),
          inlinePolicies: { own: document(allowing('s3:*', '*', WITH_MFA), allowing('sts:*')) },
        },
        { name: 'Next', trustPolicy: document(trusting(HOME, ['AssumeRole'], WITH_MFA)) },
      ],
    },
  ],
});

const ROLE = { RoleArn: AUDIT, RoleSessionName: 'ana' };
const assume = (mfa: object, at: World = world, by = asUser(world, 'Ana')) =>
  call(at, 'AssumeRole', { ...ROLE, ...mfa }, by);

const WRONG = '403 AccessDenied: MultiFactorAuthentication failed with invalid MFA one time pass code. ';
const NOT_THE_CALLERS =
  '403 AccessDenied: MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.';

describe('a code', () => {
  const ana = mfaOf(world, 'Ana');

  it('B-030 B-033 of the own device opens a role that wants MFA', () => {
    expect(answer(assume({}))).toContain('is not authorized to perform: sts:AssumeRole');
    const made = assume(ana);
    expect(answer(made)).toBe('allow');
    expect(decider(made)).toBe('trust Condition:Bool:aws:MultiFactorAuthPresent');
    expect(made.decision.trace.find(({ reason }) => reason.code === 'mfa.proved')).toMatchObject({
      question: 'parameter',
      outcome: 'pass',
      reason: { code: 'mfa.proved', params: { serial: ana.SerialNumber } },
    });
  });

  it('B-031 that is wrong is refused', () => {
    const TokenCode = ana.TokenCode === '000000' ? '000001' : '000000';
    const made = assume({ ...ana, TokenCode });
    expect([answer(made), decider(made), because(made)]).toEqual([
      WRONG,
      'protocol Parameter:TokenCode',
      { code: 'mfa.wrongCode', params: { serial: ana.SerialNumber } },
    ]);
    expect(made.world).toBe(world);
  });

  it('B-031 is good once, for whatever call', () => {
    const { world: used } = assume(ana);
    expect(answer(assume(ana, used))).toBe(WRONG);
    expect(answer(call(used, 'GetSessionToken', ana, asUser(world, 'Ana')))).toBe(WRONG);
    const next = later(used, 'PT30S');
    expect(answer(assume(mfaOf(next, 'Ana'), next))).toBe('allow');
  });

  it('B-031 of a call that the policies deny is not used up', () => {
    const RoleArn = `arn:aws:iam::${HOME}:role/Missing`;
    const denied = assume({ ...ana, RoleArn });
    expect(answer(denied)).toContain('is not authorized to perform: sts:AssumeRole');
    expect(answer(assume(ana, denied.world))).toBe('allow');
  });

  it.each([
    ['PT30S', 'allow'],
    ['PT1M30S', WRONG],
  ])('B-031 is good for a moment: after %s', (duration, expected) => {
    expect(answer(assume(ana, later(world, duration)))).toBe(expected);
  });

  it.each([
    ['another user’s device', mfaOf(world, 'Ben'), asUser(world, 'Ana'), `arn:aws:iam::${HOME}:user/Ana`],
    ['a device of a user who has none', ana, asUser(world, 'Cy'), `arn:aws:iam::${HOME}:user/Cy`],
  ])('B-031 B-032 of %s is refused', (_, mfa, by, arn) => {
    const made = assume(mfa, world, by);
    expect([answer(made), decider(made), because(made)]).toEqual([
      NOT_THE_CALLERS,
      'protocol Parameter:SerialNumber',
      { code: 'mfa.notTheCallers', params: { serial: mfa.SerialNumber, arn } },
    ]);
  });

  it('B-032 cannot be presented by a session', () => {
    const { world: at } = assume(ana);
    const next = later(at, 'PT30S');
    const made = call(next, 'AssumeRole', { ...ROLE, RoleArn: NEXT, ...mfaOf(next, 'Ana') }, asLast(at));
    expect(answer(made)).toBe(NOT_THE_CALLERS);
  });

  it('B-032 of a user is none of root', () => {
    expect(answer(call(world, 'GetSessionToken', ana, asRoot(HOME)))).toBe(NOT_THE_CALLERS);
  });

  it.each([
    [{ SerialNumber: ana.SerialNumber }, 'TokenCode'],
    [{ TokenCode: ana.TokenCode }, 'SerialNumber'],
  ])('B-030 is nothing without its serial, nor the other way round: %j', (mfa, lacks) => {
    const made = assume(mfa);
    expect([made.decision.outcome, decider(made), because(made)]).toEqual([
      'deny',
      `protocol Parameter:${lacks}`,
      { code: 'mfa.incomplete', params: { lacks } },
    ]);
  });

  it.each([
    [
      { SerialNumber: 'x', TokenCode: '123456' },
      "Value 'x' at 'serialNumber' failed to satisfy constraint: Member must have length greater than or equal to 9",
    ],
    [
      { SerialNumber: ana.SerialNumber, TokenCode: '12345' },
      "Value '12345' at 'tokenCode' failed to satisfy constraint: Member must have length greater than or equal to 6",
    ],
    [
      { SerialNumber: ana.SerialNumber, TokenCode: 'abcdef' },
      "Value 'abcdef' at 'tokenCode' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\d]*",
    ],
  ])('B-030 I-010 keeps to the API model: %j', (mfa, violation) => {
    expect(answer(assume(mfa))).toBe(`400 ValidationError: 1 validation error detected: ${violation}`);
  });
});

const list = (at: World, by = asLast(at)) => ask(at, 's3:ListAllMyBuckets', by).decision.outcome;

test('B-033 a role session never carries the MFA with which it was made', () => {
  const { world: at } = assume(mfaOf(world, 'Ana'));
  expect(list(at)).toBe('deny');
  expect(answer(call(at, 'AssumeRole', { ...ROLE, RoleArn: NEXT }, asLast(at)))).toContain('not authorized');
});

describe('a user session', () => {
  const plain = call(world, 'GetSessionToken').world;
  const proved = call(world, 'GetSessionToken', mfaOf(world, 'Ana')).world;

  it('B-126 carries the MFA with which it was made', () => {
    expect(lastSession(proved)).toMatchObject({ kind: 'user', mfaAt: '2026-01-15T09:00:00Z' });
    expect(lastSession(plain)).toMatchObject({ kind: 'user', mfaAt: null });
    expect([list(world, asUser(world)), list(plain), list(proved)]).toEqual(['deny', 'deny', 'allow']);
  });

  it('B-126 D-039 tells how long ago that was', () => {
    const fresh = { NumericLessThan: { 'aws:MultiFactorAuthAge': '3600' } };
    const own = document(allowing('s3:*', '*', fresh));
    const withFresh = {
      ...proved,
      accounts: proved.accounts.map((account) => ({
        ...account,
        users: account.users.map((user) => ({ ...user, inlinePolicies: { own } })),
      })),
    };
    expect([list(later(withFresh, 'PT59M')), list(later(withFresh, 'PT1H'))]).toEqual(['allow', 'deny']);
  });

  it('B-034 opens a role that wants MFA without another code', () => {
    expect(answer(assume({}, proved, asLast(proved)))).toBe('allow');
    expect(answer(assume({}, plain, asLast(plain)))).toContain(
      'is not authorized to perform: sts:AssumeRole',
    );
  });
});
