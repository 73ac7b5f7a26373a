import type { PolicyType } from '../policy/document.ts';
import type { GrammarCode, Problem } from '../policy/problem.ts';
import type { AwsError, AwsMessageId } from '../trace/awsError.ts';

/**
 * The text that AWS refuses a policy with, for the first thing wrong with it (C-010 to C-016). IAM has one set of texts
 * for trust policies and one for all others; Organizations has a single text (E-042). Where no text is known it is
 * `Syntax errors in policy.`
 * @param kind the kind of the document; without it, as far as the problem itself tells
 */
export function policyRefusal({ code, params }: Problem, kind: PolicyType | null = null): AwsError {
  const of = kind ?? params['kind'];
  if (of === 'scp' || of === 'rcp') {
    return { message: code === 'grammar.quota' ? 'organizationsQuota' : 'organizationsPolicy', params: {} };
  }
  const own = of === 'trust' ? IN_TRUST_POLICIES[code as GrammarCode] : undefined;
  const message = own ?? IN_ALL_POLICIES[code as GrammarCode] ?? 'policySyntax';
  return { message: typeof message === 'string' ? message : message(params), params };
}

type Refusals = Readonly<
  Partial<Record<GrammarCode, AwsMessageId | ((params: Problem['params']) => AwsMessageId)>>
>;

const IN_ALL_POLICIES: Refusals = {
  'grammar.conditionKeyForm': 'policyVendor',
  'json.characters': 'policyCharacters',
  'json.tooLarge': 'policyTooLong',
  'shape.missingElement': ({ element }) => MISSING[String(element)] ?? 'policySyntax',
  'shape.emptyList': ({ element }) => MISSING[String(element)] ?? 'policySyntax',
  // IAM reads Effect in any case at first, and stumbles over it later.
  'shape.effectValue': ({ found }) =>
    /^(?:allow|deny)$/i.test(String(found)) ? 'policyLegacy' : 'policySyntax',
  'grammar.prohibitedElement': ({ element }) =>
    element === 'Principal' || element === 'NotPrincipal' ? 'policyNamesPrincipal' : 'policySyntax',
  'grammar.requiredElement': ({ element }) => MISSING[String(element)] ?? 'policySyntax',
  'grammar.versionRequired': 'policyVersion',
  'grammar.duplicateSid': 'policyDuplicateSid',
  'grammar.sidCharacters': 'policySidCharacters',
  'grammar.actionForm': ({ fault }) => ACTION_MESSAGES[String(fault)] ?? 'policySyntax',
  'grammar.resourceForm': ({ fault }) => RESOURCE_MESSAGES[String(fault)] ?? 'policySyntax',
  'grammar.dateValue': 'policyLegacy',
  'grammar.principalForm': 'trustInvalidPrincipal',
  'grammar.principalPlacement': 'trustInvalidPrincipal',
  'grammar.principalUnknown': 'trustInvalidPrincipal',
  'grammar.trustAction': 'trustActions',
  'grammar.quota': ({ quota }) => QUOTA[String(quota)] ?? 'quotaExceeded',
};

const MISSING: Readonly<Record<string, AwsMessageId>> = {
  Action: 'policyNoActions',
  NotAction: 'policyNoActions',
  Resource: 'policyNoResources',
  NotResource: 'policyNoResources',
};

const QUOTA: Readonly<Record<string, AwsMessageId>> = {
  inline: 'inlineQuotaExceeded',
  SessionPolicy: 'sessionPolicyTooLong',
};

const IN_TRUST_POLICIES: Refusals = {
  'json.syntax': 'policyNotJson',
  'json.empty': 'policyNotJson',
  'json.tooDeep': 'policyNotJson',
  'json.duplicateKey': 'policyNotJson',
  'shape.missingElement': ({ element }) =>
    element === 'Statement' ? 'trustStatementEmpty' : 'trustMissingField',
  'shape.emptyList': ({ element }) => (element === 'Statement' ? 'trustStatementEmpty' : 'trustMissingField'),
  'shape.effectValue': 'trustEffect',
  'shape.versionValue': 'trustVersion',
  'shape.emptyPrincipal': 'trustEmptyPrincipal',
  'shape.barePrincipal': 'trustBarePrincipal',
  'shape.principalType': 'trustPrincipalType',
  'grammar.requiredElement': 'trustMissingField',
  'grammar.prohibitedElement': ({ element, effect }) => {
    if (element === 'NotPrincipal')
      return effect === 'Allow' ? 'trustAllowNotPrincipal' : 'trustNotPrincipal';
    return element === 'NotResource' ? 'trustNotResource' : 'trustProhibitedField';
  },
  'grammar.duplicateSid': 'trustDuplicateSid',
  'grammar.principalForm': ({ type }) => (type === 'Federated' ? 'trustFederated' : 'trustInvalidPrincipal'),
  'grammar.oidcCondition': ({ provider }) =>
    provider === 'cognito-identity.amazonaws.com' ? 'trustCognito' : 'policySyntax',
};

/** What is wrong with an action (C-016). */
const ACTION_MESSAGES: Readonly<Record<string, AwsMessageId>> = {
  noService: 'policyVendor',
  colons: 'policyOneColon',
  service: 'policyVendorInvalid',
};

/** What is wrong with a resource (C-022). */
const RESOURCE_MESSAGES: Readonly<Record<string, AwsMessageId>> = {
  noArn: 'policyResourceNoArn',
  partition: 'policyResourcePartition',
  service: 'policyResourceVendor',
  parts: 'policyLegacy',
  region: 'policyResourceRegion',
  iamType: 'policyResourceType',
};
