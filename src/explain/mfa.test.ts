import { describe, expect, test } from 'vitest';
import { mfaCode } from '../world/mfaCodes.ts';
import { DEFAULT_CLOCK } from '../world/clock.ts';
import type { MfaDevice, World } from '../world/world.ts';
import type { Decision } from '../pipeline/run.ts';
import { decide } from '../engine/engine.ts';
import { callOf } from '../call/call.ts';
import { explainDecision, explainStep } from './explain.ts';
import { asTest, assume, HOME, marked, trusting, withSession, worldOf } from './fixture.ts';
import { gates } from './gates.ts';

const DEVICE: MfaDevice = {
  serial: `arn:aws:iam::${HOME}:mfa/Test`,
  seed: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  usedStep: null,
};
const CODE = mfaCode(DEVICE, DEFAULT_CLOCK);

const withDevice = (world: World, device = DEVICE): World => ({
  ...world,
  accounts: world.accounts.map((account) => ({
    ...account,
    users: account.users.map((user) => (user.name === 'Test' ? { ...user, mfa: device } : user)),
  })),
});

const WORLD = withDevice(worldOf({ account: HOME }));
const proving = (params: object, world = WORLD): Decision => assume(world, { ...params });

const explained = (decision: Decision): readonly (string | null)[] => {
  const { headline, reason, next } = explainDecision(decision);
  return [marked(headline), marked(reason), marked(next)];
};

describe('MFA that fails', () => {
  test('B-031 a wrong code, and one that has been used: wait for the next', () => {
    const said = [
      'Denied: the MFA code is not right',
      `The code in \`TokenCode\` is not one that \`${DEVICE.serial}\` shows around now, or it has been used before.`,
      'Take the code that the device shows now. A code works once: after a call that took it, wait for the next one, 30 seconds at most.',
    ];
    const wrong = CODE === '000000' ? '000001' : '000000';
    expect(explained(proving({ SerialNumber: DEVICE.serial, TokenCode: wrong }))).toEqual(said);
    const used = withDevice(WORLD, { ...DEVICE, usedStep: 1e12 });
    expect(explained(proving({ SerialNumber: DEVICE.serial, TokenCode: CODE }, used))).toEqual(said);
  });

  test('B-030 a device without a code, a code without a device', () => {
    expect(explained(proving({ SerialNumber: DEVICE.serial }))).toEqual([
      'Denied: `TokenCode` is missing for MFA',
      'The call names an MFA device in `SerialNumber`, and has no code of it in `TokenCode`.',
      'Send `TokenCode` too, or neither of the two: device and code go together.',
    ]);
    expect(explained(proving({ TokenCode: CODE }))[0]).toBe('Denied: `SerialNumber` is missing for MFA');
  });

  test('B-032 the device of somebody else; a role session has none', () => {
    const params = { SerialNumber: `arn:aws:iam::${HOME}:mfa/Other`, TokenCode: CODE };
    expect(explained(proving(params))[2]).toBe(
      'Send the serial number of your own device; for a virtual one, that is its ARN.',
    );
    const trust = trusting({ AWS: `arn:aws:iam::${HOME}:role/App` });
    const { world, credentials } = withSession(worldOf({ account: HOME, trust }));
    expect(explained(assume(world, params, credentials))[2]).toBe(
      'Make the call as a user who proves MFA: nobody else can present a device.',
    );
  });

  test('stops the call at a gate of its own', () => {
    const { trace } = proving({ SerialNumber: DEVICE.serial });
    const [gate] = gates(trace).filter(({ decisive }) => decisive);
    expect([gate?.gate, gate?.title, gate?.question, gate?.outcome]).toEqual([
      'mfa',
      'MFA',
      'Does the code prove MFA?',
      'stop',
    ]);
  });
});

test('B-033 MFA that is proved is told, and has a title', () => {
  const params = { SerialNumber: DEVICE.serial, TokenCode: CODE };
  const call = callOf({ service: 'sts', operation: 'GetSessionToken', credentials: asTest(WORLD), params });
  const { trace } = decide(WORLD, call);
  const step = trace.find(({ reason }) => reason.code === 'mfa.proved');
  expect(step && marked(explainStep(step).title)).toBe('MFA');
  expect(gates(trace).flatMap(({ gate, summary }) => (gate === 'mfa' ? [marked(summary)] : []))).toEqual([
    `The code is one that your device \`${DEVICE.serial}\` shows, so the call counts as made with MFA.`,
  ]);
});
