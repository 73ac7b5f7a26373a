import { err, ok, type Result } from '../lib/result.ts';
import type { Authenticated } from '../pipeline/stages/authenticate.ts';
import type { StageResult } from '../pipeline/stage.ts';
import type { AwsMessageId } from '../trace/awsError.ts';
import { decidedByProtocol } from '../trace/decidedBy.ts';
import type { Reason } from '../trace/reason.ts';
import type { StepTree } from '../trace/stepTree.ts';
import { callerName } from '../world/caller.ts';
import { withUser } from '../world/change.ts';
import { findAccount, findUser } from '../world/find.ts';
import { stepOfCode } from '../world/mfaCodes.ts';
import { mfaDevicesOf, withMfaDevices } from '../world/mfaDevices.ts';
import type { User, World } from '../world/world.ts';

/** A code of the caller's own device, proved right. */
export interface ProvedMfa {
  readonly serial: string;
  /** Time step of the code: it cannot be used again. */
  readonly step: number;
}

/** Whether the call proves MFA, or tries and fails (B-030 to B-032); null when it does not try. */
export function provedMfa({
  world,
  call,
  caller,
}: Authenticated): Result<ProvedMfa | null, StageResult<never>> {
  const { SerialNumber: serial, TokenCode: code } = call.params;
  if (serial === undefined && code === undefined) return ok(null);
  if (serial === undefined || code === undefined) {
    const lacks = serial === undefined ? 'SerialNumber' : 'TokenCode';
    return err(refused(lacks, 'mfaIncomplete', { code: 'mfa.incomplete', params: { lacks } }));
  }
  const device = caller.kind === 'user' ? deviceOf(caller.user, serial) : null;
  if (!device) {
    const params = { serial: String(serial), arn: callerName(caller) };
    return err(refused('SerialNumber', 'mfaNotTheCallers', { code: 'mfa.notTheCallers', params }));
  }
  const step = stepOfCode(device, String(code), world.clock);
  return step === null
    ? err(refused('TokenCode', 'mfaWrongCode', { code: 'mfa.wrongCode', params: { serial: device.serial } }))
    : ok({ serial: device.serial, step });
}

const deviceOf = (user: User, serial: unknown) => mfaDevicesOf(user).find((each) => each.serial === serial);

function refused(
  parameter: 'SerialNumber' | 'TokenCode',
  message: AwsMessageId,
  reason: Reason,
): StageResult<never> {
  const step: StepTree = {
    question: 'parameter',
    outcome: 'stop',
    reason,
    rules: ['B-030', 'B-031', 'B-032'],
    decisive: true,
  };
  return {
    outcome: 'stop',
    error: { message, params: {} },
    decidedBy: decidedByProtocol(`Parameter:${parameter}`),
    step: () => ({ outcome: 'stop', reason, children: [step] }),
  };
}

/** The step that says so in the trace. */
export const mfaStep = ({ serial }: ProvedMfa): StepTree => ({
  question: 'parameter',
  outcome: 'pass',
  reason: { code: 'mfa.proved', params: { serial } },
  rules: ['B-030', 'B-033'],
});

/** The world in which the code has been used up. */
export function withCodeUsed(world: World, { caller }: Authenticated, proved: ProvedMfa | null): World {
  if (!proved || caller.kind !== 'user') return world;
  const account = findAccount(world, caller.accountId);
  const user = account && findUser(account, caller.user.name);
  if (!account || !user) return world;
  const devices = mfaDevicesOf(user).map((device) =>
    device.serial === proved.serial ? { ...device, usedStep: proved.step } : device,
  );
  return withUser(world, account, user, withMfaDevices(devices));
}
