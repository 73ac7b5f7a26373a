import { describe, expect, it, test } from 'vitest';
import type { World } from '../world/world.ts';
import {
  allowing,
  ANA,
  answer,
  asLast,
  asRoot,
  asUser,
  AUDIT,
  AWAY,
  because,
  call,
  decider,
  document,
  HOME,
  lastSession,
  later,
  told,
  trusting,
  worldFrom,
} from './fixture.ts';

const taskArn = (name: string) => `arn:aws:iam::aws:policy/root-task/${name}`;
const UNLOCK = taskArn('S3UnlockBucketPolicy');
const ROOT = `arn:aws:iam::${AWAY}:root`;
const OUTSIDER = '777788889999';
const ALL = { own: document(allowing('*')) };

interface Parts {
  readonly enabled?: boolean;
  readonly credentials?: boolean;
  readonly management?: string;
  readonly own?: object;
  readonly limits?: object;
}

const worldOf = ({
  enabled = true,
  credentials = enabled,
  management = HOME,
  own = allowing('*'),
  limits = {},
}: Parts = {}): World =>
  worldFrom({
    organization: {
      id: 'o-exampleorg',
      managementAccount: management,
      units: [{ path: 'Root', accounts: [HOME, AWAY], ...limits }],
      centralizedRootAccess: enabled,
      rootCredentialsManagement: credentials,
    },
    accounts: [
      {
        id: HOME,
        users: [{ name: 'Ana', inlinePolicies: { own: document(own) } }],
        roles: [
          {
            name: 'Audit',
            trustPolicy: document(trusting('*', ['AssumeRole', 'SetSourceIdentity'])),
            inlinePolicies: ALL,
          },
        ],
      },
      { id: AWAY },
      { id: OUTSIDER },
    ],
  });

const PARAMS = { TargetPrincipal: AWAY, TaskPolicyArn: { arn: UNLOCK } };

const assume = (world = worldOf(), params: object = {}, by = asUser(world)) =>
  call(world, 'AssumeRoot', { ...PARAMS, ...params }, by);

const denied = (target = AWAY, by = ANA): string =>
  `403 AccessDenied: User: ${by} is not authorized to perform: sts:AssumeRoot on resource: arn:aws:iam::${target}:root`;

describe('the session', () => {
  const made = assume();

  test('B-151 is the member account’s root, bound to one task', () => {
    expect(lastSession(made.world)).toEqual({
      kind: 'root',
      accessKeyId: expect.stringMatching(/^ASIA/),
      secretAccessKey: expect.any(String),
      sessionToken: expect.any(String),
      issuedAt: '2026-01-15T09:00:00Z',
      expiresAt: '2026-01-15T09:15:00Z',
      accountId: AWAY,
      issuedTo: ANA,
      taskPolicy: UNLOCK,
      sourceIdentity: null,
      tokenVersion: 2,
    });
    expect(call(made.world, 'GetCallerIdentity', {}, asLast(made.world)).response).toEqual({
      UserId: AWAY,
      Account: AWAY,
      Arn: ROOT,
    });
  });

  test('B-153 the answer has credentials and no assumed role', () => {
    expect(told(made)).toEqual({
      members: ['AccessKeyId', 'SecretAccessKey', 'SessionToken', 'Expiration'],
      expires: '2026-01-15T09:15:00Z',
    });
  });

  test('B-153 B-074 has the source identity of the session that asked', () => {
    const world = worldOf();
    const { world: at } = call(world, 'AssumeRole', {
      RoleArn: AUDIT,
      RoleSessionName: 'ana',
      SourceIdentity: 'ana',
    });
    const chained = assume(at, {}, asLast(at));
    expect(chained.response).toMatchObject({ SourceIdentity: 'ana' });
    expect(lastSession(chained.world)).toMatchObject({ kind: 'root', sourceIdentity: 'ana' });
  });

  test('B-148 ends after as many seconds as asked for', () => {
    const { world } = assume(worldOf(), { DurationSeconds: 60 });
    const identity = (at: World) => answer(call(at, 'GetCallerIdentity', {}, asLast(at)));
    expect([identity(later(world, 'PT59S')), identity(later(world, 'PT1M'))]).toEqual([
      'allow',
      '403 ExpiredToken: The security token included in the request is expired',
    ]);
  });
});

describe('who may call', () => {
  it('B-150 nobody, until root access is centralized', () => {
    const made = assume(worldOf({ enabled: false }));
    expect([answer(made), decider(made), because(made)]).toEqual([
      denied(),
      'protocol Credentials',
      { code: 'memberRoot.refused', params: { because: 'notEnabled', accountId: AWAY } },
    ]);
  });

  it.each([
    ['IAMAuditRootUserCredentials', 'credentials'],
    ['IAMDeleteRootUserCredentials', 'credentials'],
    ['IAMCreateRootUserPassword', 'sessions'],
    ['S3UnlockBucketPolicy', 'sessions'],
    ['SQSUnlockQueuePolicy', 'sessions'],
  ])('B-150 nobody for %s, until root %s are managed centrally', (name, feature) => {
    const outcomeWith = (managed: string) => {
      const world = worldOf({ enabled: managed === 'sessions', credentials: managed === 'credentials' });
      return assume(world, { TaskPolicyArn: { arn: taskArn(name) } }).decision.outcome;
    };
    expect([outcomeWith('sessions'), outcomeWith('credentials')]).toEqual(
      feature === 'sessions' ? ['allow', 'deny'] : ['deny', 'allow'],
    );
  });

  it.each([
    ['B-006 from the management account alone', { management: AWAY }, HOME, 'notManagement'],
    ['B-148 about no account outside the organization', {}, OUTSIDER, 'notMember'],
    ['B-148 about no account that does not exist', {}, '000011112222', 'notMember'],
    ['B-148 not about the management account itself', {}, HOME, 'notMember'],
  ])('%s', (_, parts, TargetPrincipal, why) => {
    const made = assume(worldOf(parts), { TargetPrincipal });
    expect([answer(made), because(made)]).toEqual([
      denied(TargetPrincipal),
      { code: 'memberRoot.refused', params: { because: why, accountId: TargetPrincipal } },
    ]);
  });

  it('B-006 no root user', () => {
    const world = worldOf();
    const made = assume(world, {}, asRoot(HOME));
    expect([answer(made), because(made)]).toEqual([
      denied(AWAY, `arn:aws:iam::${HOME}:root`),
      { code: 'memberRoot.refused', params: { because: 'callerIsRoot', accountId: AWAY } },
    ]);
  });

  it('B-150 those whose own policies allow it', () => {
    const made = assume(worldOf({ own: allowing('s3:*') }));
    expect([answer(made), decider(made)]).toEqual([
      `${denied()} because no identity-based policy allows the sts:AssumeRoot action`,
      'identity Action',
    ]);
    expect(answer(assume(worldOf({ own: allowing('sts:AssumeRoot', ROOT) })))).toBe('allow');
    expect(decider(assume(worldOf({ own: allowing('sts:AssumeRoot', ROOT.replace(AWAY, OUTSIDER)) })))).toBe(
      'identity Resource',
    );
  });

  it('B-150 D-061 which can tell tasks apart', () => {
    const own = allowing('sts:AssumeRoot', '*', { StringEquals: { 'sts:TaskPolicyArn': UNLOCK } });
    expect(answer(assume(worldOf({ own })))).toBe('allow');
    const other = assume(worldOf({ own }), { TaskPolicyArn: { arn: taskArn('SQSUnlockQueuePolicy') } });
    expect(decider(other)).toBe('identity Condition:StringEquals:sts:TaskPolicyArn');
  });
});

describe('what an organization says', () => {
  const stop = { Effect: 'Deny', Action: 'sts:AssumeRoot', Resource: '*' };

  it('E-032 B-150 in SCPs does not bind those of the management account, who ask', () => {
    const scps = [document(allowing('*'), stop)];
    expect(answer(assume(worldOf({ limits: { scps } })))).toBe('allow');
  });

  it('E-040 B-150 in RCPs guards the root users of member accounts', () => {
    const rcps = [document({ ...stop, Principal: '*' })];
    expect(decider(assume(worldOf({ limits: { rcps } })))).toBe('rcp Statement');
  });

  it('D-051 B-150 the account of the root user can be asked for', () => {
    const of = (account: string) =>
      allowing('sts:AssumeRoot', '*', { StringEquals: { 'aws:ResourceAccount': account } });
    expect(answer(assume(worldOf({ own: of(AWAY) })))).toBe('allow');
    expect(decider(assume(worldOf({ own: of(HOME) })))).toBe(
      'identity Condition:StringEquals:aws:ResourceAccount',
    );
  });
});

describe('parameters', () => {
  it('B-148 takes the account by its id or the ARN of its root', () => {
    expect(answer(assume(worldOf(), { TargetPrincipal: ROOT }))).toBe('allow');
  });

  it.each([
    'IAMAuditRootUserCredentials',
    'IAMCreateRootUserPassword',
    'IAMDeleteRootUserCredentials',
    'S3UnlockBucketPolicy',
    'SQSUnlockQueuePolicy',
  ])('B-149 the task is one of five: %s', (name) => {
    expect(answer(assume(worldOf(), { TaskPolicyArn: { arn: taskArn(name) } }))).toBe('allow');
  });

  it('B-149 no other policy will do', () => {
    const arn = 'arn:aws:iam::aws:policy/AdministratorAccess';
    const made = assume(worldOf(), { TaskPolicyArn: { arn } });
    expect([answer(made), because(made)]).toEqual([
      `400 ValidationError: ${arn} is invalid`,
      { code: 'parameter.notTaskPolicy', params: { parameter: 'TaskPolicyArn', value: arn } },
    ]);
  });

  it('B-148 both are required', () => {
    expect(answer(assume(worldOf(), { TargetPrincipal: null, TaskPolicyArn: null }))).toBe(
      "400 ValidationError: 2 validation errors detected: Value null at 'targetPrincipal' failed to satisfy constraint: Member must not be null; Value null at 'taskPolicyArn' failed to satisfy constraint: Member must not be null",
    );
  });

  it('B-148 F-021 an ARN that is too short is blamed on its parameter', () => {
    const made = assume(worldOf(), { TaskPolicyArn: { arn: 'short' } });
    expect([answer(made), decider(made)]).toEqual([
      "400 ValidationError: 1 validation error detected: Value 'short' at 'taskPolicyArn.arn' failed to satisfy constraint: Member must have length greater than or equal to 20",
      'protocol Parameter:TaskPolicyArn',
    ]);
  });
});
