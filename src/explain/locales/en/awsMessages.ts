import type { Catalogue } from '../../catalogue.ts';
import { say, type Phrase } from '../../phrase.ts';
import { stsMessages } from './stsMessages.ts';

const notEvenAuthenticated = say`AWS says the same of an unknown or inactive access key, of a session token that does not belong to the key, and of temporary credentials sent without their token. No policy has been looked at.`;

const malformed = (what: Phrase): Phrase => say`${what} Nothing has been saved.`;

/** What to make of AWS's own texts: what they tell, and what they hide. */
export const awsMessages: Catalogue['awsMessages'] = {
  missingAuthenticationToken: say`The request was not signed.`,
  invalidClientTokenId: notEvenAuthenticated,
  expiredToken: say`The session behind these credentials is over. No policy has been looked at.`,
  validation: say`A parameter breaks a constraint of the API. AWS checks this before any policy, and lists every violation at once.`,
  malformedInteger: say`A number was expected. The text does not say for which parameter.`,
  arnIsInvalid: say`The text is long enough for an ARN, but it is not an ARN that this parameter takes.`,
  durationOverRoleMaximum: say`The policies allow the call. ${'DurationSeconds'} is above the maximum session duration set on the role.`,
  durationOverChainingCap: say`The policies allow the call. A role session that assumes another role gets one hour at most.`,
  rootMayNotAssume: say`No policy has been looked at: root users may not assume roles.`,
  sessionMayNotCall: say`No policy has been looked at: this call takes the long-term keys of a user or root, and no session.`,
  ...stsMessages,
  denied: say`The text gives no reason. Across accounts AWS says the same of a role that does not exist, a role that does not trust you, and a missing ${'Allow'} on your side.`,
  deniedByS3: say`S3 gives no reason to callers from outside the account and organization of the bucket, and does not say who was denied what.`,
  deniedWithoutResource: say`The text gives no reason; the action names no resource.`,
  deniedBecauseNoPolicyAllows: say`An implicit deny: the text names a policy type in which an ${'Allow'} is missing, but neither the policy nor the statement.`,
  deniedExplicitly: say`An explicit deny: the text names the policy type with the ${'Deny'}, but neither the policy nor the statement.`,
  deniedByPolicy: say`An explicit deny: the text names the policy with the ${'Deny'}, but not the statement.`,
  assumeRoleNotTrusted: say`An implicit deny: no statement of the trust policy allows the call. The text does not say which element failed.`,
  assumeRoleDeniedByTrust: say`An explicit deny: a statement of the trust policy denies the call.`,
  policyCharacters: malformed(
    say`The document has a character outside those that IAM takes: U+0020 to U+00FF, tabs and line breaks.`,
  ),
  policyTooLong: malformed(say`No policy may come near that length; AWS has not read it.`),
  policyNotJson: malformed(say`The text is not valid JSON.`),
  policySyntax: malformed(
    say`The document is not JSON, or is JSON but not a policy. The text does not say where.`,
  ),
  policyVersion: malformed(say`A managed policy has to say ${'"Version": "2012-10-17"'}.`),
  policyNoActions: malformed(say`A statement has neither ${'Action'} nor ${'NotAction'}.`),
  policyNoResources: malformed(say`A statement has neither ${'Resource'} nor ${'NotResource'}.`),
  policyDuplicateSid: malformed(say`Two statements have the same ${'Sid'}.`),
  policySidCharacters: malformed(say`A ${'Sid'} has letters A to Z and digits, and nothing else.`),
  policyNamesPrincipal: malformed(
    say`A policy attached to a user, group or role applies to its holder and names no principal.`,
  ),
  policyVendor: malformed(say`An action lacks its service: AWS calls the part before the colon a vendor.`),
  policyOneColon: malformed(say`An action has more than one colon.`),
  policyVendorInvalid: malformed(
    say`What stands before the colon of an action is not the name of a service.`,
  ),
  policyResourceNoArn: malformed(say`A resource is neither an ARN nor ${'*'}.`),
  policyResourcePartition: malformed(
    say`The second part of an ARN names a partition, and there is none of that name.`,
  ),
  policyResourceVendor: malformed(
    say`The third part of an ARN names its service in full: wildcards may not stand there.`,
  ),
  policyResourceRegion: malformed(say`IAM is global, so its ARNs have no Region.`),
  policyResourceType: malformed(say`An ARN of IAM spells out the type of its resource, such as ${'role/'}.`),
  policyLegacy: malformed(
    say`AWS uses this text for several faults of form and does not say which one it is.`,
  ),
  trustStatementEmpty: malformed(say`The trust policy has no statement.`),
  trustMissingField: malformed(say`A statement of the trust policy lacks the element that is named.`),
  trustEffect: malformed(say`${'Effect'} is ${'Allow'} or ${'Deny'}, with the capital.`),
  trustVersion: malformed(say`${'Version'} names the policy language: ${'2012-10-17'} or ${'2008-10-17'}.`),
  trustDuplicateSid: malformed(say`Two statements have the same ${'Sid'}.`),
  trustProhibitedField: malformed(say`A trust policy may not have this element.`),
  trustNotResource: malformed(say`A trust policy has no resources: the resource is the role itself.`),
  trustNotPrincipal: malformed(say`A trust policy names whom it means, not whom it does not mean.`),
  trustAllowNotPrincipal: malformed(
    say`Allowing everybody but a few would let the whole world in, so AWS refuses it.`,
  ),
  trustEmptyPrincipal: malformed(say`${'Principal'} is there, but names nobody.`),
  trustBarePrincipal: malformed(
    say`A principal stands under its type, such as ${'AWS'} or ${'Service'}, in an object.`,
  ),
  trustPrincipalType: malformed(say`There is no type of principal of this name.`),
  trustInvalidPrincipal: malformed(
    say`The principal does not exist, or is not written in a form that AWS takes.`,
  ),
  trustFederated: malformed(
    say`A federated principal is the domain of a provider, or the ARN of one that exists in the account.`,
  ),
  trustCognito: malformed(
    say`Cognito serves every AWS customer: the trust policy has to name the identity pool that is meant.`,
  ),
  trustActions: malformed(say`A trust policy may name STS actions that give out the role, and nothing else.`),
  quotaExceeded: malformed(say`The document is longer than the quota.`),
  inlineQuotaExceeded: malformed(
    say`All inline policies of the holder together are longer than the quota. White space does not count, though the text speaks of bytes.`,
  ),
  sessionPolicyTooLong: malformed(say`The session policy is longer than STS takes.`),
  organizationsPolicy: malformed(
    say`AWS Organizations says this of whatever is wrong with an SCP or RCP, and does not say what it is.`,
  ),
  organizationsQuota: malformed(say`The SCP or RCP is longer than the quota, white space included.`),
};
