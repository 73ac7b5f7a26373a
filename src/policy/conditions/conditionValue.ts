import {
  parseTemplate,
  resolveTemplate,
  singleValued,
  unresolvedIn,
  type ContextLookup,
  type TemplatePart,
} from '../template.ts';
import type { ConditionOperator } from './operator.ts';

/** One policy value: prepared once, or with variables that every request fills anew. */
export type CompiledValue =
  | { readonly kind: 'fixed'; readonly prepared: unknown }
  | { readonly kind: 'template'; readonly parts: readonly TemplatePart[] };

/** Prepares what can be prepared without a request. `prepared` is null when the value is of the wrong type (D-020). */
export function compileValue(value: string, operator: ConditionOperator, variables: boolean): CompiledValue {
  const parts = parseTemplate(value, variables && operator.variables);
  return parts.every((part) => part.kind !== 'variable')
    ? { kind: 'fixed', prepared: operator.prepare(parts) }
    : { kind: 'template', parts };
}

/** The prepared value for one request; null when it cannot match, be it for its type or for want of a variable. */
export function prepareValue(
  value: CompiledValue,
  operator: ConditionOperator,
  lookup: ContextLookup,
): unknown {
  if (value.kind === 'fixed') return value.prepared;
  const resolved = resolveTemplate(value.parts, singleValued(lookup));
  return resolved && operator.prepare(resolved);
}

/** Keys of the variables that the request leaves without a value (C-050, C-051), each once. */
export function unresolvedVariables(
  values: readonly CompiledValue[],
  lookup: ContextLookup,
): readonly string[] {
  const single = singleValued(lookup);
  const keys = values.flatMap((value) => (value.kind === 'fixed' ? [] : unresolvedIn(value.parts, single)));
  return [...new Set(keys)];
}
