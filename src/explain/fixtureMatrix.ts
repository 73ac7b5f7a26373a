import type { CredentialProof } from '../pipeline/call.ts';
import type { Decision } from '../pipeline/run.ts';
import type { World } from '../world/world.ts';
import {
  asTest,
  assume,
  assuming,
  AWAY,
  getObject,
  HOME,
  OTHER,
  policy,
  readOnly,
  TEST,
  trusting,
  withSession,
  worldOf,
  type Document,
  type Setting,
} from './fixture.ts';

/** A situation to be decided: who calls what in which world. Settings are plain, so that advice can be tried on them. */
export interface Situation {
  readonly setting: Setting;
  readonly caller: (typeof CALLERS)[number];
  readonly call: 'assume' | 'getObject';
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

const CALLERS = ['user', 'roleSession', 'root', 'service'] as const;

/** Trust policies, identity policies, bucket policies, accounts and callers, each with each. */
export function situations(): readonly Situation[] {
  return [HOME, AWAY].flatMap((account) =>
    OWN.flatMap((document) => {
      const own = document === null ? {} : { own: document };
      const setting = { account, own, app: own };
      return CALLERS.flatMap((caller): readonly Situation[] => [
        // Root never gets as far as the trust policy.
        ...(caller === 'root' ? TRUSTS.slice(0, 1) : TRUSTS).map(
          (trust) => ({ setting: { ...setting, trust }, caller, call: 'assume' }) as const,
        ),
        ...BUCKETS.map((bucket) => ({ setting: { ...setting, bucket }, caller, call: 'getObject' }) as const),
        { setting, caller, call: 'getObject' },
      ]);
    }),
  );
}

export function decided(
  { setting, caller, call }: Situation,
  params: Readonly<Record<string, string>> = {},
): Decision {
  const [world, credentials] = callerIn(cachedWorld(setting), caller);
  return call === 'assume' ? assume(world, params, credentials) : getObject(world, credentials);
}

const worlds = new Map<string, World>();

/** Every setting is asked by several callers; its world is read once. */
function cachedWorld(setting: Setting): World {
  const key = JSON.stringify(setting);
  const world = worlds.get(key) ?? worldOf(setting);
  worlds.set(key, world);
  return world;
}

function callerIn(world: World, caller: Situation['caller']): readonly [World, CredentialProof] {
  switch (caller) {
    case 'user':
      return [world, asTest(world)];
    case 'roleSession': {
      const session = withSession(world);
      return [session.world, session.credentials];
    }
    case 'root':
      return [world, { kind: 'root', accountId: HOME }];
    case 'service':
      return [world, { kind: 'service', service: 'lambda.amazonaws.com' }];
  }
}
