import type { Catalogue } from '../../catalogue.ts';
import { say, type Phrase } from '../../phrase.ts';

const notEvenAuthenticated = say`AWS says the same of an unknown or inactive access key, of a session token that does not belong to the key, and of temporary credentials sent without their token. No policy has been looked at.`;

const malformed = (what: Phrase): Phrase => say`${what} Nothing has been saved.`;

/** What to make of AWS's own texts: what they tell, and what they hide. */
export const awsMessages: Catalogue['awsMessages'] = {
  missingAuthenticationToken: say`The request was not signed.`,
  invalidClientTokenId: notEvenAuthenticated,
  expiredToken: say`The session behind these credentials is over. No policy has been looked at.`,
  validation: say`A parameter breaks a constraint of the API. AWS checks this before any policy, and lists every violation at once.`,
  malformedInteger: say`A number was expected. The text does not say for which parameter.`,
  arnIsInvalid: say`The text is long enough for an ARN but is not that of a role.`,
  durationOverRoleMaximum: say`The policies allow the call. ${'DurationSeconds'} is above the maximum session duration set on the role.`,
  durationOverChainingCap: say`The policies allow the call. A role session that assumes another role gets one hour at most.`,
  rootMayNotAssume: say`No policy has been looked at: root users may not assume roles.`,
  denied: say`The text gives no reason. Across accounts AWS says the same of a role that does not exist, a role that does not trust you, and a missing ${'Allow'} on your side.`,
  deniedWithoutResource: say`The text gives no reason; the action names no resource.`,
  deniedBecauseNoPolicyAllows: say`An implicit deny: the text names a policy type in which an ${'Allow'} is missing, but neither the policy nor the statement.`,
  deniedExplicitly: say`An explicit deny: the text names the policy type with the ${'Deny'}, but neither the policy nor the statement.`,
  assumeRoleNotTrusted: say`An implicit deny: no statement of the trust policy allows the call. The text does not say which element failed.`,
  assumeRoleDeniedByTrust: say`An explicit deny: a statement of the trust policy denies the call.`,
  policyNotJson: malformed(say`The text is not valid JSON.`),
  policySyntax: malformed(say`The JSON is valid, but it is not a policy.`),
  policyNoActions: malformed(say`A statement has neither ${'Action'} nor ${'NotAction'}.`),
  policyNoResources: malformed(say`A statement has neither ${'Resource'} nor ${'NotResource'}.`),
  policyDuplicateSid: malformed(say`Two statements have the same ${'Sid'}.`),
  policyNamesPrincipal: malformed(
    say`A policy attached to a user, group or role applies to its holder and names no principal.`,
  ),
  policyLegacy: malformed(
    say`AWS uses this text for several faults of form and does not say which one it is.`,
  ),
  trustProhibitedField: malformed(say`A trust policy may not have this element.`),
  trustActions: malformed(say`A trust policy may name STS actions that give out the role, and nothing else.`),
  trustInvalidPrincipal: malformed(
    say`The principal does not exist, or is not written in a form that AWS takes.`,
  ),
  quotaExceeded: malformed(say`The document is longer than the quota.`),
};
