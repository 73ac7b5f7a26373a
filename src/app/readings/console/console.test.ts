import { describe, expect, test } from 'vitest';
import { advance } from '../../../world/clock.ts';
import type { World } from '../../../world/world.ts';
import { switchCall, type SwitchFault } from './consoleCalls.ts';
import { consoleUsers } from './consoleUsers.ts';
import { ANA, made, PROD, signedIn, START, switchedTo, target, words } from './fixture.ts';
import { identityView } from './identityView.ts';
import { lookCalls } from './lookCalls.ts';
import { withRole } from './roleHistory.ts';
import { switchLink } from './switchLink.ts';

const later = (world: World, duration: string): World => {
  const moved = advance(world, duration);
  if (!moved.ok) throw new Error(moved.error.code);
  return moved.value;
};

describe('signing in', () => {
  test('H-022 users with a key can, root cannot', () => {
    expect(consoleUsers(START.world)).toEqual([
      { arn: ANA, name: 'dev/Ana', hasMfa: true },
      { arn: 'arn:aws:iam::444455556666:user/Bo', name: 'dev/Bo', hasMfa: false },
    ]);
  });

  test('B-126 with MFA or without, for twelve hours', () => {
    expect(
      [signedIn(), signedIn(true)].map(({ as, session }) => [as, session.mfaAt, session.expiresAt]),
    ).toEqual([
      ['session:console/Ana', null, '2026-01-15T21:00:00Z'],
      ['session:console/Ana', '2026-01-15T09:00:00Z', '2026-01-15T21:00:00Z'],
    ]);
  });
});

describe('switching', () => {
  const outcome = (role: string, withMfa = false) => {
    const { state, session } = switchedTo(role, withMfa);
    const decidedBy = state.calls.at(-1)?.decision.decidedBy;
    return [session !== null, session ? null : decidedBy?.element];
  };

  test('the session is named after the user, and a role is written with its path', () => {
    const { state, session } = switchedTo('finance/Audit');
    expect([session?.sessionName, state.calls.at(-1)?.asked]).toEqual([
      'Ana',
      {
        as: 'session:console/Ana',
        call: 'sts:AssumeRole',
        params: {
          RoleArn: 'arn:aws:iam::111122223333:role/finance/Audit',
          RoleSessionName: 'Ana',
          DurationSeconds: 3600,
        },
        resource: null,
        token: null,
        context: {},
        omitSessionToken: false,
        label: 'console/Ana/Audit',
      },
    ]);
    expect(outcome('Audit')).toEqual([false, 'Parameter:RoleArn']);
  });

  test('B-072 H-022 roles that ask for what the form cannot pass stay shut', () => {
    expect(['Partner', 'Named', 'Tagged'].map((role) => outcome(role))).toEqual([
      [false, 'Condition:StringEquals:sts:ExternalId'],
      [false, 'Condition:StringLike:sts:SourceIdentity'],
      [false, 'Condition:StringLike:aws:RequestTag/team'],
    ]);
  });

  test('B-034 MFA is that of the sign-in', () => {
    expect([outcome('Mfa'), outcome('Mfa', true)]).toEqual([
      [false, 'Condition:Bool:aws:MultiFactorAuthPresent'],
      [true, null],
    ]);
  });

  test('H-023 it lasts as long as the role allows, no longer than the sign-in, and 15 minutes at least', () => {
    const { state, session, as } = signedIn();
    const seconds = (role: string, after: string) => {
      const call = switchCall(target(role), as, session, later(state.world, after));
      return call.ok ? call.value.params['DurationSeconds'] : call.error;
    };
    expect([
      seconds('finance/Audit', 'PT1S'),
      seconds('Long', 'PT1S'),
      seconds('Long', 'PT11H30M'),
      seconds('Long', 'PT11H59M'),
      seconds('Nobodys', 'PT1S'),
    ]).toEqual([3600, 43_199, 1800, 900, 3600]);
  });

  test('what the form lacks makes no call', () => {
    const { state, session, as } = signedIn();
    const fault = (filled: Parameters<typeof target>[1], role = 'Audit'): SwitchFault | null => {
      const call = switchCall(target(role, filled), as, session, state.world);
      return call.ok ? null : call.error;
    };
    expect([
      fault({ account: ' ' }),
      fault({ account: 'nobody' }),
      fault({ account: '1234' }),
      fault({}, ' '),
      fault({}, `${'p/'.repeat(30)}Audit`),
      fault({ displayName: 'x'.repeat(65) }),
      fault({ account: '999999999999' }),
      fault({}, `${'p/'.repeat(30)}Role`),
    ]).toEqual(['account', 'alias', 'alias', 'role', 'roleTooLong', 'displayName', null, null]);
  });
});

test('the bar shows the user, and the role by its display name; both until they expire', () => {
  const { state, session } = switchedTo('Long');
  const { session: signIn } = signedIn();
  if (!session) throw new Error('refused');
  const view = (world: World, displayName: string | null) =>
    identityView(
      world,
      signIn,
      displayName === null ? null : { session, target: target('Long', { displayName, colour: 'deny' }) },
      words,
    );
  const user = {
    name: 'Ana @ dev',
    as: null,
    colour: null,
    user: 'Ana @ dev',
    mfa: false,
    signInExpired: false,
  };
  const sign = { expiresAt: '2026-01-15T21:00:00Z', secondsLeft: 43_200, secondsTotal: 43_200 };
  const role = { ...user, as: 'as Long @ prod', colour: 'deny', ...sign };
  expect([
    view(state.world, null),
    view(state.world, ''),
    view(later(state.world, 'PT13H'), 'Production'),
  ]).toEqual([
    { ...user, ...sign },
    { ...role, name: 'Long @ prod' },
    { ...role, name: 'Production', secondsLeft: 0, signInExpired: true },
  ]);
});

test('the last five roles are remembered, each once', () => {
  const roles = ['a', 'b', 'c', 'd', 'e', 'f', 'c'].map((role) => target(role));
  const remembered = roles.reduce(withRole, [] as ReturnType<typeof withRole>);
  expect(remembered.map(({ role }) => role)).toEqual(['c', 'f', 'e', 'd', 'b']);
  expect(withRole(remembered, target('c', { account: PROD })).map(({ account }) => account)).toEqual([
    PROD,
    'prod',
    'prod',
    'prod',
    'prod',
  ]);
});

test('H-021 the link fills in the form', () => {
  expect([
    switchLink(target('')),
    switchLink(target('finance/Audit')),
    switchLink(target('Audit', { displayName: 'Prod & co' })),
  ]).toEqual([
    null,
    'https://signin.aws.amazon.com/switchrole?account=prod&roleName=finance%2FAudit',
    'https://signin.aws.amazon.com/switchrole?account=prod&roleName=Audit&displayName=Prod+%26+co',
  ]);
});

test('what there is to look at, one’s own account first; every call can be made', () => {
  const { state, as } = signedIn();
  const looks = lookCalls(state.world, as, '444455556666', words);
  expect(looks.map(({ title, asked }) => [title, asked.call, asked.params])).toEqual([
    ['Who am I?', 'sts:GetCallerIdentity', {}],
    ['List the buckets of this account', 's3:ListBuckets', {}],
    ['List what is in scratch', 's3:ListObjectsV2', { Bucket: 'scratch' }],
    ['List what is in reports', 's3:ListObjectsV2', { Bucket: 'reports' }],
    ['Open reports/a.csv', 's3:GetObject', { Bucket: 'reports', Key: 'a.csv' }],
  ]);
  const outcomes = looks.map(({ asked }) => made(state, asked).calls.at(-1)?.decision.outcome);
  expect(outcomes).toEqual(['allow', 'deny', 'deny', 'deny', 'deny']);
});
