import { getWebIdentityToken as operation } from '../operations/sts/getWebIdentityToken.ts';
import { actionOf } from '../operations/operation.ts';
import { defineAction } from '../pipeline/action.ts';
import { stagesOf, type Stage, type StageResult } from '../pipeline/stage.ts';
import type { GivenKeys, Permission, Resolved } from '../pipeline/stages/askPolicies.ts';
import { authenticate, type Authenticated } from '../pipeline/stages/authenticate.ts';
import { receive } from '../pipeline/stages/receive.ts';
import { resolveResource } from '../pipeline/stages/resolveResource.ts';
import type { AwsMessageId } from '../trace/awsError.ts';
import { decidedByProtocol } from '../trace/decidedBy.ts';
import type { Reason } from '../trace/reason.ts';
import type { RuleId } from '../trace/step.ts';
import { callerAccount } from '../world/caller.ts';
import { addSeconds, secondsBetween } from '../world/clock.ts';
import { findAccount } from '../world/find.ts';
import { requestedDuration } from './limitOwnerSession.ts';
import { outboundClaims } from './outboundClaims.ts';
import { authorizeOwnPermission } from './ownPermission.ts';
import type { RefusedParameter } from './refusedParameter.ts';
import { refusedGlobalEndpoint } from './regionalOnly.ts';
import { passedPlainTags, refusedPlainTags, tagKeys } from './sessionTags.ts';
import { validateParameters } from './validateParameters.ts';

/** Seconds, when nothing is asked for (B-154). */
const STANDARD = 300;

/** Bytes that tags may take in a token; AWS does not say how many, so this is a best reading (B-156). */
const MOST_TAG_BYTES = 4096;

const ALGORITHMS: ReadonlySet<string> = new Set(['RS256', 'ES384']);

function refusedAlgorithm({ call }: Authenticated): RefusedParameter | null {
  const value = String(call.params['SigningAlgorithm']);
  if (ALGORITHMS.has(value)) return null;
  const values = [...ALGORITHMS];
  return {
    parameter: 'SigningAlgorithm',
    error: {
      message: 'validation',
      params: {
        count: 1,
        violations: `Value '${value}' at 'signingAlgorithm' failed to satisfy constraint: Member must satisfy enum value set: [${values.join(', ')}]`,
      },
    },
    reason: { code: 'parameter.notOneOf', params: { parameter: 'SigningAlgorithm', value, values } },
    rules: ['B-154'],
  };
}

/** The condition keys that the parameters set (B-157). */
function keysOf({ call }: Resolved): GivenKeys {
  const { Audience: audience, SigningAlgorithm: algorithm } = call.params;
  return new Map<string, readonly string[]>([
    ['sts:identitytokenaudience', (Array.isArray(audience) ? audience : [audience]).map(String)],
    ['sts:durationseconds', [String(requestedDuration(call) ?? STANDARD)]],
    ['sts:signingalgorithm', [String(algorithm)]],
    ...tagKeys(passedPlainTags(call.params)),
  ]);
}

const permissionsOf = ({ call }: Resolved): readonly Permission[] =>
  Object.keys(passedPlainTags(call.params).tags).length > 0
    ? [{ action: 'sts:TagGetWebIdentityToken', because: 'tags', rules: ['B-157'] }]
    : [];

interface Limited {
  readonly at: Resolved;
  readonly durationSeconds: number;
}

/** The account has to have switched the feature on; the token may not outlive the session, nor carry too much (B-155, B-156). */
const limitToken: Stage<Resolved, Limited> = {
  name: 'limit',
  run: (at) => {
    const { world, call, caller } = at;
    const accountId = callerAccount(caller) ?? '';
    if (!findAccount(world, accountId)?.outboundFederation) {
      const reason = { code: 'outbound.disabled', params: { accountId } } as const;
      return refused('outboundFederationDisabled', 'Credentials', reason, 'B-155');
    }
    const granted = requestedDuration(call) ?? STANDARD;
    const session = 'session' in caller ? caller.session : null;
    const left = session ? secondsBetween(world.clock, session.expiresAt) : Infinity;
    if (granted > left) {
      const reason = { code: 'outbound.outlivesSession', params: { requested: granted, left } } as const;
      return refused('sessionDurationEscalation', 'Parameter:DurationSeconds', reason, 'B-156');
    }
    const bytes = JSON.stringify(passedPlainTags(call.params).tags).length;
    if (bytes > MOST_TAG_BYTES) {
      const reason = { code: 'outbound.tooLarge', params: { bytes, maximum: MOST_TAG_BYTES } } as const;
      return refused('jwtPayloadTooLarge', 'Parameter:Tags', reason, 'B-156');
    }
    const requested = requestedDuration(call);
    return {
      outcome: 'pass',
      at: { at, durationSeconds: granted },
      step: () => ({
        outcome: 'pass',
        reason: { code: 'duration.ofUser', params: { requested, granted, maximum: 3600 } },
        rules: ['B-015', 'B-154'],
      }),
    };
  },
};

const refused = (
  message: AwsMessageId,
  element: Parameters<typeof decidedByProtocol>[0],
  reason: Reason,
  rule: RuleId,
): StageResult<never> => ({
  outcome: 'stop',
  error: { message, params: {} },
  decidedBy: decidedByProtocol(element),
  step: () => ({ outcome: 'stop', reason, rules: [rule], decisive: true }),
});

/**
 * `sts:GetWebIdentityToken`: rules A-051, B-007 and B-154 to B-158. The answer names the claims that the edge signs:
 * cryptography is asynchronous, and stages are not.
 */
export const getWebIdentityToken = defineAction(
  actionOf(operation),
  stagesOf(receive(true))
    .next(authenticate)
    .next(validateParameters(operation, refusedGlobalEndpoint, refusedAlgorithm, refusedPlainTags))
    .next(resolveResource)
    .next(authorizeOwnPermission(keysOf, permissionsOf))
    .next(limitToken),
  ({ at, durationSeconds }) => {
    const { world, call, caller } = at;
    const expiresAt = addSeconds(world.clock, durationSeconds);
    return {
      world,
      response: { Expiration: expiresAt },
      sign: {
        member: 'WebIdentityToken',
        algorithm: call.params['SigningAlgorithm'] === 'ES384' ? 'ES384' : 'RS256',
        claims: outboundClaims({ world, call, caller, expiresAt }),
      },
    };
  },
);
