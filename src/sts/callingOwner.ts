import type { StageResult } from '../pipeline/stage.ts';
import type { Authenticated } from '../pipeline/stages/authenticate.ts';
import { unmodelled } from '../pipeline/stages/receive.ts';
import type { RuleId } from '../trace/step.ts';
import { callerName, type RootCaller, type UserCaller } from '../world/caller.ts';
import { refuseCaller } from './refuseCaller.ts';

/** A call that a user or root has signed with its long-term keys. */
export interface ByOwner extends Authenticated {
  readonly caller: UserCaller | RootCaller;
}

export const isByOwner = <At extends Authenticated>(at: At): at is At & ByOwner =>
  (at.caller.kind === 'user' || at.caller.kind === 'root') && at.caller.session === null;

/**
 * The answer to those who may not call what users and root may with long-term keys: no session of any kind may (B-003,
 * B-004). AWS services do not call such operations.
 * @param rule that says so of this action
 */
export function refuseOthers(at: Authenticated, rule: RuleId): StageResult<never> {
  const { caller, action } = at;
  if (caller.kind === 'service') return unmodelled(action, [{ feature: 'caller', name: callerName(caller) }]);
  return sessionMayNot(at, rule);
}

/**
 * The answer to sessions that may call little of STS: those of GetSessionToken AssumeRole and GetCallerIdentity, federated
 * users GetCallerIdentity alone (B-010, B-012). Null for everybody else but AWS services, which do not call such
 * operations. The text for the former is a best reading.
 */
export function refuseLimitedSession(at: Authenticated): StageResult<never> | null {
  const { caller, action } = at;
  if (caller.kind === 'service') return unmodelled(action, [{ feature: 'caller', name: callerName(caller) }]);
  const ofSessionToken =
    (caller.kind === 'user' && caller.session !== null) ||
    (caller.kind === 'root' && caller.session !== null && caller.session.taskPolicy === null);
  if (ofSessionToken) return sessionMayNot(at, 'B-010');
  if (caller.kind !== 'federatedUser') return null;
  return refuseCaller(
    { code: 'mayCall.federatedUserMayNot', params: { arn: caller.arn, action } },
    { message: 'deniedWithoutResource', params: { caller: caller.arn, action, resource: '*' } },
    ['B-012'],
  );
}

const sessionMayNot = ({ caller, action, call }: Authenticated, rule: RuleId): StageResult<never> =>
  refuseCaller(
    { code: 'mayCall.sessionMayNot', params: { arn: callerName(caller), action } },
    { message: 'sessionMayNotCall', params: { operation: call.operation } },
    [rule],
  );
