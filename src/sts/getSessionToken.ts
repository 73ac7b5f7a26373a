import { getSessionToken as operation } from '../operations/sts/getSessionToken.ts';
import { actionOf } from '../operations/operation.ts';
import { defineAction } from '../pipeline/action.ts';
import { stagesOf, type Stage } from '../pipeline/stage.ts';
import { authenticate, type Authenticated } from '../pipeline/stages/authenticate.ts';
import { receive } from '../pipeline/stages/receive.ts';
import { validate } from '../pipeline/stages/validate.ts';
import { decidedByProtocol } from '../trace/decidedBy.ts';
import { isByUser, refuseOthers, type ByUser } from './callingUser.ts';
import { issueSession } from './issueSession.ts';
import { limitUserSession } from './limitUserSession.ts';
import { resolveSelf } from './resolveSelf.ts';
import { refuseUnmodelled } from './unmodelledParameters.ts';

/** Long-term keys are enough: the call needs no permission, and no policy can withhold it (B-003, B-122). */
const allowUsers: Stage<Authenticated, ByUser> = {
  name: 'authorize',
  run: (at) => {
    if (!isByUser(at)) return refuseOthers(at, 'B-003');
    const unjudged = refuseUnmodelled(at, UNMODELLED);
    if (unjudged) return unjudged;
    const reason = {
      code: 'mayCall.longTermKeys',
      params: { arn: at.caller.arn, action: at.action },
    } as const;
    const rules = ['B-003', 'B-122'] as const;
    return {
      outcome: 'pass',
      at,
      decidedBy: decidedByProtocol('Credentials'),
      step: () => ({
        outcome: 'pass',
        reason,
        rules,
        children: [{ question: 'mayCall', outcome: 'pass', reason, rules, decisive: true }],
      }),
    };
  },
};

/** Parameters that change the decision and are not judged yet. */
const UNMODELLED = ['SerialNumber', 'TokenCode'];

/** `sts:GetSessionToken`: rules B-003 and B-121 to B-123. The session is the user itself, and has no session policies. */
export const getSessionToken = defineAction(
  actionOf(operation),
  stagesOf(receive(true))
    .next(authenticate)
    .next(validate(operation))
    .next(resolveSelf)
    .next(allowUsers)
    .next(limitUserSession),
  ({ world, caller, durationSeconds }) => {
    const { accountId, arn, user } = caller;
    const issued = issueSession(
      world,
      { kind: 'user', accountId, userName: user.name, userId: user.id, mfaAt: null, issuedTo: arn },
      durationSeconds,
    );
    return { world: issued.world, response: { Credentials: issued.credentials } };
  },
);
