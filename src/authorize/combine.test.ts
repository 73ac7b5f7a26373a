import { describe, expect, it } from 'vitest';
import type { PolicyType } from '../policy/document.ts';
import type { Reason } from '../trace/reason.ts';
import {
  ALLOW,
  ANA,
  answerIn,
  APP,
  APP_SESSION,
  AWAY,
  CLEO,
  DENY,
  HOME,
  LAMBDA,
  OTHER,
  to,
  type Situation,
} from './fixture.ts';

/** Outcome, deciding type and element, reason and rules. */
type Said = readonly [string, PolicyType | 'protocol', string, Reason, readonly string[]];

function said(situation: Situation): Said {
  const { outcome, decidedBy, combination } = answerIn(situation);
  return [outcome, decidedBy.policyType, decidedBy.element, combination.reason, combination.rules];
}

type GrantCode = Extract<Reason, { params: { type: PolicyType } }>['code'] & `combine.${string}`;

const grants = (type: PolicyType, element: string, code: GrantCode, ...rules: readonly string[]): Said => [
  'allow',
  type,
  element,
  { code, params: { type } } as Reason,
  rules,
];

const explicit = (type: PolicyType, element: string, ...rules: readonly string[]): Said => [
  'deny',
  type,
  element,
  { code: 'combine.explicitDeny', params: { type } },
  rules,
];

const silent = (
  type: PolicyType,
  element: string,
  crossAccount: boolean,
  ...rules: readonly string[]
): Said => ['deny', type, element, { code: 'combine.implicitDeny', params: { type, crossAccount } }, rules];

type Row = readonly [string, Situation, Said];

const EITHER = 'combine.sameAccountEither';

describe('E-015 in one account identity or resource policy', () => {
  const own = { own: [ALLOW] };

  it.each<Row>([
    ['identity alone', own, grants('identity', 'Action', EITHER, 'E-015')],
    [
      'identity beside a resource policy about others',
      { ...own, guard: [to({ AWS: AWAY })] },
      grants('identity', 'Action', EITHER, 'E-015'),
    ],
    ['neither', {}, silent('identity', 'Statement', false, 'E-001', 'E-006')],
    [
      'identity about something else',
      { own: [OTHER] },
      silent('identity', 'Action', false, 'E-001', 'E-006'),
    ],
    [
      'identity without the boundary',
      { ...own, boundary: [OTHER] },
      silent('boundary', 'Action', false, 'E-007', 'E-011'),
    ],
    [
      'identity without the session policy',
      { ...own, caller: 'roleSession', session: [OTHER] },
      silent('session', 'Action', false, 'E-008', 'E-011'),
    ],
    [
      'a federated user for whom no policy was passed',
      { ...own, caller: 'federatedUser' },
      silent('session', 'Statement', false, 'E-008', 'E-009'),
    ],
  ])('%s', (_, situation, expected) => {
    expect(said(situation)).toEqual(expected);
  });
});

describe('E-018 to E-023 what the form in which the resource policy names the caller needs besides', () => {
  const limits = { boundary: [OTHER], session: [OTHER] };
  const user = { boundary: [OTHER] };
  const direct = (form: string, element = 'Principal') => grants('resource', element, EITHER, 'E-015', form);

  it.each<Row>([
    ['E-018 the user', { ...user, guard: [to({ AWS: ANA })] }, direct('E-018')],
    [
      'E-019 the session',
      { ...limits, caller: 'roleSession', guard: [to({ AWS: APP_SESSION })] },
      direct('E-019'),
    ],
    [
      'E-021 the federated user',
      { ...limits, caller: 'federatedUser', guard: [to({ AWS: CLEO })] },
      direct('E-021'),
    ],
    ['E-022 everybody', { ...limits, caller: 'roleSession', guard: [to('*')] }, direct('E-022')],
    [
      'E-022 everybody, tested for the role',
      {
        ...limits,
        caller: 'roleSession',
        guard: [to('*', { ...ALLOW, Condition: { ArnEquals: { 'aws:PrincipalArn': APP } } })],
      },
      direct('E-022', 'Condition:ArnEquals:aws:PrincipalArn'),
    ],
    ['E-020 the role', { caller: 'roleSession', guard: [to({ AWS: APP })] }, direct('E-020')],
    [
      'E-020 the role, boundary silent',
      { ...limits, caller: 'roleSession', guard: [to({ AWS: APP })] },
      silent('boundary', 'Action', false, 'E-007', 'E-011'),
    ],
    [
      'E-020 the role, session policy silent',
      { session: [OTHER], caller: 'roleSession', guard: [to({ AWS: APP })] },
      silent('session', 'Action', false, 'E-008', 'E-011'),
    ],
    [
      'E-021 the user behind it',
      { session: [ALLOW], caller: 'federatedUser', guard: [to({ AWS: ANA })] },
      direct('E-021'),
    ],
    [
      'E-021 the user behind it, boundary silent',
      { ...limits, caller: 'federatedUser', guard: [to({ AWS: ANA })] },
      silent('boundary', 'Action', false, 'E-007', 'E-011'),
    ],
    [
      'E-021 the user behind it, no session policy',
      { caller: 'federatedUser', guard: [to({ AWS: ANA })] },
      silent('session', 'Statement', false, 'E-008', 'E-009'),
    ],
    [
      'E-023 the account',
      { guard: [to({ AWS: HOME })] },
      silent('identity', 'Statement', false, 'E-001', 'E-006'),
    ],
    [
      'E-023 the account, and an identity policy',
      { guard: [to({ AWS: HOME })], own: [ALLOW] },
      grants('identity', 'Action', EITHER, 'E-015'),
    ],
    [
      'E-023 the account and the user: the stronger form counts',
      { ...user, guard: [to({ AWS: [HOME, ANA] })] },
      direct('E-018'),
    ],
  ])('%s', (_, situation, expected) => {
    expect(said(situation)).toEqual(expected);
  });
});

describe('B-044 to B-047 E-016 roles and keys are given to nobody whom their own policy does not allow', () => {
  const role = { asks: 'role' } as const;
  const key = { asks: 'key' } as const;
  const own = { own: [ALLOW] };
  const trusting = (AWS: unknown) => ({ ...role, guard: [to({ AWS }, ASSUME)] });

  it.each<Row>([
    [
      'B-044 trust names the user',
      trusting(ANA),
      grants('trust', 'Principal', 'combine.sameAccountDirect', 'B-044'),
    ],
    [
      'B-045 trust names the account, and an identity policy',
      { ...trusting(HOME), ...own },
      grants('trust', 'Principal', 'combine.sameAccountBoth', 'B-045'),
    ],
    ['B-045 trust names the account', trusting(HOME), silent('identity', 'Statement', false, 'B-045')],
    [
      'B-046 trust names somebody else',
      { ...trusting(CLEO), ...own },
      silent('trust', 'Principal', false, 'B-046'),
    ],
    [
      'B-047 trust names the role, boundary silent',
      { ...trusting(APP), caller: 'roleSession', boundary: [OTHER] },
      silent('boundary', 'Action', false, 'E-007', 'E-011'),
    ],
    [
      'B-047 trust names the role',
      { ...trusting(APP), caller: 'roleSession' },
      grants('trust', 'Principal', 'combine.sameAccountDirect', 'B-044'),
    ],
    [
      'E-016 the key policy names somebody else',
      { ...key, ...own, guard: [to({ AWS: CLEO })] },
      silent('resource', 'Principal', false, 'E-016'),
    ],
    [
      'E-016 the key policy names the user',
      { ...key, guard: [to({ AWS: ANA })] },
      grants('resource', 'Principal', 'combine.sameAccountDirect', 'E-016'),
    ],
    [
      'E-017 the key policy names the account, and an identity policy',
      { ...key, ...own, guard: [to({ AWS: HOME })] },
      grants('resource', 'Principal', 'combine.sameAccountBoth', 'E-016', 'E-017'),
    ],
    [
      'E-017 a key whose policy is not told',
      { ...key, ...own },
      grants('identity', 'Action', EITHER, 'E-015'),
    ],
  ])('%s', (_, situation, expected) => {
    expect(said(situation)).toEqual(expected);
  });
});

const ASSUME = { Effect: 'Allow', Action: 'sts:AssumeRole' };

describe('E-026 B-043 across accounts both sides, however the caller is named', () => {
  const away = { owner: AWAY, caller: 'roleSession', own: [ALLOW] } as const;
  const bucket = { ...away, guard: [to({ AWS: APP_SESSION })] };
  const role = { ...away, asks: 'role', guard: [to({ AWS: APP_SESSION }, ASSUME)] } as const;
  const BOTH = 'combine.crossAccountBoth';

  it.each<Row>([
    ['both say yes to an object', bucket, grants('resource', 'Principal', BOTH, 'E-026')],
    ['both say yes to a role', role, grants('trust', 'Principal', BOTH, 'B-043', 'E-026')],
    ['no bucket policy', away, silent('resource', 'Statement', true, 'E-026')],
    ['no trust', { ...role, guard: [] }, silent('trust', 'Statement', true, 'B-043', 'E-026')],
    [
      'E-027 no identity policy, for an object',
      { ...bucket, own: [] },
      silent('identity', 'Statement', true, 'E-026', 'E-027'),
    ],
    [
      'E-027 no identity policy, for a role',
      { ...role, own: [] },
      silent('identity', 'Statement', true, 'B-043', 'E-027'),
    ],
    [
      'boundary silent',
      { ...bucket, boundary: [OTHER] },
      silent('boundary', 'Action', true, 'E-007', 'E-011'),
    ],
    [
      'session policy silent',
      { ...bucket, session: [OTHER] },
      silent('session', 'Action', true, 'E-008', 'E-011'),
    ],
    [
      'the key policy is needed, told or not',
      { ...away, asks: 'key' },
      silent('resource', 'Statement', true, 'E-026'),
    ],
    [
      'root needs no identity policy there either',
      { owner: AWAY, caller: 'root', guard: [to({ AWS: HOME })] },
      grants('resource', 'Principal', BOTH, 'E-026'),
    ],
  ])('%s', (_, situation, expected) => {
    expect(said(situation)).toEqual(expected);
  });
});

describe('callers without policies of their own', () => {
  const service = { caller: 'service' } as const;
  const nobody = { caller: 'anonymous' } as const;

  it.each<Row>([
    [
      'B-054 a service that is named',
      { ...service, asks: 'role', guard: [to({ Service: LAMBDA }, ASSUME)] },
      ['allow', 'trust', 'Principal', { code: 'combine.service', params: {} }, ['B-054']],
    ],
    [
      'B-054 a service that is not',
      { ...service, asks: 'role', guard: [to({ AWS: HOME }, ASSUME)] },
      silent('trust', 'Principal', false, 'B-054'),
    ],
    [
      'C-033 anybody may',
      { ...nobody, guard: [to('*')] },
      ['allow', 'resource', 'Principal', { code: 'combine.anonymous', params: {} }, ['C-033']],
    ],
    [
      'E-001 the account may',
      { ...nobody, guard: [to({ AWS: HOME })] },
      silent('resource', 'Principal', false, 'E-001'),
    ],
    ['E-001 no bucket policy', nobody, silent('resource', 'Statement', false, 'E-001')],
    [
      'E-035 SCPs bind neither',
      { ...nobody, guard: [to('*')], scp: [DENY] },
      ['allow', 'resource', 'Principal', { code: 'combine.anonymous', params: {} }, ['C-033']],
    ],
    [
      'E-052 the endpoint does',
      { ...nobody, guard: [to('*')], endpoint: [to('*', OTHER)] },
      silent('endpoint', 'Action', false, 'E-052'),
    ],
    [
      'E-047 root in its own account',
      { caller: 'root' },
      [
        'allow',
        'identity',
        'Statement',
        { code: 'type.root', params: { type: 'identity', accountId: HOME } },
        ['E-001', 'E-047'],
      ],
    ],
    ['E-034 root and SCPs', { caller: 'root', scp: [OTHER] }, silent('scp', 'Action', false, 'E-004')],
    [
      'E-039 SCPs that deny something and allow nothing',
      { own: [ALLOW], scp: [{ ...DENY, Action: 'iam:*' }] },
      silent('scp', 'Statement', false, 'E-004', 'E-039'),
    ],
    [
      'E-039 SCPs that deny something and allow something else',
      { own: [ALLOW], scp: [{ ...DENY, Action: 'ec2:*' }, OTHER] },
      silent('scp', 'Action', false, 'E-004'),
    ],
    [
      'E-047 root named by its account',
      { caller: 'root', guard: [to({ AWS: HOME })] },
      [
        'allow',
        'identity',
        'Statement',
        { code: 'type.root', params: { type: 'identity', accountId: HOME } },
        ['E-001', 'E-047'],
      ],
    ],
  ])('%s', (_, situation, expected) => {
    expect(said(situation)).toEqual(expected);
  });
});

describe('of several types that stop a call the first is named', () => {
  const every = (statement: object): Situation => ({
    caller: 'roleSession',
    owner: AWAY,
    scp: [statement],
    endpoint: [to('*', statement)],
    guard: [to('*', statement)],
    own: [statement],
    boundary: [statement],
    session: [statement],
  });
  const order = ['scp', 'endpoint', 'guard', 'own', 'boundary', 'session'] as const;
  /** Types before that one allow, that one and those behind it do what `every` says. */
  const from = (stopping: Situation, at: number): Situation => {
    const allowing = every(ALLOW);
    return order.slice(0, at).reduce((made, type) => ({ ...made, [type]: allowing[type] }), stopping);
  };

  it.each<readonly [number, Said]>([
    [0, silent('scp', 'Action', true, 'E-004')],
    [1, silent('endpoint', 'Action', true, 'E-052')],
    [2, silent('resource', 'Action', true, 'E-026')],
    [3, silent('identity', 'Action', true, 'E-026', 'E-027')],
    [4, silent('boundary', 'Action', true, 'E-007', 'E-011')],
    [5, silent('session', 'Action', true, 'E-008', 'E-011')],
  ])('silent from the type at %i on', (at, expected) => {
    expect(said(from(every(OTHER), at))).toEqual(expected);
  });

  it.each<readonly [number, Said]>([
    [0, explicit('scp', 'Statement', 'E-002', 'E-032')],
    [1, explicit('endpoint', 'Statement', 'E-002', 'E-052')],
    [2, explicit('resource', 'Statement', 'E-002')],
    [3, explicit('identity', 'Statement', 'E-002', 'B-048')],
    [4, explicit('boundary', 'Statement', 'E-002', 'E-024')],
    [5, explicit('session', 'Statement', 'E-002')],
  ])('E-002 denying from the type at %i on', (at, expected) => {
    expect(said(from(every(DENY), at))).toEqual(expected);
  });

  it('E-040 an RCP is named before all others', () => {
    const rcp = [to('*', { ...DENY, Action: 's3:*' })];
    expect(said({ ...every(DENY), rcp })).toEqual(explicit('rcp', 'Statement', 'E-002', 'E-040'));
  });

  it('B-048 a Deny in a trust policy', () => {
    const guard = [to('*', { Effect: 'Deny', Action: 'sts:AssumeRole' })];
    expect(said({ asks: 'role', guard, own: [DENY] })).toEqual(
      explicit('trust', 'Statement', 'E-002', 'B-048'),
    );
  });

  it('E-002 a Deny behind comes before silence in front', () => {
    expect(said({ scp: [OTHER], own: [OTHER], boundary: [DENY] })).toEqual(
      explicit('boundary', 'Statement', 'E-002', 'E-024'),
    );
  });

  it('E-003 an RCP that allows something else stops nothing', () => {
    expect(said({ own: [ALLOW], rcp: [to('*', OTHER)] })).toEqual(
      grants('identity', 'Action', EITHER, 'E-015'),
    );
  });
});
