import type { CredentialProof } from '../call/call.ts';
import type { Decision } from '../pipeline/run.ts';
import type { World } from '../world/world.ts';
import {
  asTest,
  assume,
  assuming,
  AWAY,
  getObject,
  HOME,
  inline,
  OTHER,
  policy,
  readOnly,
  TEST,
  THROUGH_ENDPOINT,
  trusting,
  withFederatedUser,
  withSession,
  worldOf,
  type Document,
  type Setting,
} from './fixture.ts';
import { assumeWithToken } from './fixtureToken.ts';

/** A situation to be decided: who calls what in which world. Settings are plain, so that advice can be tried on them. */
export interface Situation {
  readonly setting: Setting;
  /** `federated`: with a token of the provider of the tests. */
  readonly caller: (typeof CALLERS)[number] | 'federated';
  readonly call: 'assume' | 'getObject';
  /** What is passed for the session of a caller that has one; null: nothing. */
  readonly session: Document | null;
  /** Parameters besides role and session name; of a token, claims. */
  readonly sends?: Readonly<Record<string, unknown>>;
  /** What a calling role session hands on. */
  readonly carries?: Parameters<typeof withSession>[4];
}

const CONDITION = { Condition: { StringEquals: { 'aws:PrincipalTag/team': ['red', 'blue'] } } };
const DENY = { Effect: 'Deny', Action: '*', Resource: '*' };

const TRUSTS: readonly Document[] = [
  trusting({ AWS: TEST }),
  trusting({ AWS: OTHER }),
  trusting({ AWS: HOME }),
  trusting('*', CONDITION),
  trusting({ AWS: HOME }, { Condition: { StringEquals: { 'sts:ExternalId': 'acme-7' } } }),
  trusting({ Service: 'ec2.amazonaws.com' }),
  trusting({ AWS: TEST }, { Action: 'sts:TagSession' }),
  trusting({ AWS: HOME }, { Resource: 'arn:aws:iam::999988887777:role/Other' }),
  policy({ Effect: 'Allow', NotPrincipal: { AWS: [HOME, TEST] }, NotAction: 'sts:AssumeRole' }),
  policy({ Effect: 'Allow', NotPrincipal: { AWS: [HOME, TEST] }, Action: 'sts:AssumeRole' }),
  policy({ Effect: 'Deny', NotPrincipal: { AWS: OTHER }, Action: '*', ...CONDITION }),
  policy(),
  '{ "Statement": [',
];

const OWN: readonly (Document | null)[] = [
  null,
  assuming('*'),
  assuming(readOnly(), CONDITION),
  assuming('arn:aws:iam::*:role/${aws:PrincipalTag/team}'),
  policy({ Effect: 'Allow', NotAction: ['sts:*', 's3:*'], NotResource: '*' }),
  policy({ Effect: 'Allow', Action: ['s3:Get*', 'sts:*'], NotResource: 'arn:aws:*:*:*:*' }),
  policy({ Effect: 'Allow', Action: 's3:Get*', Resource: 'arn:aws:s3:::reports' }),
  policy({ Effect: 'Allow', Action: '*', Resource: '*' }, DENY),
  policy(),
];

const BUCKETS: readonly Document[] = [
  policy({ Effect: 'Allow', Principal: { AWS: HOME }, Action: 's3:*', Resource: 'arn:aws:s3:::reports/*' }),
  policy({ Effect: 'Allow', Principal: '*', Action: 's3:PutObject', Resource: '*' }),
  policy({ ...DENY, Principal: '*' }),
];

const CALLERS = ['user', 'roleSession', 'root', 'service', 'federatedUser'] as const;

/** Callers whom sessions that pass nothing do not keep from everything (E-009). */
const UNLIMITED = CALLERS.filter((caller) => caller !== 'federatedUser');

/** Trust policies, identity policies, bucket policies, accounts and callers, each with each. */
export function situations(): readonly Situation[] {
  return [HOME, AWAY].flatMap((account) =>
    OWN.flatMap((document) => {
      const own = document === null ? {} : { own: document };
      const setting = { account, own, app: own };
      return UNLIMITED.flatMap((caller): readonly Situation[] => [
        // Root never gets as far as the trust policy.
        ...(caller === 'root' ? TRUSTS.slice(0, 1) : TRUSTS).map(
          (trust) => ({ setting: { ...setting, trust }, caller, call: 'assume', session: null }) as const,
        ),
        ...BUCKETS.map(
          (bucket) =>
            ({ setting: { ...setting, bucket }, caller, call: 'getObject', session: null }) as const,
        ),
        { setting, caller, call: 'getObject', session: null },
      ]);
    }),
  );
}

const ALL = { Effect: 'Allow', Action: '*', Resource: '*' };
const NOT_HERE = { Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } } };
const S3_ONLY = policy({ ...ALL, Action: ['s3:List*', 'ec2:*'] });

/** Policies that only cap: SCPs and RCPs at several levels, boundaries, endpoints; alone and together. */
const LIMITS: readonly Setting[] = [
  { scps: { 'Root/Prod': [policy(ALL), policy({ ...DENY, ...NOT_HERE })] } },
  { scps: { Root: [policy(ALL), policy(DENY)], [HOME]: [policy(DENY)] } },
  {
    scps: {
      Root: [policy({ ...DENY, Action: 'ec2:*' })],
      'Root/Prod': [policy({ ...DENY, Action: 'rds:*' })],
    },
  },
  { scps: { Root: [S3_ONLY], [HOME]: [policy({ Effect: 'Allow', NotAction: 's3:*', Resource: '*' })] } },
  { rcps: { Root: [policy({ ...DENY, Principal: '*', Action: ['s3:*', 'sts:*'], ...NOT_HERE })] } },
  {
    rcps: {
      'Root/Shared': [policy({ ...DENY, Principal: '*', Action: 'sts:*' })],
      [HOME]: [policy({ ...DENY, Principal: '*', Action: 's3:*' })],
    },
  },
  { boundary: S3_ONLY },
  { boundary: policy(ALL, { ...DENY, ...NOT_HERE }) },
  { boundary: policy({ ...DENY, Action: 'ec2:*' }) },
  { boundary: policy({ ...ALL, Condition: { StringEquals: { 'aws:SourceIp': '203.0.113.9' } } }) },
  { boundary: 'arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess' },
  { boundary: 'arn:aws:iam::aws:policy/AWSDenyAll' },
  { endpoint: policy({ ...ALL, Principal: { AWS: OTHER } }) },
  { endpoint: policy({ ...ALL, Principal: '*', Action: 's3:List*' }) },
  { endpoint: policy({ ...DENY, Principal: '*' }) },
  {
    scps: { Root: [S3_ONLY] },
    rcps: {},
    boundary: S3_ONLY,
    endpoint: policy({ ...ALL, Principal: '*', Action: 'ec2:*' }),
  },
  {
    scps: { [HOME]: [S3_ONLY] },
    boundary: policy(ALL, DENY),
    endpoint: policy({ ...ALL, Principal: '*', Action: 'ec2:*' }),
  },
  { scps: {}, rcps: {}, boundary: policy(ALL), endpoint: policy({ ...ALL, Principal: '*' }) },
];

const SESSIONS: readonly (Document | null)[] = [null, S3_ONLY, policy(ALL), policy(ALL, DENY), policy(DENY)];

/**
 * Callers under policies that only cap, with identity policies that allow everything and without; in their own account
 * with every way of being named by a resource, in another one with the simplest.
 */
export function limitedSituations(): readonly Situation[] {
  const allowed = { own: { all: policy(ALL) }, app: { all: policy(ALL) } };
  return [
    ...LIMITS.flatMap((limit) => CALLERS.map((caller) => [limit, caller, policy(ALL)] as const)),
    ...SESSIONS.flatMap((session) =>
      (['roleSession', 'federatedUser'] as const).map((caller) => [{}, caller, session] as const),
    ),
  ].flatMap(([limit, caller, session]) => [
    ...[{}, allowed].flatMap((own) =>
      callsOf({ account: HOME, ...own, ...limit }, caller, session, TRUSTS.slice(0, 3), GRANTING_BUCKETS),
    ),
    ...callsOf({ account: AWAY, ...allowed, ...limit }, caller, session, TRUSTS.slice(0, 1), [NAMING_ALL]),
  ]);
}

const callsOf = (
  setting: Setting,
  caller: (typeof CALLERS)[number],
  session: Document | null,
  trusts: readonly Document[],
  buckets: readonly Document[],
): readonly Situation[] => [
  { setting, caller, call: 'getObject', session },
  ...buckets.map(
    (bucket) => ({ setting: { ...setting, bucket }, caller, call: 'getObject', session }) as const,
  ),
  // Neither ever gets as far as the trust policy.
  ...(caller === 'root' || caller === 'federatedUser' ? [] : trusts).map(
    (trust) => ({ setting: { ...setting, trust }, caller, call: 'assume', session }) as const,
  ),
];

const GUEST = `arn:aws:sts::${HOME}:federated-user/guest`;
const SESSION = `arn:aws:sts::${HOME}:assumed-role/App/deploy`;

const APP = `arn:aws:iam::${HOME}:role/App`;

const GRANTING_BUCKETS = [[HOME], [TEST, APP], [SESSION, GUEST]].map((AWS) =>
  policy({ ...ALL, Principal: { AWS } }),
);
const NAMING_ALL = policy({ ...ALL, Principal: '*' });

export function decided(
  { setting, caller, call, session, sends, carries }: Situation,
  params: Readonly<Record<string, string>> = {},
): Decision {
  if (caller === 'federated') return assumeWithToken(cachedWorld(setting), sends, params);
  const [world, credentials] = callerIn(cachedWorld(setting), caller, session, carries);
  const context = setting.endpoint ? THROUGH_ENDPOINT : {};
  return call === 'assume'
    ? assume(world, { ...sends, ...params }, credentials, context)
    : getObject(world, credentials, context);
}

const worlds = new Map<string, World>();

/** Every setting is asked by several callers; its world is read once. */
function cachedWorld(setting: Setting): World {
  const key = JSON.stringify(setting);
  const world = worlds.get(key) ?? worldOf(setting);
  worlds.set(key, world);
  return world;
}

function callerIn(
  world: World,
  caller: (typeof CALLERS)[number],
  document: Document | null,
  carries: Situation['carries'],
): readonly [World, CredentialProof] {
  const policies = document === null ? undefined : inline(document);
  switch (caller) {
    case 'user':
      return [world, asTest(world)];
    case 'roleSession': {
      const session = withSession(world, 'App', undefined, policies, carries);
      return [session.world, session.credentials];
    }
    case 'federatedUser': {
      const session = withFederatedUser(world, policies);
      return [session.world, session.credentials];
    }
    case 'root':
      return [world, { kind: 'root', accountId: HOME }];
    case 'service':
      return [world, { kind: 'service', service: 'lambda.amazonaws.com' }];
  }
}
