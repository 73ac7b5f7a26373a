import type { StageResult } from '../pipeline/stage.ts';
import type { Authenticated } from '../pipeline/stages/authenticate.ts';
import { unmodelled } from '../pipeline/stages/receive.ts';
import type { RuleId } from '../trace/step.ts';
import { callerName, type Caller, type UserCaller } from '../world/caller.ts';
import { refuseCaller } from './refuseCaller.ts';

/** A call that a user has signed with its long-term keys. */
export interface ByUser extends Authenticated {
  readonly caller: UserCaller;
}

export const isByUser = <At extends Authenticated>(at: At): at is At & ByUser =>
  at.caller.kind === 'user' && at.caller.session === null;

/**
 * The answer to those who may not call what users with long-term keys may: no session of any kind may (B-003, B-004).
 * Root may, and the lab has no sessions of root yet.
 * @param rule that says so of this action
 */
export function refuseOthers(at: Authenticated, rule: RuleId): StageResult<never> {
  const { caller, action } = at;
  if (!isSession(caller)) return unmodelled(action, [{ feature: 'caller', name: callerName(caller) }]);
  const reason = { code: 'mayCall.sessionMayNot', params: { arn: callerName(caller), action } } as const;
  return refuseCaller(reason, { message: 'sessionMayNotCall', params: { operation: at.call.operation } }, [
    rule,
  ]);
}

const isSession = ({ kind }: Caller): boolean =>
  kind === 'user' || kind === 'roleSession' || kind === 'federatedUser';
