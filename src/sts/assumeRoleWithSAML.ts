import { assumeRoleWithSAML as operation } from '../operations/sts/assumeRoleWithSAML.ts';
import { actionOf } from '../operations/operation.ts';
import { defineAction, type Issued } from '../pipeline/action.ts';
import { stagesOf } from '../pipeline/stage.ts';
import { receive, type Received } from '../pipeline/stages/receive.ts';
import type { FederatedCaller } from '../world/caller.ts';
import { authenticateToken, authorizeToken, type FederatedSession } from './federatedRole.ts';
import { passedTokenTags } from './federatedRoleTags.ts';
import { issueRoleSession, limitRoleSession, type Granted, type Limited } from './roleSession.ts';
import { refusedRoleArn, resolveRole, type WithRole } from './roleToAssume.ts';
import { assertionOf } from './saml/assertion.ts';
import { attributeOf, tagsIn } from './saml/attributes.ts';
import { samlDuration } from './saml/duration.ts';
import { refusedAssertion } from './saml/refusedAssertion.ts';
import { nameQualifier, samlKeys, sessionSamlKeys, subjectType } from './saml/samlKeys.ts';
import { refusedSessionPolicies } from './sessionPolicies.ts';
import { validateParameters } from './validateParameters.ts';

function callerOf({ call }: Received): FederatedCaller {
  const { providerArn, assertion } = assertionOf(call);
  return { kind: 'federated', provider: providerArn, subject: assertion.nameId ?? '' };
}

/** Session and condition keys that the assertion gives (B-087 to B-093). */
function sessionOf({ call }: WithRole): FederatedSession {
  const presented = assertionOf(call);
  const { attributes } = presented.assertion;
  return {
    details: {
      sessionName: attributeOf(attributes, 'RoleSessionName') ?? '',
      passed: passedTokenTags(tagsIn(attributes)),
      sourceIdentity: attributeOf(attributes, 'SourceIdentity'),
      federatedProvider: presented.providerArn,
      federatedKeys: sessionSamlKeys(presented),
    },
    keys: samlKeys(presented),
  };
}

/** The session, and what STS says of the assertion; `Audience` is its recipient (B-098). */
function issue(limited: Limited<Granted>): Issued {
  const { world, response } = issueRoleSession(limited);
  const presented = assertionOf(limited.allowed.call);
  const { nameId, issuer } = presented.assertion;
  return {
    world,
    response: {
      ...response,
      Subject: nameId,
      SubjectType: subjectType(presented),
      Issuer: issuer,
      Audience: presented.recipient,
      NameQualifier: nameQualifier(presented),
    },
  };
}

/** `sts:AssumeRoleWithSAML`: an assertion of a SAML 2.0 identity provider for a role (B-081 to B-099). */
export const assumeRoleWithSAML = defineAction(
  actionOf(operation),
  stagesOf(receive(true))
    .next(authenticateToken(operation, refusedAssertion, callerOf))
    .next(validateParameters(operation, refusedRoleArn, refusedSessionPolicies))
    .next(resolveRole)
    .next(authorizeToken(sessionOf))
    .next(limitRoleSession<Granted>(samlDuration)),
  issue,
);
