import { describe, expect, test } from 'vitest';
import { callOf, type Call } from '../call/call.ts';
import { decide } from '../engine/engine.ts';
import type { Decision } from '../pipeline/run.ts';
import type { World } from '../world/world.ts';
import { explainDecision } from './explain.ts';
import { asTest, AWAY, HOME, marked, policy, withFederatedUser, withSession, worldOf } from './fixture.ts';
import { gates } from './gates.ts';

const own = { all: policy({ Effect: 'Allow', Action: '*', Resource: '*' }) };
const WORLD = worldOf({ own, app: own, scps: {} });

const asked = (operation: string, params: object, more: Partial<Call> = {}, world: World = WORLD): Decision =>
  decide(
    world,
    callOf({ service: 'sts', operation, credentials: asTest(world), params: { ...params }, ...more }),
  );

const explained = (decision: Decision): readonly (string | null)[] => {
  const { headline, reason, next } = explainDecision(decision);
  return [marked(headline), marked(reason), marked(next)];
};

const lastGate = ({ trace }: Decision): unknown => {
  const gate = gates(trace).at(-1);
  return [gate?.title, gate?.question, marked(gate?.summary ?? null)];
};

describe('what single operations look at', () => {
  test('B-143 GetAccessKeyInfo', () => {
    const { accessKeyId: AccessKeyId } = asTest(WORLD);
    expect(lastGate(asked('GetAccessKeyInfo', { AccessKeyId }))).toEqual([
      'Access key',
      'Which account has this access key?',
      `The access key \`${AccessKeyId}\` belongs to account \`${HOME}\`. The answer does not say to whom there, or whether the key is active.`,
    ]);
  });

  test('B-145 DecodeAuthorizationMessage', () => {
    expect(explained(asked('DecodeAuthorizationMessage', { EncodedMessage: 'abc' }))).toEqual([
      'Refused: the message cannot be decoded',
      '`EncodedMessage` is not a message that a denial has returned, or not all of it.',
      'Send in `EncodedMessage` what a denial says behind `Encoded authorization failure message:`, all of it and without line breaks.',
    ]);
  });

  test('B-155 GetWebIdentityToken', () => {
    const decision = asked('GetWebIdentityToken', { Audience: ['shop'], SigningAlgorithm: 'RS256' });
    expect(lastGate(decision)).toEqual([
      'Token to give out',
      'May such a token be given out?',
      `The policies allow the call. Account \`${HOME}\` has not switched on outbound identity federation, so STS makes no tokens for it.`,
    ]);
  });

  test('B-006 AssumeRoot from an account that does not manage the organization', () => {
    const TaskPolicyArn = { arn: 'arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy' };
    const world = {
      ...WORLD,
      organization: WORLD.organization && { ...WORLD.organization, centralizedRootAccess: true },
    };
    expect(explained(asked('AssumeRoot', { TargetPrincipal: AWAY, TaskPolicyArn }, {}, world))).toEqual([
      'Denied: your account does not manage the organization',
      `Your account does not manage the organization. Only principals of the management account may act as the root of account \`${AWAY}\`.`,
      'Make the call as a user or role of the management account.',
    ]);
  });
});

test('A-051 what the global endpoint does not have', () => {
  const params = { Audience: ['shop'], SigningAlgorithm: 'RS256' };
  expect(explained(asked('GetWebIdentityToken', params, { globalEndpoint: true }))).toEqual([
    'Refused: the global endpoint does not have `sts:GetWebIdentityToken`',
    'The call goes to the global endpoint `sts.amazonaws.com`, which does not have `sts:GetWebIdentityToken`.',
    'Call the endpoint of a Region, such as `sts.eu-west-1.amazonaws.com`.',
  ]);
});

test('A-053 a token of the global endpoint in a Region that has to be switched on', () => {
  const { world, credentials } = withSession(WORLD);
  const [session] = world.sessions;
  const old = { ...world, sessions: session ? [{ ...session, tokenVersion: 1 as const }] : [] };
  expect(explained(asked('GetCallerIdentity', {}, { credentials, region: 'eu-south-1' }, old))[0]).toBe(
    'Refused: this session token is not good in `eu-south-1`',
  );
});

test('A-052 a Region that the account has not switched on', () => {
  expect(explained(asked('GetSessionToken', {}, { region: 'eu-south-1' }))).toEqual([
    'Refused: your account has not switched on `eu-south-1`',
    `The Region \`eu-south-1\` is off until an account switches it on, and account \`${HOME}\` has not: no credentials of that account are known there. No policy has been looked at yet.`,
    `Call in a Region that is on by default, or switch \`eu-south-1\` on in account \`${HOME}\`.`,
  ]);
});

test('A-043 too many calls', () => {
  const faults = [{ kind: 'throttling', on: 'sts:GetCallerIdentity' }] as const;
  expect(explained(asked('GetCallerIdentity', {}, {}, { ...WORLD, faults }))).toEqual([
    'Refused: there are too many calls',
    'Too many calls of `sts:GetCallerIdentity` have come in, so STS does not look at this one.',
    'Wait a little and try again, longer each time. In the lab, take the outage out of the world.',
  ]);
});

describe('sessions that may call little of STS', () => {
  test('B-012 federated users', () => {
    const { world, credentials } = withFederatedUser(WORLD);
    expect(
      explained(
        asked('GetAccessKeyInfo', { AccessKeyId: 'AKIATEST123456789012' }, { credentials }, world),
      )[0],
    ).toBe('Denied: federated users may not call `sts:GetAccessKeyInfo`');
  });

  test('B-125 root gets an hour, whatever it asks for', () => {
    const decision = asked(
      'GetSessionToken',
      { DurationSeconds: 7200 },
      { credentials: { kind: 'root', accountId: HOME } },
    );
    expect(lastGate(decision)).toEqual([
      'Session length',
      'May the session last that long?',
      'The call asks for `7200` seconds (2 hours) and gets `3600` seconds (1 hour), the most that such a caller can have.',
    ]);
  });
});
