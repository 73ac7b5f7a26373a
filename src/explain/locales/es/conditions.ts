import type { OperandType } from '../../../policy/conditions/operator.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { ConditionFacts } from '../../conditionFacts.ts';
import { say, words, type Phrase } from '../../phrase.ts';
import { tokenKeyIn } from '../../tokenKey.ts';
import { list } from './lists.ts';

type Test = ConditionFacts;

/** Each begins with the operator: what it asks for, then what the call has. */
export const conditions: Catalogue['conditions'] = {
  matched: (test) => say`${asks(test)}, y ${has(test)}${match(test)}.`,
  notMatched: (test) => say`${asks(test)}, pero ${has(test)}.`,
  noneMatched: (test) => say`${asks(test)}, y ${has(test)}.`,
  excluded: (test) => say`${asks(test)}, pero ${has(test)}${match(test)}.`,

  allMatched: (test) => say`${asks(test)}, y ${has(test)}.`,
  notAllMatched: (test) => say`${asks(test)}, pero ${has(test)}${oneOf(test, 'no lo cumple')}.`,
  oneNotExcluded: (test) => say`${asks(test)}, y ${has(test)}${oneOf(test, 'no está en la lista')}.`,
  allExcluded: (test) => say`${asks(test)}, pero ${has(test)}, y nada de eso queda fuera de la lista.`,

  absent: (test) => say`${asks(test)}, y ${hasNone(test)}.`,
  absentButNegated: (test) =>
    say`${asks(test)}, y ${hasNone(test)}: lo que falta no es igual a nada, así que la condición se cumple.`,
  absentIfExists: (test) =>
    say`${asks(test)} si la llamada tiene esa clave, y ${hasNone(test)}: la condición se cumple.`,
  absentForAllValues: (test) =>
    say`${asks(test)}, y ${hasNone(test)}: ningún valor puede incumplirla, así que la condición se cumple.`,
  absentForAnyValue: (test) =>
    say`${asks(test)}, y ${hasNone(test)}: ningún valor puede cumplirla, así que la condición no se cumple.`,

  absentAsRequired: (test) => say`${test.operator} pide que falte ${test.key}, y ${hasNone(test)}.`,
  presentButForbidden: (test) => say`${test.operator} pide que falte ${test.key}, pero ${has(test)}.`,
  presentAsRequired: (test) => say`${test.operator} pide que esté ${test.key}, y ${has(test)}.`,
  absentButRequired: (test) => say`${test.operator} pide que esté ${test.key}, pero ${hasNone(test)}.`,

  variableWithoutValue: (test) =>
    say`${asks(test)}, pero ${variables(test)} valor en esta llamada, así que no hay nada que pueda coincidir.`,
  variableWithoutValueButNegated: (test) =>
    say`${asks(test)}, y ${variables(test)} valor en esta llamada, así que nada coincide y la condición se cumple.`,
  wrongType: (test) => say`${asks(test)}, pero ${mistyped(test)}, así que nada coincide.`,
  wrongTypeButNegated: (test) =>
    say`${asks(test)}, y ${mistyped(test)}, así que nada coincide y la condición se cumple.`,
};

/** What the operator wants of the key, between the key and the values. */
const VERBS: Readonly<Record<string, string>> = {
  StringEquals: 'sea',
  StringEqualsIgnoreCase: 'sea, en mayúsculas o minúsculas,',
  StringLike: 'coincida con',
  NumericEquals: 'sea',
  NumericLessThan: 'sea menor que',
  NumericLessThanEquals: 'sea como máximo',
  NumericGreaterThan: 'sea mayor que',
  NumericGreaterThanEquals: 'sea como mínimo',
  DateEquals: 'sea',
  DateLessThan: 'sea anterior a',
  DateLessThanEquals: 'no sea posterior a',
  DateGreaterThan: 'sea posterior a',
  DateGreaterThanEquals: 'no sea anterior a',
  Bool: 'sea',
  BinaryEquals: 'tenga los bytes',
  IpAddress: 'esté en',
  ArnEquals: 'coincida con',
  ArnLike: 'coincida con',
  Null: 'sea',
};

function asks({ operator, parsed, key, expected }: Test): Phrase {
  const positive = parsed?.operator.name.replace(/Not(?=Equals|Like)|^Not(?=Ip)/, '') ?? '';
  const negated = parsed?.operator.negated ?? false;
  const subject = say`${words(parsed?.set ? SETS[parsed.set] : '')}${key}`;
  const verb = words(`${negated ? 'no ' : ''}${VERBS[positive] ?? 'cumpla'}`);
  return say`${operator} pide que ${subject} ${verb} ${list(expected, negated ? 'nor' : 'or')}`;
}

const SETS = { ForAllValues: 'cada valor de ', ForAnyValue: 'al menos un valor de ' } as const;

function has({ key, found }: Test): Phrase {
  if (found === null || found.length === 0) return words('esta llamada no tiene ningún valor');
  const ofToken = tokenKeyIn(key);
  if (ofToken) {
    return ofToken.of === 'saml'
      ? say`la aserción SAML tiene ${list(found)}`
      : say`el claim ${ofToken.claim} del token es ${list(found)}`;
  }
  return found.length === 1
    ? say`esta llamada tiene ${list(found)}`
    : say`esta llamada tiene los valores ${list(found)}`;
}

/** Which of several values decided, and which of the policy's it matched, where that is not plain to see. */
function match({ found, foundValue, expected, matchedValue }: Test): Phrase {
  const value = found?.[foundValue ?? -1];
  const matched = expected[matchedValue ?? -1];
  if (value === undefined || matched === undefined) return [];
  const which = value === matched || expected.length === 1 ? [] : say` con ${matched}`;
  if (found && found.length > 1) return say`, de los que ${list([value])} coincide${which}`;
  return which.length === 0 ? [] : say`, que coincide${which}`;
}

/** The one of several values for which something is not so. */
function oneOf({ found, foundValue }: Test, isNot: string): Phrase {
  const value = found?.[foundValue ?? -1];
  if (value === undefined || found?.length === 1) return [];
  return say`, de los que ${list([value])} ${words(isNot)}`;
}

/** A key that is there but holds only empty text counts as missing to ForAllValues and ForAnyValue. */
function hasNone({ key, found, missing }: Test): Phrase {
  if (found !== null) return say`el valor de ${key} en esta llamada está vacío`;
  return missing === 'notProvided'
    ? say`al laboratorio no se le ha dado ${key} para esta llamada, así que cuenta como ausente`
    : say`esta llamada no tiene ${key}`;
}

const variables = ({ unresolved }: Test): Phrase =>
  say`${list(unresolved.map((key) => `\${${key}}`))} ${words(unresolved.length === 1 ? 'no tiene' : 'no tienen')}`;

const OPERANDS: Readonly<Record<OperandType, string>> = {
  string: 'un texto',
  numeric: 'un número',
  date: 'una fecha',
  boolean: 'true o false',
  binary: 'un texto en Base64',
  address: 'una dirección o un rango de IP',
  arn: 'un ARN',
  presence: 'true o false',
};

function mistyped({ parsed, expected, found, key }: Test): Phrase {
  const operand = words(OPERANDS[parsed?.operator.type ?? 'string']);
  if (found === null || parsed?.operator.type === 'presence')
    return say`hace falta ${operand} en lugar de ${list(expected)}`;
  return say`entre ${list(expected)} en la política y ${list(found)} en ${key} de esta llamada, uno de los lados no es ${operand}`;
}
