import { authorize, type AuthorizationSteps } from '../../authorize/authorize.ts';
import type { AccessRequest, RequestedResource } from '../../authorize/request.ts';
import type { DecidedBy } from '../../trace/decidedBy.ts';
import type { StepTree } from '../../trace/stepTree.ts';
import { callerName } from '../../world/caller.ts';
import { parseArn } from '../../world/names.ts';
import { accessDenied } from '../../wording/denial.ts';
import type { StageResult } from '../stage.ts';
import type { Authenticated } from './authenticate.ts';
import { unmodelled } from './receive.ts';

/** A call whose resource is known. */
export interface Resolved extends Authenticated {
  readonly resource: RequestedResource;
}

/** A call that the policies allow. */
export interface Authorized extends Resolved {
  readonly grantedBy: DecidedBy;
}

/**
 * Puts the call to the policies. What the case or form gives as context comes before what the call gives by itself.
 * @param given context keys that the operation's parameters set, by name
 * @param before steps already taken in this stage
 */
export function askPolicies<At extends Resolved>(
  at: At,
  given: Readonly<Record<string, string | undefined>>,
  before: readonly StepTree[],
): StageResult<At & Authorized> {
  const request = requestOf(at, given);
  const authorization = authorize(request);
  if (authorization.outcome === 'unmodelled') return unmodelled(at.action, authorization.what);
  const { decidedBy, steps } = authorization;
  if (authorization.outcome === 'deny') {
    const { denial } = authorization;
    const call = { caller: callerName(at.caller), action: at.action, resource: at.resource.arn };
    return {
      outcome: 'stop',
      error: accessDenied({ ...call, ...denial }),
      decidedBy,
      step: () => stageStep('stop', before, steps()),
    };
  }
  return {
    outcome: 'pass',
    at: { ...at, grantedBy: decidedBy },
    decidedBy,
    step: () => stageStep('pass', before, steps()),
  };
}

/** The stage itself answers as its last question, the combination, did. */
function stageStep(
  outcome: 'pass' | 'stop',
  before: readonly StepTree[],
  steps: AuthorizationSteps,
): Omit<StepTree, 'question'> {
  const { reason, rules } = steps.combination;
  return { outcome, reason, rules: rules ?? [], children: [...before, ...steps.types, steps.combination] };
}

function requestOf(at: Resolved, given: Readonly<Record<string, string | undefined>>): AccessRequest {
  const keys = new Map<string, readonly string[]>();
  for (const [key, value] of Object.entries(given)) {
    if (value !== undefined) keys.set(key.toLowerCase(), [value]);
  }
  for (const [key, value] of Object.entries(at.call.context)) {
    keys.set(key.toLowerCase(), typeof value === 'string' ? [value] : value);
  }
  return {
    world: at.world,
    caller: at.caller,
    action: at.action,
    resource: at.resource,
    // A resource of a Region is reached through that Region's endpoint (D-054).
    region: parseArn(at.resource.arn)?.region || at.call.region,
    given: keys,
  };
}
