import type { ReasonCode, ReasonParams } from '../trace/reason.ts';
import type { Step } from '../trace/step.ts';
import { accountIn } from './places.ts';

/** What a trace tells of the call as a whole: who called what, on what, and across accounts or not. */
export interface CallFacts {
  /** `service:Action`; empty when the trace does not begin with the request. */
  readonly action: string;
  readonly caller: CallerFacts | null;
  readonly target: TargetFacts | null;
}

export interface CallerFacts {
  readonly kind: 'user' | 'root' | 'roleSession' | 'service';
  /** ARN, or a service principal. */
  readonly name: string;
  readonly accountId: string | null;
  /** How policies name the caller: the role's ARN for a session. */
  readonly principal: string;
}

/** What the call acts on: a role to be assumed, or a resource. */
export interface TargetFacts {
  readonly arn: string;
  readonly accountId: string | null;
  /** Caller and target belong to different accounts. */
  readonly crossAccount: boolean;
}

/** Reads the facts off the steps of the first stages. */
export function callFacts(trace: readonly Step[]): CallFacts {
  const received = paramsOf(trace, 'request.received') ?? paramsOf(trace, 'request.notModelled');
  return { action: received?.action ?? '', caller: callerIn(trace), target: targetIn(trace) };
}

function callerIn(trace: readonly Step[]): CallerFacts | null {
  const service = paramsOf(trace, 'caller.service');
  if (service) {
    return { kind: 'service', name: service.service, accountId: null, principal: service.service };
  }
  for (const kind of ['user', 'root', 'roleSession'] as const) {
    const caller = paramsOf(trace, `caller.${kind}`);
    if (!caller) continue;
    const principal = 'roleArn' in caller ? caller.roleArn : caller.arn;
    return { kind, name: caller.arn, accountId: accountIn(caller.arn), principal };
  }
  return null;
}

function targetIn(trace: readonly Step[]): TargetFacts | null {
  const role = paramsOf(trace, 'role.found');
  if (role) return { arn: role.role, accountId: role.accountId, crossAccount: role.crossAccount };
  const found = paramsOf(trace, 'resource.found');
  if (found) return { arn: found.resource, accountId: found.accountId, crossAccount: found.crossAccount };
  const elsewhere = paramsOf(trace, 'resource.elsewhere');
  return elsewhere && { arn: elsewhere.resource, accountId: null, crossAccount: false };
}

/** The parameters of the first step with that reason; null when there is none. */
export function paramsOf<Code extends ReasonCode>(
  trace: readonly Step[],
  code: Code,
): ReasonParams[Code] | null {
  const step = trace.find(({ reason }) => reason.code === code);
  // The code of a reason fixes the type of its parameters; the compiler cannot follow that through `find`.
  return step ? (step.reason.params as ReasonParams[Code]) : null;
}
