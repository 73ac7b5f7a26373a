import { describe, expect, it, test } from 'vitest';
import {
  allowing,
  ANA,
  answer,
  ask,
  asLast,
  asUser,
  because,
  call,
  decider,
  document,
  AWAY,
  HOME,
  lastSession,
  permissions,
  trusting,
  worldFrom,
} from './fixture.ts';

const SETTING = ['AssumeRole', 'SetSourceIdentity'];
const arn = (name: string, account = HOME) => `arn:aws:iam::${account}:role/${name}`;
const onlyAssume = { own: document(allowing('sts:AssumeRole')) };

const ana = (key: string) => ({ StringEquals: { [key]: 'ana' } });

const world = worldFrom({
  accounts: [
    {
      id: HOME,
      users: [{ name: 'Ana' }, { name: 'Ben', inlinePolicies: onlyAssume }],
      roles: [
        {
          name: 'Audit',
          trustPolicy: document(trusting('*', SETTING)),
          inlinePolicies: {
            own: document(
              allowing(['sts:AssumeRole', 'sts:SetSourceIdentity']),
              allowing('s3:*', '*', ana('aws:SourceIdentity')),
            ),
          },
        },
        { name: 'Plain', trustPolicy: document(trusting('*', ['AssumeRole'])) },
        { name: 'Unable', trustPolicy: document(trusting('*', SETTING)), inlinePolicies: onlyAssume },
        { name: 'Next', trustPolicy: document(trusting('*', SETTING)) },
        { name: 'OfPassed', trustPolicy: document(trusting('*', SETTING, ana('sts:SourceIdentity'))) },
        { name: 'OfCarried', trustPolicy: document(trusting('*', SETTING, ana('aws:SourceIdentity'))) },
      ],
    },
    { id: AWAY, roles: [{ name: 'Out', trustPolicy: document(trusting(HOME, SETTING)) }] },
  ],
});

const assume = (role: string, SourceIdentity: string | null = null, at = world, by = asUser(world, 'Ana')) =>
  call(
    at,
    'AssumeRole',
    { RoleArn: role.startsWith('arn:') ? role : arn(role), RoleSessionName: 'ana', SourceIdentity },
    by,
  );

const set = assume('Audit', 'ana');
const chain = (role: string, SourceIdentity: string | null = null, at = set.world) =>
  assume(role, SourceIdentity, at, asLast(at));

test('B-073 the session and the answer have it', () => {
  expect(lastSession(set.world)).toMatchObject({ kind: 'role', sourceIdentity: 'ana' });
  expect(set.response).toMatchObject({ SourceIdentity: 'ana' });
  expect(assume('Audit').response).not.toHaveProperty('SourceIdentity');
});

test.each([
  ['a', 'Member must have length greater than or equal to 2'],
  ['a'.repeat(65), 'Member must have length less than or equal to 64'],
  ['a b', 'Member must satisfy regular expression pattern: [\\w+=,.@-]*'],
])('B-073 I-010 keeps to the API model: %s', (value, constraint) => {
  expect(answer(assume('Audit', value))).toBe(
    `400 ValidationError: 1 validation error detected: Value '${value}' at 'sourceIdentity' failed to satisfy constraint: ${constraint}`,
  );
});

describe('sts:SetSourceIdentity', () => {
  it('B-073 F-017 is asked of the trust policy', () => {
    expect(permissions(assume('Audit'))).toEqual([]);
    expect(permissions(set)).toEqual(['sts:SetSourceIdentity sourceIdentity pass']);
    const made = assume('Plain', 'ana');
    expect(permissions(made)).toEqual(['sts:SetSourceIdentity sourceIdentity stop']);
    expect([answer(made), decider(made)]).toEqual([
      `403 AccessDenied: User: ${ANA} is not authorized to perform: sts:SetSourceIdentity on resource: arn:aws:iam::${HOME}:role/Plain`,
      'trust Action',
    ]);
  });

  it('B-073 is asked of the caller too across accounts', () => {
    const made = assume(arn('Out', AWAY), 'ben', world, asUser(world, 'Ben'));
    expect([answer(made), decider(made)]).toEqual([
      `403 AccessDenied: User: ${ANA.replace('Ana', 'Ben')} is not authorized to perform: sts:SetSourceIdentity on resource: ${arn('Out', AWAY)}`,
      'identity Action',
    ]);
  });

  it('B-075 is asked of both sides of a chained call that only carries it on', () => {
    expect(permissions(chain('Next'))).toEqual(['sts:SetSourceIdentity inheritedSourceIdentity pass']);
    expect(decider(chain('Plain'))).toBe('trust Action');
    expect(permissions(chain('Plain'))).toEqual(['sts:SetSourceIdentity inheritedSourceIdentity stop']);
    const unable = assume('Unable', 'ana').world;
    expect(permissions(chain(arn('Out', AWAY), null, unable))).toEqual([
      'sts:SetSourceIdentity inheritedSourceIdentity stop',
    ]);
    expect(decider(chain(arn('Out', AWAY), null, unable))).toBe('identity Action');
  });
});

describe('B-074 once set', () => {
  it('goes on to chained sessions', () => {
    const next = chain('Next');
    expect(lastSession(next.world)).toMatchObject({ roleName: 'Next', sourceIdentity: 'ana' });
    expect(next.response).toMatchObject({ SourceIdentity: 'ana' });
  });

  it('is not changed, though it may be said again', () => {
    expect(answer(chain('Next', 'ana'))).toBe('allow');
    const made = chain('Next', 'ben');
    expect([answer(made), decider(made), because(made)]).toEqual([
      '400 ValidationError: The source identity is already set for this assume role session',
      'protocol Parameter:SourceIdentity',
      {
        code: 'parameter.sourceIdentitySet',
        params: { parameter: 'SourceIdentity', value: 'ben', set: 'ana' },
      },
    ]);
  });

  it('is set by the first of the chain that says so', () => {
    const plain = assume('Audit').world;
    expect(lastSession(chain('Next', 'cy', plain).world)).toMatchObject({ sourceIdentity: 'cy' });
  });
});

describe('B-076 its condition key', () => {
  it('is sts:SourceIdentity on the call that sets it', () => {
    expect(answer(assume('OfPassed', 'ana'))).toBe('allow');
    expect(decider(assume('OfPassed', 'ben'))).toBe('trust Condition:StringEquals:sts:SourceIdentity');
    expect(decider(assume('OfPassed'))).toBe('trust Condition:StringEquals:sts:SourceIdentity');
    expect(decider(assume('OfCarried', 'ana'))).toBe('trust Condition:StringEquals:aws:SourceIdentity');
  });

  it('is aws:SourceIdentity on calls of the session', () => {
    expect(ask(set.world, 's3:ListAllMyBuckets', asLast(set.world)).decision.outcome).toBe('allow');
    const { world: without } = assume('Audit');
    expect(ask(without, 's3:ListAllMyBuckets', asLast(without)).decision.outcome).toBe('deny');
  });

  it('is both on a chained call', () => {
    expect([answer(chain('OfPassed')), answer(chain('OfCarried'))]).toEqual(['allow', 'allow']);
  });
});

test('B-073 a user session has none, nor does it hand one on', () => {
  const { world: at } = call(world, 'GetSessionToken', {}, asUser(world, 'Ana'));
  expect(lastSession(assume('Audit', null, at, asLast(at)).world)).toMatchObject({ sourceIdentity: null });
});
