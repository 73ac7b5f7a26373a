import { valueAt } from '../../lib/valueAt.ts';
import type { CompiledResource, ResourceSet } from '../../policy/compile.ts';
import { compileResourcePattern, matchesResource } from '../../policy/resourcePattern.ts';
import { resolveTemplate, singleValued, variableValues, type VariableValue } from '../../policy/template.ts';
import type { Question } from '../question.ts';
import type { Reason } from '../../trace/reason.ts';
import { DIFFERS, NOT_EXCLUDED, type NoteElement } from './element.ts';

/** Whether Resource covers the resource's ARN, or NotResource does not (C-020–C-024, C-047, C-051). */
export const resourceHolds = (set: ResourceSet, question: Question): boolean =>
  matching(set, question) >= 0 !== set.negated;

/** The same, noting the value that decided, or the variables for want of which none did. */
export function judgeResource(set: ResourceSet, question: Question, note: NoteElement): boolean {
  const hit = matching(set, question);
  const holds = hit >= 0 !== set.negated;
  const near = set.variables ? nearValues(set, question) : NO_VALUES;
  const unresolved = hit < 0 ? unresolvedVariables(near, question) : NONE;
  const reason = reasonOf(set, valueAt(set.written, hit), unresolved);
  const rules = set.negated ? NEGATED : unresolved.length > 0 ? VARIABLES : PLAIN;
  const span = valueAt(set.syntax.values, hit)?.span ?? set.syntax.span;
  const variables = variablesOf(near, question);
  note(
    set.negated ? 'NotResource' : 'Resource',
    holds,
    reason,
    rules,
    span,
    set.written,
    question.found.resource,
    variables,
  );
  return holds;
}

/** Position of the first value that matches, or -1. */
function matching({ values }: ResourceSet, question: Question): number {
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    if (value && valueMatches(value, question)) return index;
  }
  return -1;
}

/** A value with a variable that has no value matches nothing (C-051). */
function valueMatches(
  { fixed, template, prefix }: CompiledResource,
  { request, context }: Question,
): boolean {
  const { arn } = request.resource;
  if (fixed) return matchesResource(fixed, arn);
  if (!arn.startsWith(prefix)) return false;
  const parts = resolveTemplate(template, singleValued(context));
  return parts !== null && matchesResource(compileResourcePattern(parts), arn);
}

/** The values with variables that could match at all: the text before the first variable does. */
function nearValues({ values }: ResourceSet, { request }: Question): readonly CompiledResource[] {
  let near = NO_VALUES;
  for (const value of values) {
    if (!value.fixed && request.resource.arn.startsWith(value.prefix)) near = [...near, value];
  }
  return near;
}

/** What the variables in values stand for. */
function variablesOf(
  values: readonly CompiledResource[],
  { context }: Question,
): readonly VariableValue[] | undefined {
  if (values.length === 0) return undefined;
  return variableValues(
    values.map(({ template }) => template),
    singleValued(context),
  );
}

function unresolvedVariables(values: readonly CompiledResource[], { context }: Question): readonly string[] {
  let unresolved: readonly string[] = NONE;
  for (const { needs } of values) {
    for (const key of needs) if (context(key)?.length !== 1) unresolved = [...unresolved, key];
  }
  return unresolved;
}

function reasonOf(
  { negated }: ResourceSet,
  matched: string | undefined,
  unresolved: readonly string[],
): Reason {
  if (matched !== undefined)
    return { code: negated ? 'element.excluded' : 'element.matches', params: { matched } };
  if (negated) return NOT_EXCLUDED;
  if (unresolved.length > 0)
    return { code: 'element.variableWithoutValue', params: { variables: unresolved } };
  return DIFFERS;
}

const NONE: readonly string[] = [];
const NO_VALUES: readonly CompiledResource[] = [];

const PLAIN = ['C-020', 'C-022'] as const;
const NEGATED = ['C-024'] as const;
const VARIABLES = ['C-047', 'C-051'] as const;
