import type { OperandType } from '../../../policy/conditions/operator.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { ConditionFacts } from '../../conditionFacts.ts';
import { say, words, type Phrase } from '../../phrase.ts';
import { tokenKeyIn } from '../../tokenKey.ts';
import { list } from './lists.ts';

type Test = ConditionFacts;

/** Each begins with the operator: what it asks for, then what the call has. */
export const conditions: Catalogue['conditions'] = {
  matched: (test) => say`${asks(test)}, and ${has(test)}${match(test)}.`,
  notMatched: (test) => say`${asks(test)}, but ${has(test)}.`,
  noneMatched: (test) => say`${asks(test)}, and ${has(test)}.`,
  excluded: (test) => say`${asks(test)}, but ${has(test)}${match(test)}.`,

  allMatched: (test) => say`${asks(test)}, and ${has(test)}.`,
  notAllMatched: (test) => say`${asks(test)}, but ${has(test)}${oneOf(test, 'does not')}.`,
  oneNotExcluded: (test) => say`${asks(test)}, and ${has(test)}${oneOf(test, 'is not listed')}.`,
  allExcluded: (test) => say`${asks(test)}, but ${has(test)}, all of them listed.`,

  absent: (test) => say`${asks(test)}, and ${hasNone(test)}.`,
  absentButNegated: (test) =>
    say`${asks(test)}, and ${hasNone(test)}: what is missing equals nothing, so the test holds.`,
  absentIfExists: (test) => say`${asks(test)} if the call has it, and ${hasNone(test)}: the test holds.`,
  absentForAllValues: (test) =>
    say`${asks(test)}, and ${hasNone(test)}: no value can fail, so the test holds.`,
  absentForAnyValue: (test) =>
    say`${asks(test)}, and ${hasNone(test)}: no value can pass, so the test does not hold.`,

  absentAsRequired: (test) => say`${test.operator} asks for ${test.key} to be missing, and ${hasNone(test)}.`,
  presentButForbidden: (test) => say`${test.operator} asks for ${test.key} to be missing, but ${has(test)}.`,
  presentAsRequired: (test) => say`${test.operator} asks for ${test.key} to be there, and ${has(test)}.`,
  absentButRequired: (test) => say`${test.operator} asks for ${test.key} to be there, but ${hasNone(test)}.`,

  variableWithoutValue: (test) =>
    say`${asks(test)}, but ${variables(test)} no value in this call, so there is nothing that could match.`,
  variableWithoutValueButNegated: (test) =>
    say`${asks(test)}, and ${variables(test)} no value in this call, so nothing matches and the test holds.`,
  wrongType: (test) => say`${asks(test)}, but ${mistyped(test)}, so nothing matches.`,
  wrongTypeButNegated: (test) =>
    say`${asks(test)}, and ${mistyped(test)}, so nothing matches and the test holds.`,
};

/** What the operator does to values, between "to" or "not to" and the values. */
const VERBS: Readonly<Record<string, string>> = {
  StringEquals: 'be',
  StringEqualsIgnoreCase: 'be, in upper or lower case,',
  StringLike: 'match',
  NumericEquals: 'be',
  NumericLessThan: 'be less than',
  NumericLessThanEquals: 'be at most',
  NumericGreaterThan: 'be greater than',
  NumericGreaterThanEquals: 'be at least',
  DateEquals: 'be',
  DateLessThan: 'be before',
  DateLessThanEquals: 'be no later than',
  DateGreaterThan: 'be after',
  DateGreaterThanEquals: 'be no earlier than',
  Bool: 'be',
  BinaryEquals: 'be the bytes',
  IpAddress: 'lie in',
  ArnEquals: 'match',
  ArnLike: 'match',
  Null: 'be',
};

function asks({ operator, parsed, key, expected }: Test): Phrase {
  const positive = parsed?.operator.name.replace(/Not(?=Equals|Like)|^Not(?=Ip)/, '') ?? '';
  const negated = parsed?.operator.negated ?? false;
  const subject = say`${words(parsed?.set ? SETS[parsed.set] : '')}${key}`;
  const verb = words(`${negated ? 'not to' : 'to'} ${VERBS[positive] ?? 'meet'}`);
  return say`${operator} asks for ${subject} ${verb} ${list(expected, 'or')}`;
}

const SETS = { ForAllValues: 'every value of ', ForAnyValue: 'at least one value of ' } as const;

function has({ key, found }: Test): Phrase {
  if (found === null || found.length === 0) return words('this call has none');
  const ofToken = tokenKeyIn(key);
  if (ofToken) {
    return ofToken.of === 'saml'
      ? say`the SAML assertion has ${list(found)}`
      : say`the claim ${ofToken.claim} of the token is ${list(found)}`;
  }
  return found.length === 1
    ? say`this call has ${list(found)}`
    : say`this call has the values ${list(found)}`;
}

/** Which of several values decided, and which of the policy's it matched, where that is not plain to see. */
function match({ found, foundValue, expected, matchedValue }: Test): Phrase {
  const value = found?.[foundValue ?? -1];
  const matched = expected[matchedValue ?? -1];
  if (value === undefined || matched === undefined) return [];
  const which = value === matched || expected.length === 1 ? [] : say` ${matched}`;
  if (found && found.length > 1) return say`, of which ${list([value])} matches${which}`;
  return which.length === 0 ? [] : say`, which matches${which}`;
}

/** The one of several values for which something is not so. */
function oneOf({ found, foundValue }: Test, isNot: string): Phrase {
  const value = found?.[foundValue ?? -1];
  if (value === undefined || found?.length === 1) return [];
  return say`, of which ${list([value])} ${words(isNot)}`;
}

/** A key that is there but holds only empty text counts as missing to ForAllValues and ForAnyValue. */
function hasNone({ key, found, missing }: Test): Phrase {
  if (found !== null) return say`${key} of this call is empty`;
  return missing === 'notProvided'
    ? say`the lab has not been told ${key} for this call, so it counts as missing`
    : say`this call has no ${key}`;
}

const variables = ({ unresolved }: Test): Phrase =>
  say`${list(unresolved.map((key) => `\${${key}}`))} ${words(unresolved.length === 1 ? 'has' : 'have')}`;

const OPERANDS: Readonly<Record<OperandType, string>> = {
  string: 'text',
  numeric: 'a number',
  date: 'a date',
  boolean: 'true or false',
  binary: 'base64 text',
  address: 'an IP address or range',
  arn: 'an ARN',
  presence: 'true or false',
};

function mistyped({ parsed, expected, found, key }: Test): Phrase {
  const operand = words(OPERANDS[parsed?.operator.type ?? 'string']);
  if (found === null || parsed?.operator.type === 'presence') return say`${list(expected)} is not ${operand}`;
  return say`of ${list(expected)} in the policy and ${list(found)} in ${key} of this call, one side is not ${operand}`;
}
