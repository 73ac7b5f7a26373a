import { getSessionToken as operation } from '../operations/sts/getSessionToken.ts';
import { actionOf } from '../operations/operation.ts';
import { defineAction } from '../pipeline/action.ts';
import { stagesOf, type Stage } from '../pipeline/stage.ts';
import { authenticate, type Authenticated } from '../pipeline/stages/authenticate.ts';
import { receive } from '../pipeline/stages/receive.ts';
import { validate } from '../pipeline/stages/validate.ts';
import { decidedByProtocol } from '../trace/decidedBy.ts';
import type { World } from '../world/world.ts';
import { isByOwner, refuseOthers, type ByOwner } from './callingOwner.ts';
import { issueSession, type SessionToIssue } from './issueSession.ts';
import { limitOwnerSession } from './limitOwnerSession.ts';
import { mfaStep, provedMfa, withCodeUsed, type ProvedMfa } from './provedMfa.ts';
import { tokenVersion } from './regionActive.ts';
import { resolveSelf } from './resolveSelf.ts';

interface Allowed extends ByOwner {
  readonly mfa: ProvedMfa | null;
}

/** Long-term keys are enough: the call needs no permission, and no policy can withhold it (B-003, B-122). */
const allowOwners: Stage<Authenticated, Allowed> = {
  name: 'authorize',
  run: (at) => {
    if (!isByOwner(at)) return refuseOthers(at, 'B-003');
    const mfa = provedMfa(at);
    if (!mfa.ok) return mfa.error;
    const { arn } = at.caller;
    const reason = { code: 'mayCall.longTermKeys', params: { arn, action: at.action } } as const;
    const rules = ['B-003', 'B-122'] as const;
    return {
      outcome: 'pass',
      at: { ...at, mfa: mfa.value },
      decidedBy: decidedByProtocol('Credentials'),
      step: () => ({
        outcome: 'pass',
        reason,
        rules,
        children: [
          ...(mfa.value ? [mfaStep(mfa.value)] : []),
          { question: 'mayCall', outcome: 'pass', reason, rules, decisive: true },
        ],
      }),
    };
  },
};

/** `sts:GetSessionToken`: rules B-003 and B-121 to B-126. The session is the user or root itself, and has no session policies. */
export const getSessionToken = defineAction(
  actionOf(operation),
  stagesOf(receive(true))
    .next(authenticate)
    .next(validate(operation))
    .next(resolveSelf)
    .next(allowOwners)
    .next(limitOwnerSession<Allowed>()),
  (at) => {
    const world = withCodeUsed(at.world, at, at.mfa);
    const issued = issueSession(world, sessionFor(at, world), at.durationSeconds, at.call.params);
    return {
      world: issued.world,
      response: { Credentials: issued.credentials, ...issued.tokenSizes },
    };
  },
);

function sessionFor({ caller, call, mfa }: Allowed, world: World): SessionToIssue {
  const { accountId, arn: issuedTo } = caller;
  const version = tokenVersion(world, accountId, call.globalEndpoint);
  if (caller.kind === 'root') {
    return {
      kind: 'root',
      accountId,
      taskPolicy: null,
      sourceIdentity: null,
      issuedTo,
      tokenVersion: version,
    };
  }
  const { name: userName, id: userId } = caller.user;
  const mfaAt = mfa ? world.clock : null;
  return { kind: 'user', accountId, userName, userId, mfaAt, issuedTo, tokenVersion: version };
}
