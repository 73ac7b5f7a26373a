import type { Problem } from '../../../policy/problem.ts';
import type { Catalogue } from '../../catalogue.ts';
import { say, words, type Phrase } from '../../phrase.ts';
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
  'shape.unknownOperator': (params) =>
    say`There is no condition operator ${text(params, 'operator')}. Operators are spelled with their capitals, such as ${'StringEquals'}.`,
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

  'grammar.prohibitedElement': (params) =>
    say`${text(params, 'element')} may not stand in ${policyKind(params)}${words(WHY_NOT[text(params, 'element')] ?? '')}.`,
  'grammar.requiredElement': (params) =>
    say`Every statement of ${policyKind(params)} needs ${text(params, 'element')}.`,
  'grammar.duplicateSid': (params) => say`Another statement has the ${'Sid'} ${text(params, 'sid')} already.`,
  'grammar.sidCharacters': (params) =>
    say`The ${'Sid'} ${text(params, 'sid')} has characters other than letters A to Z and digits.`,
  'grammar.actionForm': (params) =>
    say`${text(params, 'action')} is no action: an action is a service, a colon and a name, such as ${'s3:GetObject'}, or ${'*'} alone.`,
  'grammar.resourceForm': (params) =>
    say`${text(params, 'resource')} is no resource: a resource is an ARN, with wildcards if need be, or ${'*'} alone.`,
  'grammar.principalForm': (params) =>
    say`${text(params, 'principal')} is no principal. A principal is ${'*'}, or stands under ${'AWS'} (an account, user, role or session), ${'Service'}, ${'Federated'} or ${'CanonicalUser'}; a ${'*'} inside it is not a wildcard.`,
  'grammar.principalUnknown': (params) =>
    say`${text(params, 'principal')} names no user or role that exists. AWS refuses to save a trust policy that does.`,
  'grammar.trustAction': (params) =>
    text(params, 'action') === 'NotAction'
      ? say`A trust policy lists its actions under ${'Action'}, such as ${'sts:AssumeRole'}; ${'NotAction'} has no place in it.`
      : say`${text(params, 'action')} has no place in a trust policy, which speaks of STS actions that give out the role, such as ${'sts:AssumeRole'}.`,
  'grammar.quota': (params) =>
    say`The policy has ${text(params, 'characters')} characters without white space; the quota ${text(params, 'quota')} is ${text(params, 'limit')}.`,
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

const WHY_NOT: Readonly<Record<string, string>> = {
  Resource: ': the resource is the role itself',
  NotResource: ': the resource is the role itself',
  Principal: ': the principal is whoever the policy is attached to',
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
