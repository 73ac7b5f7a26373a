import { describe, expect, it } from 'vitest';
import {
  allowing,
  answer,
  asLast,
  asRoot,
  asUser,
  AUDIT,
  AWAY,
  call,
  document,
  HOME,
  told,
  trusting,
  worldFrom,
} from './fixture.ts';

const ANYTHING = { own: document(allowing('*')) };
const trustPolicy = document(trusting([HOME], ['AssumeRole']));
const NEXT = AUDIT.replace('Audit', 'Next');

const world = worldFrom({
  organization: {
    id: 'o-exampleorg',
    managementAccount: HOME,
    units: [{ path: 'Root', accounts: [HOME, AWAY] }],
    centralizedRootAccess: true,
  },
  accounts: [
    {
      id: HOME,
      outboundFederation: true,
      users: [{ name: 'Ana', inlinePolicies: ANYTHING }],
      roles: [
        { name: 'Audit', trustPolicy, maxSessionDuration: 7200, inlinePolicies: ANYTHING },
        { name: 'Next', trustPolicy, maxSessionDuration: 43200 },
        { name: 'Hour', trustPolicy },
      ],
    },
    { id: AWAY },
  ],
});

const ASKS = {
  AssumeRole: { RoleArn: AUDIT, RoleSessionName: 'ana' },
  GetSessionToken: {},
  GetFederationToken: { Name: 'Cleo' },
  AssumeRoot: {
    TargetPrincipal: AWAY,
    TaskPolicyArn: { arn: 'arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy' },
  },
  GetWebIdentityToken: { Audience: ['x'], SigningAlgorithm: 'RS256' },
} as const;

/** Seconds that are given when so many are asked for, or AWS's refusal. */
function given(operation: keyof typeof ASKS, DurationSeconds: number | null, credentials = asUser(world)) {
  const made = call(world, operation, { ...ASKS[operation], DurationSeconds }, credentials);
  const { Credentials, Expiration } = (made.response ?? {}) as Readonly<Record<string, unknown>>;
  const expires = (Credentials as Readonly<Record<string, string>> | undefined)?.['Expiration'] ?? Expiration;
  return expires === undefined
    ? answer(made)
    : (Date.parse(String(expires)) - Date.parse(world.clock)) / 1000;
}

const over = (value: number, maximum: number): string =>
  `400 ValidationError: 1 validation error detected: Value '${value}' at 'durationSeconds' failed to satisfy constraint: Member must have value less than or equal to ${maximum}`;
const under = (value: number, minimum: number): string => over(value, minimum).replace('less', 'greater');
const OVER_ROLE =
  '400 ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role.';
const root = asRoot(HOME);

describe('B-015 least, most and standard length in seconds', () => {
  it.each([
    ['AssumeRole', 'user', undefined, [under(899, 900), 900, 7200, OVER_ROLE, 3600]],
    ['GetSessionToken', 'user', undefined, [under(899, 900), 900, 129600, over(129601, 129600), 43200]],
    ['GetFederationToken', 'user', undefined, [under(899, 900), 900, 129600, over(129601, 129600), 43200]],
    ['GetSessionToken', 'root', root, [under(899, 900), 900, 3600, over(129601, 129600), 3600]],
    ['GetFederationToken', 'root', root, [under(899, 900), 900, 3600, over(129601, 129600), 3600]],
    ['AssumeRoot', 'user', undefined, [under(-1, 0), 0, 900, over(901, 900), 900]],
    ['GetWebIdentityToken', 'user', undefined, [under(59, 60), 60, 3600, over(3601, 3600), 300]],
  ] as const)('%s by a %s', (operation, _, credentials, expected) => {
    const bounds: Readonly<Record<string, readonly number[]>> = {
      AssumeRole: [899, 900, 7200, 7201],
      AssumeRoot: [-1, 0, 900, 901],
      GetWebIdentityToken: [59, 60, 3600, 3601],
    };
    const asked = [...(bounds[operation] ?? [899, 900, 129600, 129601]), null];
    expect(asked.map((seconds) => given(operation, seconds, credentials))).toEqual(expected);
  });
});

describe('a role session', () => {
  const assume = (RoleArn: string, DurationSeconds?: number, at = world, by = asUser(world)) =>
    call(at, 'AssumeRole', { RoleArn, RoleSessionName: 'ana', DurationSeconds }, by);
  const first = assume(AUDIT).world;
  const chained = (role: string, seconds?: number) => assume(role, seconds, first, asLast(first));

  it('B-020 B-022 lasts as long as the role allows, one hour unless it says more', () => {
    expect(told(assume(NEXT, 43200))).toMatchObject({ expires: '2026-01-15T21:00:00Z' });
    expect(answer(assume(AUDIT.replace('Audit', 'Hour'), 3601))).toBe(OVER_ROLE);
  });

  it('B-025 lasts an hour when nothing is asked for, whatever the role allows', () => {
    expect(told(assume(NEXT))).toMatchObject({ expires: '2026-01-15T10:00:00Z' });
  });

  it('B-023 lasts an hour at most when a session asked for it', () => {
    expect(told(chained(NEXT, 3600))).toMatchObject({ expires: '2026-01-15T10:00:00Z' });
    expect(answer(chained(NEXT, 3601))).toBe(
      '400 ValidationError: The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    );
  });

  it('B-024 is refused for the maximum of the role before that of chaining', () => {
    expect(answer(chained(AUDIT.replace('Audit', 'Hour'), 3601))).toBe(OVER_ROLE);
  });

  it('B-026 that a user session asked for is not chained', () => {
    const { world: at } = call(world, 'GetSessionToken');
    expect(told(assume(NEXT, 43200, at, asLast(at)))).toMatchObject({ expires: '2026-01-15T21:00:00Z' });
  });

  it('B-021 has its range checked before the maximum of the role', () => {
    expect(answer(assume(AUDIT, 43201))).toBe(over(43201, 43200));
  });

  it('says in the trace how its length came about', () => {
    const limit = assume(NEXT, 43200).decision.trace.find(({ question }) => question === 'limit');
    expect(limit).toMatchObject({
      outcome: 'pass',
      reason: {
        code: 'duration.within',
        params: { requested: 43200, granted: 43200, maximum: 43200, chained: false },
      },
    });
  });
});
