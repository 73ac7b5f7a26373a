import { assumeRoleWithWebIdentity as operation } from '../operations/sts/assumeRoleWithWebIdentity.ts';
import { actionOf } from '../operations/operation.ts';
import { defineAction, type Issued } from '../pipeline/action.ts';
import { stagesOf } from '../pipeline/stage.ts';
import type { Authenticated } from '../pipeline/stages/authenticate.ts';
import { receive, type Received } from '../pipeline/stages/receive.ts';
import type { FederatedCaller } from '../world/caller.ts';
import { authenticateToken, authorizeToken, type FederatedSession } from './federatedRole.ts';
import type { TokenRefusal } from './federatedRoleRefusal.ts';
import { passedTokenTags } from './federatedRoleTags.ts';
import { requestedDuration } from './limitOwnerSession.ts';
import { issueRoleSession, limitRoleSession, type Granted, type Limited } from './roleSession.ts';
import { refusedRoleArn, resolveRole, type WithRole } from './roleToAssume.ts';
import { durationOf } from './sessionDuration.ts';
import { refusedSessionPolicies } from './sessionPolicies.ts';
import { validateParameters } from './validateParameters.ts';
import { rolesIn, sourceIdentityIn, tagsIn } from './webIdentity/awsClaims.ts';
import { claimKeys, sessionClaimKeys } from './webIdentity/claimKeys.ts';
import { refusedAccessToken } from './webIdentity/refusedAccessToken.ts';
import { refusedIdToken } from './webIdentity/refusedIdToken.ts';
import { iamProviderOf, webIdentityOf } from './webIdentity/webIdentity.ts';

/** `ProviderId` tells an access token from an ID token (B-100). */
const refusedToken = (at: Authenticated): TokenRefusal | null =>
  at.call.params['ProviderId'] === undefined ? refusedIdToken(at) : refusedAccessToken(at);

function callerOf({ call }: Received): FederatedCaller {
  const { provider, subject } = webIdentityOf(call);
  return { kind: 'federated', provider, subject };
}

/** Session and condition keys that the token gives (B-108 to B-110, B-115, B-116). */
function sessionOf({ call }: WithRole): FederatedSession {
  const identity = webIdentityOf(call);
  const { claims, provider } = identity;
  const byProvider = rolesIn(claims)?.includes(String(call.params['RoleArn'])) ?? false;
  return {
    details: {
      sessionName: String(call.params['RoleSessionName']),
      passed: passedTokenTags(tagsIn(claims)),
      sourceIdentity: sourceIdentityIn(claims),
      federatedProvider: provider,
      federatedKeys: sessionClaimKeys(identity),
    },
    keys: [...claimKeys(identity), ['sts:roleauthorizedbyidp', [String(byProvider)]]],
  };
}

/**
 * The session, and what STS says of the token (B-118). `Provider` is the issuer, as the API reference has it; answers that
 * people have published show the ARN of the IAM provider instead.
 */
function issue(limited: Limited<Granted>): Issued {
  const { world, response } = issueRoleSession(limited);
  const { call } = limited.allowed;
  const { subject, audiences, claims } = webIdentityOf(call);
  const registered = iamProviderOf(limited.allowed.world, call)?.clientIds ?? [];
  return {
    world,
    response: {
      ...response,
      SubjectFromWebIdentityToken: subject,
      Provider: String(call.params['ProviderId'] ?? claims['iss']),
      Audience: audiences.find((audience) => registered.includes(audience)) ?? audiences[0],
    },
  };
}

/** `sts:AssumeRoleWithWebIdentity`: a token of an OpenID Connect or OAuth 2.0 provider for a role (B-100 to B-120). */
export const assumeRoleWithWebIdentity = defineAction(
  actionOf(operation),
  stagesOf(receive(true))
    .next(authenticateToken(operation, refusedToken, callerOf))
    .next(validateParameters(operation, refusedRoleArn, refusedSessionPolicies))
    .next(resolveRole)
    .next(authorizeToken(sessionOf))
    .next(
      limitRoleSession<Granted>(({ call, role, caller }) =>
        durationOf(requestedDuration(call), role, caller),
      ),
    ),
  issue,
);
