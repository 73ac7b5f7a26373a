import { describe, expect, test } from 'vitest';
import { start } from '../engine/engine.ts';
import { callOf } from '../call/call.ts';
import { advance, traceOf } from '../pipeline/run.ts';
import type { Step } from '../trace/step.ts';
import {
  asTest,
  assume,
  assuming,
  AWAY,
  getObject,
  HOME,
  inline,
  marked,
  OTHER,
  policy,
  readOnly,
  TEST,
  THROUGH_ENDPOINT,
  trusting,
  withFederatedUser,
  withSession,
  worldOf,
  type Setting,
} from './fixture.ts';
import { gates } from './gates.ts';

const read = (trace: readonly Step[]): readonly object[] =>
  gates(trace).map((gate) => ({ ...gate, summary: marked(gate.summary) }));

const FRONT = [
  {
    stepId: 0,
    gate: 'receive',
    title: 'Request',
    question: 'What is being called?',
    outcome: 'pass',
    summary: 'The call is `sts:AssumeRole`.',
    decisive: false,
  },
  {
    stepId: 1,
    gate: 'authenticate',
    title: 'Credentials',
    question: 'Whose credentials are these, and are they valid?',
    outcome: 'pass',
    summary: `You call as the user \`${TEST}\`.`,
    decisive: false,
  },
  {
    stepId: 2,
    gate: 'validate',
    title: 'Parameters',
    question: 'Does the API take these parameters?',
    outcome: 'pass',
    summary: 'Every parameter keeps to the constraints of the API.',
    decisive: false,
  },
  {
    stepId: 3,
    gate: 'resolve',
    title: 'Role or resource',
    question: 'Does what the call is for exist?',
    outcome: 'pass',
    summary: `Role \`ReadOnly\` exists, in account \`${AWAY}\`. That is not your account, so the call crosses accounts.`,
    decisive: false,
  },
  {
    stepId: 5,
    gate: 'mayCall',
    title: 'Kind of caller',
    question: 'May such a caller call this at all?',
    outcome: 'pass',
    summary: `A caller like \`${TEST}\` may call \`sts:AssumeRole\`; the policies decide about this call.`,
    decisive: false,
  },
];

describe('gates', () => {
  test('of a denied call: the trust policy decides, the rest is asked all the same', () => {
    const { trace } = assume(
      worldOf({ trust: trusting({ AWS: OTHER }), own: { assume: assuming(readOnly()) } }),
    );
    expect(read(trace)).toEqual([
      ...FRONT,
      {
        stepId: 6,
        gate: 'trust',
        title: 'Trust policy',
        question: 'Does the role trust you?',
        outcome: 'stop',
        summary: `\`Principal\` names \`${OTHER}\`, and you call as \`${TEST}\`.`,
        decisive: true,
      },
      {
        stepId: 11,
        gate: 'identity',
        title: 'Your identity policies',
        question: 'Do your own policies allow it?',
        outcome: 'pass',
        summary: 'An `Allow` in your identity policies matches this call.',
        decisive: false,
      },
      {
        stepId: 16,
        gate: 'combine',
        title: 'All policies together',
        question: 'Do the policies together allow the call?',
        outcome: 'stop',
        summary:
          'The call crosses accounts, so the trust policy and your identity policies both have to allow it, and the trust policy does not.',
        decisive: false,
      },
      {
        stepId: null,
        gate: 'limit',
        title: 'Session length',
        question: 'May the session last that long?',
        outcome: 'notReached',
        summary: '',
        decisive: false,
      },
    ]);
  });

  test('of an allowed call', () => {
    const { trace } = assume(worldOf({ own: { assume: assuming(readOnly()) } }));
    expect(read(trace)).toEqual([
      ...FRONT,
      {
        stepId: 6,
        gate: 'trust',
        title: 'Trust policy',
        question: 'Does the role trust you?',
        outcome: 'pass',
        summary: `\`Principal\` names you: \`${TEST}\`.`,
        decisive: true,
      },
      {
        stepId: 11,
        gate: 'identity',
        title: 'Your identity policies',
        question: 'Do your own policies allow it?',
        outcome: 'pass',
        summary: 'An `Allow` in your identity policies matches this call.',
        decisive: false,
      },
      {
        stepId: 16,
        gate: 'combine',
        title: 'All policies together',
        question: 'Do the policies together allow the call?',
        outcome: 'pass',
        summary:
          'The call crosses accounts, so both sides have to allow it: the trust policy and your identity policies do.',
        decisive: false,
      },
      {
        stepId: 17,
        gate: 'limit',
        title: 'Session length',
        question: 'May the session last that long?',
        outcome: 'pass',
        summary: 'The call leaves out `DurationSeconds`, so the session lasts `3600` seconds (1 hour).',
        decisive: false,
      },
    ]);
  });

  const brief = (trace: readonly Step[]): readonly string[] =>
    gates(trace).map(({ gate, outcome, decisive }) => `${gate} ${outcome}${decisive ? ' decides' : ''}`);

  test('of a call that a parameter stops', () => {
    expect(brief(assume(worldOf(), { RoleArn: 'ReadOnly' }).trace)).toEqual([
      'receive pass',
      'authenticate pass',
      'validate stop decides',
      'resolve notReached',
      'authorize notReached',
      'limit notReached',
    ]);
  });

  test('of root, who never gets to the policies', () => {
    expect(brief(assume(worldOf(), {}, { kind: 'root', accountId: HOME }).trace)).toEqual([
      'receive pass',
      'authenticate pass',
      'validate pass',
      'resolve pass',
      'mayCall stop decides',
      'limit notReached',
    ]);
  });

  test('of a call that gives out no session: its length is not asked', () => {
    const world = worldOf({ account: HOME });
    expect(brief(getObject(world, asTest(world)).trace)).toEqual([
      'receive pass',
      'authenticate pass',
      'validate skip',
      'resolve pass',
      'resource skip',
      'identity stop decides',
      'combine stop',
    ]);
  });

  test('of an AWS service, which has no identity policies', () => {
    const trust = trusting({ Service: 'lambda.amazonaws.com' });
    const { trace } = assume(worldOf({ trust }), {}, { kind: 'service', service: 'lambda.amazonaws.com' });
    expect(read(trace)).toContainEqual({
      stepId: 11,
      gate: 'identity',
      title: 'Identity policies',
      question: "Do the caller's own policies allow it?",
      outcome: 'skip',
      summary: 'An AWS service has no identity policies.',
      decisive: false,
    });
  });

  const summaries = (trace: readonly Step[]): Readonly<Record<string, string | null>> =>
    Object.fromEntries(
      gates(trace).map(({ gate, summary }) => [
        gate,
        marked(summary)?.replaceAll(/`p-[a-z0-9]{8}`/g, '`p-…`') ?? null,
      ]),
    );

  const everything = { Effect: 'Allow', Action: '*', Resource: '*' };
  const denying = (Action: string): object => ({ ...everything, Effect: 'Deny', Action });

  test('of every policy type, in the order asked', () => {
    const world = worldOf({
      account: HOME,
      scps: { Root: [policy(everything)] },
      rcps: { Root: [policy({ ...denying('sts:*'), Principal: '*' })] },
      endpoint: policy({ ...everything, Principal: '*' }),
      boundary: policy({ ...everything, Action: 'ec2:*' }),
      app: { all: policy(everything) },
    });
    const session = withSession(world, 'App', undefined, inline(policy(everything)));
    const { trace } = getObject(session.world, session.credentials, THROUGH_ENDPOINT);
    expect(brief(trace).slice(4)).toEqual([
      'rcp pass',
      'scp pass',
      'endpoint pass',
      'resource skip',
      'identity pass',
      'boundary stop decides',
      'session pass',
      'combine stop',
    ]);
    expect(
      gates(trace)
        .map(({ title }) => title)
        .slice(4),
    ).toEqual([
      'Resource control policies',
      'Service control policies',
      'VPC endpoint policy',
      'Resource-based policy',
      'Your identity policies',
      'Permissions boundary',
      'Session policies',
      'All policies together',
    ]);
    expect(summaries(trace)).toMatchObject({
      rcp: 'No `Deny` in the resource control policies (RCPs) matches this call.',
      scp: 'An `Allow` in the service control policies (SCPs) matches this call at every level.',
      endpoint: 'An `Allow` in the VPC endpoint policy matches this call.',
      boundary:
        'In statement 1 of permissions boundary `Edge`, `Action` is `ec2:*`, and the call is `s3:GetObject`.',
      session: 'An `Allow` in the session policies matches this call.',
      combine:
        'A permissions boundary leaves only what it allows itself, and there is no `Allow` for this call.',
    });
  });

  test('of SCPs at several levels: the one that decides is named with where it is attached', () => {
    const list = policy(everything);
    const asked = (scps: NonNullable<Setting['scps']>): string | null | undefined => {
      const world = worldOf({ account: HOME, scps });
      return summaries(getObject(world, asTest(world)).trace)['scp'];
    };
    expect(asked({ Root: [list], 'Root/Prod': [list, policy(denying('s3:*'))] })).toBe(
      'Statement 1 of SCP `p-…` of unit `Root/Prod` is a `Deny` that matches this call.',
    );
    const Condition = { StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } };
    expect(asked({ [HOME]: [list, policy({ ...denying('*'), Condition })] })).toBe(
      `Statement 1 of SCP \`p-…\` of account \`${HOME}\` is a \`Deny\` that matches this call: \`StringNotEquals\` asks for \`aws:RequestedRegion\` not to be \`eu-west-1\`, and this call has \`us-east-1\`.`,
    );
    expect(asked({ Root: [policy({ ...everything, Action: 'ec2:*' })] })).toBe(
      "In statement 1 of SCP `p-…` of the organization's root, `Action` is `ec2:*`, and the call is `s3:GetObject`.",
    );
    expect(asked({ 'Root/Prod': [policy(denying('ec2:*'))] })).toBe(
      'No `Allow` in the service control policies (SCPs) of unit `Root/Prod` matches this call.',
    );
  });

  test('of a federated user, whose identity policies are those of a user; and of root, who has none', () => {
    const { world, credentials } = withFederatedUser(worldOf({ account: HOME }));
    expect(read(getObject(world, credentials).trace)).toContainEqual(
      expect.objectContaining({
        gate: 'identity',
        title: 'Identity policies of the user',
        question: 'Do the policies of the user behind your session allow it?',
      }),
    );
    const scps = { Root: [policy({ ...everything, Action: 'ec2:*' })] };
    const byRoot = getObject(worldOf({ account: HOME, scps }), { kind: 'root', accountId: HOME });
    expect(summaries(byRoot.trace)['identity']).toBe(
      'Root users have no identity policies, and need none for what their account may do.',
    );
    const allowed = getObject(worldOf({ account: HOME }), { kind: 'root', accountId: HOME });
    expect(summaries(allowed.trace)['identity']).toBe(
      `The root user of account \`${HOME}\` needs no identity policy within its own account.`,
    );
  });

  test('of a call on its way: what is still to come is not reached', () => {
    const world = worldOf();
    const params = { RoleArn: readOnly(), RoleSessionName: 'test' };
    const call = callOf({ service: 'sts', operation: 'AssumeRole', credentials: asTest(world), params });
    expect(brief(traceOf(advance(advance(start(world, call)))))).toEqual([
      'receive pass',
      'authenticate pass',
      'validate notReached',
      'resolve notReached',
      'authorize notReached',
      'limit notReached',
    ]);
  });
});
