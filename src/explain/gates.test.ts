import { describe, expect, test } from 'vitest';
import { start } from '../engine/engine.ts';
import { callOf } from '../pipeline/call.ts';
import { advance, traceOf } from '../pipeline/run.ts';
import type { Step } from '../trace/step.ts';
import {
  asTest,
  assume,
  assuming,
  AWAY,
  getObject,
  HOME,
  marked,
  OTHER,
  readOnly,
  TEST,
  trusting,
  worldOf,
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
