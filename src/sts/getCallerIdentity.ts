import { getCallerIdentity as operation } from '../operations/sts/getCallerIdentity.ts';
import { actionOf } from '../operations/operation.ts';
import { defineAction } from '../pipeline/action.ts';
import { stagesOf, type Stage } from '../pipeline/stage.ts';
import { authenticate, type Authenticated } from '../pipeline/stages/authenticate.ts';
import { receive, unmodelled } from '../pipeline/stages/receive.ts';
import { validate } from '../pipeline/stages/validate.ts';
import { decidedByProtocol } from '../trace/decidedBy.ts';
import { callerAccount, callerName, type Caller } from '../world/caller.ts';
import { noLimit } from './noLimit.ts';
import { resolveSelf } from './resolveSelf.ts';

/** No policy is asked: an explicit Deny could only hide what the denial itself would print (B-138). */
const alwaysAllowed: Stage<Authenticated, Authenticated> = {
  name: 'authorize',
  run: (at) => {
    const { caller, action } = at;
    if (caller.kind === 'service')
      return unmodelled(action, [{ feature: 'caller', name: callerName(caller) }]);
    const reason = { code: 'mayCall.always', params: { action: at.action } } as const;
    return {
      outcome: 'pass',
      at,
      decidedBy: decidedByProtocol('Credentials'),
      step: () => ({
        outcome: 'pass',
        reason,
        rules: ['B-005', 'B-138'],
        children: [
          { question: 'mayCall', outcome: 'pass', reason, rules: ['B-005', 'B-138'], decisive: true },
        ],
      }),
    };
  },
};

/** `sts:GetCallerIdentity`: rules B-137 to B-140. */
export const getCallerIdentity = defineAction(
  actionOf(operation),
  stagesOf(receive(true))
    .next(authenticate)
    .next(validate(operation))
    .next(resolveSelf)
    .next(alwaysAllowed)
    .next(noLimit()),
  ({ world, caller }) => ({
    world,
    response: { UserId: userId(caller), Account: callerAccount(caller) ?? '', Arn: callerName(caller) },
  }),
);

/** B-139. */
const userId = (caller: Caller): string => ('userId' in caller ? caller.userId : callerName(caller));
