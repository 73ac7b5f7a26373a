import { getDelegatedAccessToken as operation } from '../operations/sts/getDelegatedAccessToken.ts';
import { actionOf } from '../operations/operation.ts';
import { defineAction } from '../pipeline/action.ts';
import { stagesOf, type Stage, type StageResult } from '../pipeline/stage.ts';
import { NO_KEYS, type Resolved } from '../pipeline/stages/askPolicies.ts';
import { authenticate } from '../pipeline/stages/authenticate.ts';
import { receive, unmodelled } from '../pipeline/stages/receive.ts';
import { resolveResource } from '../pipeline/stages/resolveResource.ts';
import { validate } from '../pipeline/stages/validate.ts';
import { decidedByProtocol } from '../trace/decidedBy.ts';
import { authorizeOwnPermission } from './ownPermission.ts';

/**
 * What the caller trades in is looked at once its own policies let it ask. Trade-in tokens come to partners of AWS
 * alone, when a customer approves a delegation request (B-160). The lab has no such partners: it can tell an expired
 * token (B-159), and names what it does not model about the others.
 */
const tradeIn: Stage<Resolved, never> = {
  name: 'limit',
  run: (at): StageResult<never> => {
    const { token } = at.call;
    const expiresAt = token?.kind === 'opaque' ? token.known?.expiresAt : undefined;
    if (expiresAt === undefined || expiresAt > at.world.clock) {
      return unmodelled(at.action, [{ feature: 'parameter', name: 'TradeInToken' }]);
    }
    return {
      outcome: 'stop',
      error: { message: 'tradeInTokenExpired', params: {} },
      decidedBy: decidedByProtocol('Token:exp'),
      step: () => ({
        outcome: 'stop',
        reason: { code: 'token.refused', params: { what: 'expired', detail: expiresAt } },
        rules: ['B-159'],
        decisive: true,
      }),
    };
  },
};

/** `sts:GetDelegatedAccessToken`: rules B-007, B-159 and B-160. */
export const getDelegatedAccessToken = defineAction(
  actionOf(operation),
  stagesOf(receive(true))
    .next(authenticate)
    .next(validate(operation))
    .next(resolveResource)
    .next(authorizeOwnPermission(() => NO_KEYS))
    .next(tradeIn),
  () => {
    throw new Error('no token is traded in');
  },
);
