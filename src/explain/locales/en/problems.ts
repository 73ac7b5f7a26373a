import type { Problem } from '../../../policy/problem.ts';
import type { Catalogue } from '../../catalogue.ts';
import { say, sentences, words, type Phrase } from '../../phrase.ts';
import { advice } from './advice.ts';
import { POLICY_TYPE_WORDS } from './words.ts';

type Params = Problem['params'];

export const problems: Catalogue['problems'] = {
  'json.syntax': (params) => FAULTS[text(params, 'fault')] ?? say`This is not valid JSON here.`,
  'json.empty': () =>
    say`There is no text yet: a policy is a JSON object with ${'Version'} and ${'Statement'}.`,
  'json.tooDeep': (params) => say`Brackets are nested deeper than ${text(params, 'limit')} levels.`,
  'json.tooLarge': (params) =>
    say`The text has ${text(params, 'characters')} characters; the lab reads up to ${text(params, 'limit')}.`,
  'json.duplicateKey': (params) =>
    say`${text(params, 'key')} stands twice in the same object. Put both values into one list, or remove one.`,
  'json.characters': (params) =>
    sentences(
      say`This character, ${text(params, 'character')}, may not stand in a policy: IAM takes U+0020 to U+00FF, tabs and line breaks.`,
      params['count'] === 1 ? null : say`There are ${text(params, 'count')} such characters in all.`,
    ),

  'shape.notAnObject': (params) =>
    say`A policy is a JSON object in braces; this is ${kind(params, 'found')}.`,
  'shape.unknownElement': (params) =>
    text(params, 'nearest') === ''
      ? say`There is no policy element ${text(params, 'element')}.`
      : say`There is no policy element ${text(params, 'element')}. It is spelled ${text(params, 'nearest')}.`,
  'shape.wrongType': (params) =>
    say`${text(params, 'element')} takes ${kind(params, 'expected')}; this is ${kind(params, 'found')}.`,
  'shape.emptyList': (params) =>
    say`${text(params, 'element')} is an empty list; it needs at least one value.`,
  'shape.unknownOperator': (params) => {
    const nearest = text(params, 'nearest');
    return nearest === ''
      ? say`There is no condition operator ${text(params, 'operator')}. Operators are spelled with their capitals, such as ${'StringEquals'}.`
      : say`There is no condition operator ${text(params, 'operator')}. The one that is near it is spelled ${nearest}, capitals included.`;
  },
  'shape.missingElement': (params) => {
    const element = text(params, 'element');
    if (element === 'Statement') return say`The policy has no ${element}.`;
    return element === 'Action'
      ? say`This statement has neither ${'Action'} nor ${'NotAction'}; it needs one of them.`
      : say`This statement has no ${element}.`;
  },
  'shape.bothElements': (params) =>
    say`This statement has both ${text(params, 'element')} and ${text(params, 'other')}; it may have one of them.`,
  'shape.effectValue': (params) =>
    say`${'Effect'} is ${text(params, 'found')}; it has to be ${'Allow'} or ${'Deny'}, with the capital.`,
  'shape.versionValue': (params) =>
    say`${'Version'} is ${text(params, 'found')}; it has to be ${'2012-10-17'} (or the older ${'2008-10-17'}). It names the policy language, not the day the policy was written.`,

  'shape.barePrincipal': (params) =>
    say`${text(params, 'principal')} stands here without a type. Only ${'*'} may; all others are listed under ${'AWS'}, ${'Service'}, ${'Federated'} or ${'CanonicalUser'}.`,
  'shape.principalType': (params) =>
    text(params, 'nearest') === ''
      ? say`There is no type of principal ${text(params, 'type')}: it is ${'AWS'}, ${'Service'}, ${'Federated'} or ${'CanonicalUser'}.`
      : say`There is no type of principal ${text(params, 'type')}. It is spelled ${text(params, 'nearest')}.`,
  'shape.emptyPrincipal': (params) => say`${text(params, 'element')} names nobody.`,

  'grammar.prohibitedElement': (params) =>
    say`${text(params, 'element')} may not stand in ${policyKind(params)}${words(WHY_NOT[text(params, 'element')] ?? '')}.`,
  'grammar.requiredElement': (params) =>
    say`Every statement of ${policyKind(params)} needs ${text(params, 'element')}.`,
  'grammar.versionRequired': (params) => {
    const policy = words(VERSIONED[text(params, 'kind')] ?? 'The policy');
    return text(params, 'found') === ''
      ? say`${policy} has to say ${'"Version": "2012-10-17"'}.`
      : say`${policy} has to be of ${'Version'} ${'2012-10-17'}, not ${text(params, 'found')}.`;
  },
  'grammar.duplicateSid': (params) => say`Another statement has the ${'Sid'} ${text(params, 'sid')} already.`,
  'grammar.sidCharacters': (params) =>
    say`The ${'Sid'} ${text(params, 'sid')} has characters other than letters A to Z and digits.`,
  'grammar.actionForm': (params) =>
    (ACTION_FAULTS[text(params, 'fault')] ?? ACTION_FAULTS['noService'])?.(text(params, 'action')) ?? [],
  'grammar.resourceForm': (params) =>
    (RESOURCE_FAULTS[text(params, 'fault')] ?? RESOURCE_FAULTS['noArn'])?.(text(params, 'resource')) ?? [],
  'grammar.principalForm': (params) =>
    (PRINCIPAL_FAULTS[text(params, 'fault')] ?? PRINCIPAL_FAULTS['form'])?.(
      text(params, 'principal'),
      text(params, 'type'),
    ) ?? [],
  'grammar.principalPlacement': (params) =>
    text(params, 'type') === 'Federated'
      ? say`Federated principals stand in trust policies only: ${text(params, 'principal')} gets a role, and the role is who calls.`
      : say`${text(params, 'type')} is a principal of S3 and has no place in ${policyKind(params)}.`,
  'grammar.principalUnknown': (params) =>
    say`${text(params, 'principal')} names no user or role that exists. AWS refuses to save a trust policy that does.`,
  'grammar.trustAction': (params) =>
    text(params, 'action') === 'NotAction'
      ? say`A trust policy lists its actions under ${'Action'}, such as ${'sts:AssumeRole'}; ${'NotAction'} has no place in it.`
      : say`${text(params, 'action')} has no place in a trust policy, which speaks of STS actions that give out the role, such as ${'sts:AssumeRole'}.`,
  'grammar.oidcCondition': (params) =>
    say`${text(params, 'provider')} gives tokens to everybody who uses it. The statement has to say whose it means: a ${'StringEquals'} or ${'StringLike'} test of ${text(params, 'key')} with more than wildcards in it.`,
  'grammar.conditionKeyForm': (params) =>
    text(params, 'key') === ''
      ? say`A condition key needs a name with a prefix and a colon, such as ${'aws:username'}; this one is empty.`
      : say`${text(params, 'key')} is no condition key: its name has to begin with a prefix and a colon, as ${'aws:username'} does.`,
  'grammar.dateValue': (params) =>
    say`${text(params, 'value')} is no date, and ${text(params, 'operator')} compares dates, such as ${'2026-01-15T08:00:00Z'}.`,
  'grammar.rcpEffect': () =>
    say`A resource control policy can only ${'Deny'}. What it does not deny is left to the other policies.`,
  'grammar.rcpPrincipal': (params) =>
    say`A resource control policy speaks of everybody: ${'"Principal": "*"'}. Whom it should spare, such as ${text(params, 'principal')}, is said in ${'Condition'}.`,
  'grammar.rcpAction': (params) =>
    ['', '*'].includes(text(params, 'service'))
      ? say`A resource control policy names the services of its actions, such as ${'sts:*'}; ${text(params, 'action')} alone is not taken.`
      : say`Resource control policies do not cover the service ${text(params, 'service')}.`,
  'grammar.quota': (params) => {
    const length = say`${text(params, 'characters')} characters`;
    const counted =
      params['spaces'] === 'counted' ? words('white space included') : words('white space left out');
    return params['quota'] === 'inline'
      ? say`All inline policies of this ${words(text(params, 'holder'))} together have ${length}, ${counted}; the limit is ${text(params, 'limit')}.`
      : say`The policy has ${length}, ${counted}; the limit for ${words(QUOTAS[text(params, 'quota')] ?? 'it')} is ${text(params, 'limit')}.`;
  },
  'problems.more': (params) =>
    params['count'] === 1
      ? say`There is one problem more.`
      : say`There are ${text(params, 'count')} problems more.`,

  ...advice,
};

const text = (params: Params, name: string): string => String(params[name] ?? '');

/** What JSON calls a value, and what a place in a policy takes. */
const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
  statement: 'statements, each an object',
  principal: '"*" or an object with AWS, Service, Federated or CanonicalUser',
};

const kind = (params: Params, name: string): Phrase => {
  const value = text(params, name);
  return words(KINDS[value] ?? value);
};

const ACTION_FAULTS: Readonly<Record<string, (action: string) => Phrase>> = {
  noService: (action) =>
    say`${action} is no action: an action is a service, a colon and a name, such as ${'s3:GetObject'}, or ${'*'} alone.`,
  colons: (action) => say`${action} has more than one colon; an action has one, behind its service.`,
  service: (action) =>
    say`The service of ${action} has to be spelled out: wildcards stand in the name behind the colon.`,
  name: (action) => say`${action} needs the name of an action behind its colon, or ${'*'} for all of them.`,
};

const RESOURCE_FAULTS: Readonly<Record<string, (resource: string) => Phrase>> = {
  noArn: (resource) =>
    say`${resource} is no resource: a resource is an ARN, with wildcards if need be, or ${'*'} alone.`,
  partition: (resource) =>
    say`The second part of ${resource} has to be a partition of AWS, such as ${'aws'}.`,
  service: (resource) =>
    say`The third part of ${resource} has to be the name of a service, without wildcards.`,
  parts: (resource) =>
    say`${resource} is too short for an ARN, which has six parts: ${'arn:aws:service:region:account:resource'}. Parts may be empty, but their colons have to be there.`,
  region: (resource) => say`IAM is global: the fourth part of ${resource} has to be empty.`,
  iamType: (resource) =>
    say`The last part of ${resource} has to begin with a type of IAM in full, such as ${'role/'} or ${'user/'}.`,
};

const PRINCIPAL_FAULTS: Readonly<Record<string, (principal: string, type: string) => Phrase>> = {
  form: (principal, type) =>
    PRINCIPAL_FORMS[type]?.(principal) ??
    say`${principal} is no principal: a principal is ${'*'}, or stands under ${'AWS'}, ${'Service'}, ${'Federated'} or ${'CanonicalUser'}.`,
  wildcard: (principal) =>
    say`${principal} is no principal: a ${'*'} inside one is not a wildcard. Name the account, and test ${'aws:PrincipalArn'} with ${'ArnLike'} in ${'Condition'}.`,
  group: (principal) =>
    say`${principal} is a group, and groups are no principals: they do not call. Name users or roles.`,
  instanceProfile: (principal) =>
    say`${principal} is an instance profile, and those are no principals. Name the role inside it.`,
  anyService: () => say`Services have to be named: ${'*'} does not stand for all of them.`,
};

const PRINCIPAL_FORMS: Readonly<Record<string, (principal: string) => Phrase>> = {
  AWS: (principal) =>
    say`${principal} is no principal of AWS: that is ${'*'}, an account's number, or the ARN of an account's root, a user, a role or a session.`,
  Service: (principal) =>
    say`${principal} is no service principal: that has the form ${'ec2.amazonaws.com'}.`,
  Federated: (principal) =>
    say`${principal} is no federated principal: that is the ARN of an OIDC or SAML provider, or the domain of one that AWS knows, such as ${'accounts.google.com'}.`,
};

const VERSIONED: Readonly<Record<string, string>> = {
  managed: 'A managed policy',
  scp: 'A service control policy',
  rcp: 'A resource control policy',
};

/** What a limit of length is for. */
const QUOTAS: Readonly<Record<string, string>> = {
  ACLSizePerRole: 'a trust policy',
  PolicySize: 'a managed policy',
  SessionPolicy: 'a session policy',
  VpcEndpoint: 'the policy of a VPC endpoint',
  SCP: 'a service control policy',
  RCP: 'a resource control policy',
};

const WHY_NOT: Readonly<Record<string, string>> = {
  Resource: ': the resource is the role itself',
  NotResource: ': the resource is the role itself',
  Principal: ': the principal is whoever the policy is attached to',
  NotAction: ': it names the actions that it means',
  Id: ', only in policies of resources',
};

function policyKind(params: Params): Phrase {
  const type = text(params, 'kind');
  if (type === 'identity') return words('an identity-based policy');
  const name = (POLICY_TYPE_WORDS as Readonly<Record<string, string>>)[type];
  return words(
    name === undefined ? 'this policy' : name.replace(/^(the|your) /, PLURAL.has(type) ? '' : 'a '),
  );
}

const PLURAL: ReadonlySet<string> = new Set(['session', 'scp', 'rcp']);

/** The parser's names for what broke the JSON. */
const FAULTS: Readonly<Record<string, Phrase>> = {
  InvalidSymbol: say`JSON has no such word: texts stand in double quotes.`,
  InvalidNumberFormat: say`This number is not written as JSON writes numbers.`,
  PropertyNameExpected: say`A name in double quotes has to stand here. The comma before it may be one too many.`,
  ValueExpected: say`A value has to stand here. The comma before it may be one too many.`,
  ColonExpected: say`A colon is missing between the name and its value.`,
  CommaExpected: say`A comma is missing before this.`,
  CloseBraceExpected: say`A closing brace ${'}'} is missing.`,
  CloseBracketExpected: say`A closing bracket ${']'} is missing.`,
  EndOfFileExpected: say`The policy ends before this: nothing may follow it.`,
  InvalidCommentToken: say`Policies are plain JSON, which has no comments.`,
  UnexpectedEndOfComment: say`Policies are plain JSON, which has no comments.`,
  UnexpectedEndOfString: say`The closing double quote of this text is missing.`,
  UnexpectedEndOfNumber: say`This number breaks off.`,
  InvalidUnicode: say`${'\\u'} needs four hexadecimal digits after it.`,
  InvalidEscapeCharacter: say`A backslash does not go with this character; a backslash itself is written ${'\\\\'}.`,
  InvalidCharacter: say`This character may not stand in JSON as it is.`,
};
