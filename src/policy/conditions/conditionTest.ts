import type { ConditionTestSyntax } from '../syntax.ts';
import { CONDITION_REASONS, type ConditionOutcome, type ConditionReason } from './conditionReason.ts';
import { compileValue, prepareValue, unresolvedVariables, type CompiledValue } from './conditionValue.ts';
import { parseOperator, type ParsedOperator } from './operators.ts';
import { singleValued, variableValues, type ContextLookup, type VariableValue } from '../template.ts';

export { CONDITION_REASONS, type ConditionOutcome, type ConditionReason } from './conditionReason.ts';

/** One operator over one key, ready for any number of requests. */
export interface CompiledConditionTest extends ParsedOperator {
  readonly syntax: ConditionTestSyntax;
  /** The name of this element of its statement. */
  readonly element: `Condition:${string}:${string}`;
  /** The values as written. */
  readonly written: readonly string[];
  /** In lower case, since names of keys match ignoring case (C-026). */
  readonly key: string;
  /** One for each policy value, in the order written. */
  readonly values: readonly CompiledValue[];
  /** The prepared values when none has a variable, so that a request has nothing left to prepare; else null. */
  readonly fixed: readonly unknown[] | null;
  readonly question: Question;
}

/**
 * What is asked of the request's values: to find one that matches a policy value, or one that matches none, and what
 * it means to find it or not.
 */
interface Question {
  readonly seek: 'match' | 'mismatch';
  readonly found: ConditionReason;
  readonly notFound: ConditionReason;
}

/**
 * Prepares a test. Null when its operator is unknown.
 * @param variables whether the document's Version gives `${…}` a meaning (C-002)
 */
export function compileConditionTest(
  syntax: ConditionTestSyntax,
  variables: boolean,
): CompiledConditionTest | null {
  const parsed = parseOperator(syntax.operator.value);
  if (!parsed) return null;
  const values = syntax.values.map(({ value }) => compileValue(value, parsed.operator, variables));
  return {
    ...parsed,
    syntax,
    element: `Condition:${syntax.operator.value}:${syntax.key.value}`,
    written: syntax.values.map(({ value }) => value),
    key: syntax.key.value.toLowerCase(),
    values,
    fixed: values.every((value) => value.kind === 'fixed') ? values.map((value) => value.prepared) : null,
    question: questionOf(parsed),
  };
}

/** Holds a test against a request. Rules D-001 to D-006, D-020 to D-024, C-050 and C-051; see `CONDITION_REASONS`. */
export function evaluateConditionTest(test: CompiledConditionTest, lookup: ContextLookup): ConditionOutcome {
  const found = lookup(test.key);
  if (test.operator.type === 'presence') return evaluatePresence(test, found);
  if (!found || found.length === 0) return outcome(whenAbsent(test), null, null, null, NONE);
  if (test.set && found.every((value) => value === ''))
    return outcome(whenEmpty(test.set), found, null, null, NONE);

  const { question } = test;
  const prepared = test.fixed ?? test.values.map((value) => prepareValue(value, test.operator, lookup));
  const unresolved = test.fixed ? NONE : unresolvedVariables(test.values, lookup);
  for (let foundValue = 0; foundValue < found.length; foundValue++) {
    const value = found[foundValue] ?? '';
    const matchedValue = firstMatch(test, prepared, value);
    if (question.seek === 'match' && matchedValue !== null) {
      return outcome(question.found, found, foundValue, matchedValue, unresolved);
    }
    if (question.seek === 'mismatch' && matchedValue === null) {
      const reason = whyUnmatched(test, prepared, [value], unresolved) ?? question.found;
      return outcome(reason, found, foundValue, matchedValue, unresolved);
    }
  }
  const why = question.seek === 'match' ? whyUnmatched(test, prepared, found, unresolved) : null;
  return outcome(why ?? question.notFound, found, null, null, unresolved);
}

/** What the variables in the policy's values stand for in a request. */
export const variablesIn = (
  { values }: CompiledConditionTest,
  lookup: ContextLookup,
): readonly VariableValue[] | undefined =>
  variableValues(
    values.flatMap((value) => (value.kind === 'fixed' ? [] : [value.parts])),
    singleValued(lookup),
  );

/**
 * A negated operator means "none of them" (D-002), which ForAllValues leaves as it is; only ForAnyValue asks for one
 * value that matches nothing (D-024). Without a set prefix a key with several values is taken as the positive and
 * negated operators take several policy values: any may match, none may match (best reading; AWS asks for a prefix).
 */
function questionOf({ set, operator: { negated } }: ParsedOperator): Question {
  if (negated) {
    return set === 'ForAnyValue'
      ? { seek: 'mismatch', found: 'oneNotExcluded', notFound: 'allExcluded' }
      : { seek: 'match', found: 'excluded', notFound: 'noneMatched' };
  }
  return set === 'ForAllValues'
    ? { seek: 'mismatch', found: 'notAllMatched', notFound: 'allMatched' }
    : { seek: 'match', found: 'matched', notFound: 'notMatched' };
}

function evaluatePresence(
  test: CompiledConditionTest,
  found: readonly string[] | undefined,
): ConditionOutcome {
  // Empty text counts as no value (D-006).
  const absent = !found || found.every((value) => value === '');
  const required = test.fixed ?? [];
  const matchedValue = required.indexOf(absent);
  if (matchedValue >= 0) {
    const reason = absent ? 'absentAsRequired' : 'presentAsRequired';
    return outcome(reason, absent ? null : found, null, matchedValue, NONE);
  }
  if (!required.includes(!absent)) return outcome('wrongType', absent ? null : found, null, null, NONE);
  return absent
    ? outcome('absentButRequired', null, null, null, NONE)
    : outcome('presentButForbidden', found, null, null, NONE);
}

/** IfExists comes first: it was written for this case (D-004). The set prefix comes before negation (D-021, D-023). */
function whenAbsent({ ifExists, set, operator }: CompiledConditionTest): ConditionReason {
  if (ifExists) return 'absentIfExists';
  if (set) return whenEmpty(set);
  return operator.negated ? 'absentButNegated' : 'absent';
}

const whenEmpty = (set: NonNullable<ParsedOperator['set']>): ConditionReason =>
  set === 'ForAllValues' ? 'absentForAllValues' : 'absentForAnyValue';

/** The first policy value that matches; a value that could not be prepared matches nothing (D-020, C-051). */
function firstMatch(
  { operator }: CompiledConditionTest,
  prepared: readonly unknown[],
  requestValue: string,
): number | null {
  for (let index = 0; index < prepared.length; index++) {
    const policyValue = prepared[index];
    if (policyValue !== null && operator.matches(policyValue, requestValue)) return index;
  }
  return null;
}

/** Whether these request values matched nothing for a reason beyond being different; null when they just differ. */
function whyUnmatched(
  { operator }: CompiledConditionTest,
  prepared: readonly unknown[],
  requestValues: readonly string[],
  unresolved: readonly string[],
): ConditionReason | null {
  if (unresolved.length > 0)
    return operator.negated ? 'variableWithoutValueButNegated' : 'variableWithoutValue';
  if (operator.type === 'string' || prepared.length === 0) return null;
  const wrong =
    prepared.every((value) => value === null) ||
    requestValues.every((text) => operator.prepare([{ kind: 'literal', text }]) === null);
  if (!wrong) return null;
  return operator.negated ? 'wrongTypeButNegated' : 'wrongType';
}

const NONE: readonly never[] = [];

const outcome = (
  reason: ConditionReason,
  found: readonly string[] | null,
  foundValue: number | null,
  matchedValue: number | null,
  unresolved: readonly string[],
): ConditionOutcome => ({
  holds: CONDITION_REASONS[reason].holds,
  reason,
  found,
  foundValue,
  matchedValue,
  unresolved,
});
