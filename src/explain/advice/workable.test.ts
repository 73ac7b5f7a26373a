import { describe, expect, test } from 'vitest';
import { decide } from '../../engine/engine.ts';
import { callOf, type CredentialProof } from '../../call/call.ts';
import type { Decision } from '../../pipeline/run.ts';
import type { World } from '../../world/world.ts';
import { explainDecision } from '../explain.ts';
import {
  asTest,
  assume,
  AWAY,
  getObject,
  HOME,
  marked,
  OTHER,
  policy,
  TEST,
  trusting,
  worldOf,
} from '../fixture.ts';

const next = (decision: Decision): string | null => marked(explainDecision(decision).next);

const ALL = { Effect: 'Allow', Action: '*', Resource: '*' };
const own = { all: policy(ALL) };
const ROOT = { kind: 'root', accountId: HOME } as const;

const call = (
  service: string,
  operation: string,
  resource: string,
  { credentials }: { readonly credentials?: CredentialProof } = {},
): Decision => {
  const world = worldOf({ own });
  return decide(world, callOf({ service, operation, credentials: credentials ?? asTest(world), resource }));
};

describe('resources without a policy', () => {
  test.each([
    ['iam', 'GetRole', `arn:aws:iam::${AWAY}:role/ReadOnly`],
    ['ec2', 'StartInstances', `arn:aws:ec2:eu-west-1:${AWAY}:instance/i-1`],
    ['kms', 'DescribeKey', `arn:aws:kms:eu-west-1:${AWAY}:alias/main`],
    ['organizations', 'DescribeAccount', `arn:aws:organizations::${AWAY}:account/o-exampleorg1/${HOME}`],
  ])('E-026 %s:%s across accounts: from the other account alone', (service, operation, resource) => {
    expect(next(call(service, operation, resource))).toBe(
      `Resources such as \`${resource}\` have no policy of their own that could allow this call across accounts. Make it as a principal of account \`${AWAY}\`, for instance by assuming a role there.`,
    );
  });

  test('a queue and a key have one', () => {
    for (const [service, operation, name] of [
      ['sqs', 'SendMessage', 'jobs'],
      ['kms', 'Decrypt', 'key/1'],
    ] as const) {
      expect(next(call(service, operation, `arn:aws:${service}:eu-west-1:${AWAY}:${name}`))).toMatch(
        /^In account `222233334444`, attach a policy to /,
      );
    }
  });

  test('a bucket that no account has', () => {
    for (const credentials of [
      { kind: 'none' },
      { kind: 'service', service: 'sns.amazonaws.com' },
    ] as const) {
      expect(next(call('s3', 'GetObject', 'arn:aws:s3:::nowhere/a.csv', { credentials }))).toBe(
        'The lab does not know who owns bucket `nowhere`: no account of this world has it. Check its name, or add it to an account.',
      );
    }
  });
});

describe('E-048 service-linked roles', () => {
  const SERVICE = 'autoscaling.amazonaws.com';
  const linked = (account: string, trust: object): readonly [World, string] => {
    const world = worldOf({ account, trust: trust as Record<string, unknown>, own });
    const path = `/aws-service-role/${SERVICE}/`;
    const roles = world.accounts.map((each) => ({
      ...each,
      roles: each.roles.map((role) => (role.name === 'ReadOnly' ? { ...role, path } : role)),
    }));
    return [{ ...world, accounts: roles }, `arn:aws:iam::${account}:role${path}ReadOnly`];
  };
  const SAID =
    'Use another role: role `ReadOnly` is a service-linked role, which only its service may assume and whose trust policy cannot be edited.';

  test.each([
    ['names its service', trusting({ Service: SERVICE })],
    ['has a condition', trusting({ AWS: TEST }, { Condition: { StringEquals: { 'sts:ExternalId': 'a' } } })],
    ['denies', policy({ Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole' })],
  ])('whose trust policy %s', (_, trust) => {
    for (const account of [HOME, AWAY]) {
      const [world, RoleArn] = linked(account, Object(trust));
      expect(next(assume(world, { RoleArn }))).toBe(SAID);
      expect(next(assume(world, { RoleArn }, { kind: 'service', service: 'ec2.amazonaws.com' }))).toBe(SAID);
    }
  });

  test('no identity policy helps either', () => {
    const trust = trusting({ AWS: HOME });
    const [world, RoleArn] = linked(HOME, Object(trust));
    const denied = {
      ...world,
      accounts: world.accounts.map((each) => ({
        ...each,
        users: each.users.map((user) => ({ ...user, inlinePolicies: {} })),
      })),
    };
    expect(next(assume(denied, { RoleArn }))).toBe(SAID);
  });
});

describe('C-028 naming a root user names its account', () => {
  const WHOLE = `Naming \`arn:aws:iam::${HOME}:root\` gives the say to the policies of that whole account, not to its root user alone.`;
  const read = (rest: object): string | null =>
    next(getObject(worldOf({ bucket: policy({ ...ALL, ...rest }) }), ROOT));

  test('in Principal, in place of NotPrincipal, and in a statement of its own', () => {
    expect(read({ Principal: { AWS: OTHER } })).toBe(
      `In account \`${AWAY}\`, add \`arn:aws:iam::${HOME}:root\` under \`AWS\` to \`Principal\` of statement 1 of the bucket policy of \`reports\`. ${WHOLE}`,
    );
    expect(read({ NotPrincipal: { AWS: HOME } })).toMatch(new RegExp(` ${WHOLE}$`));
    expect(read({ Principal: { AWS: OTHER }, Action: 'ec2:*' })).toMatch(new RegExp(` ${WHOLE}$`));
    expect(next(getObject(worldOf(), ROOT))).toMatch(new RegExp(` ${WHOLE}$`));
  });

  test('a user is named alone', () => {
    const world = worldOf({ own, bucket: policy({ ...ALL, Principal: { AWS: OTHER } }) });
    expect(next(getObject(world, asTest(world)))).toBe(
      `In account \`${AWAY}\`, add \`${TEST}\` under \`AWS\` to \`Principal\` of statement 1 of the bucket policy of \`reports\`. Your identity policies allow the call already.`,
    );
  });
});

describe('tests that no other call can meet', () => {
  const reading = (effect: 'Allow' | 'Deny', operator: string, key: string): string | null => {
    const guarded = { ...ALL, Effect: effect, Condition: { [operator]: { [key]: '203.0.113.1' } } };
    const read = effect === 'Allow' ? policy(guarded) : policy(ALL, guarded);
    const world = worldOf({ account: HOME, own: { read } });
    return next(getObject(world, asTest(world)));
  };

  test.each([
    'aws:PrincipalTag/team',
    'aws:principalorgid',
    'aws:ResourceAccount',
    'aws:ResourceTag/team',
    's3:ResourceAccount',
    'aws:userid',
    'aws:username',
    'aws:SourceAccount',
    'aws:SourceArn',
    'aws:SourceOrgPaths',
    'kms:CallerAccount',
  ])('%s', (key) => {
    expect(reading('Allow', 'StringEquals', key)).toBe(
      `Change \`StringEquals\` on \`${key}\` in statement 1 of policy \`read\` of user \`Test\` so that it holds for this call.`,
    );
    expect(reading('Deny', 'StringNotEquals', key)).toBe(
      'Remove statement 2 of policy `read` of user `Test`, or narrow it so that it does not match this call. Adding an `Allow` changes nothing while the `Deny` matches.',
    );
  });

  test.each(['aws:SourceVpce', 'aws:RequestTag/team', 'aws:RequestedRegion', 'aws:SourceIdentity'])(
    '%s is for the caller to choose',
    (key) => {
      expect(reading('Allow', 'StringEquals', key)).toBe(
        `Make the call so that \`StringEquals\` on \`${key}\` holds, or change that test in statement 1 of policy \`read\` of user \`Test\`.`,
      );
      expect(reading('Deny', 'StringNotEquals', key)).toBe(
        `Remove statement 2 of policy \`read\` of user \`Test\`, or narrow it so that it does not match this call, or make the call so that \`StringNotEquals\` on \`${key}\` does not hold. Adding an \`Allow\` changes nothing while the \`Deny\` matches.`,
      );
    },
  );
});
