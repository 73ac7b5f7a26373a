/**
 * A policy value taken apart: plain text (in which `*` and `?` may be wildcards), literal text (in which they are
 * not) and variables. Variables are replaced per request, and what is put in is never scanned again (C-056).
 */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'variable'; readonly key: string; readonly fallback: string | null };

/** A template without variables left: ready for an operator to prepare. */
export type ResolvedPart = Exclude<TemplatePart, { kind: 'variable' }>;

/** The one value of a single-valued context key, or undefined when the key is absent or multivalued (C-050, C-051). */
export type VariableLookup = (key: string) => string | undefined;

/**
 * Splits a policy value at its variables. Rules C-002 (literal before Version 2012-10-17), C-052 (default value) and
 * C-053 (`${*}`, `${?}`, `${$}` are the characters themselves). Time is linear in the value, closed or not.
 * @param variables whether the document's Version and the place of the value allow variables
 */
export function parseTemplate(value: string, variables: boolean): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (let open = variables ? value.indexOf('${') : -1; open >= 0; open = value.indexOf('${', end)) {
    const close = value.indexOf('}', open);
    if (close < 0) break;
    if (open > end) parts.push({ kind: 'text', text: value.slice(end, open) });
    parts.push(variablePart(value.slice(open + 2, close)));
    end = close + 1;
  }
  if (end < value.length || parts.length === 0) parts.push({ kind: 'text', text: value.slice(end) });
  return parts;
}

/** What stands between the braces: `key`, or `key, 'default'`. */
function variablePart(inside: string): TemplatePart {
  if (inside === '*' || inside === '?' || inside === '$') return { kind: 'literal', text: inside };
  const comma = inside.indexOf(',');
  if (comma < 0) return { kind: 'variable', key: inside.trim().toLowerCase(), fallback: null };
  const quoted = inside.slice(comma + 1).trim();
  const fallback =
    quoted.length >= 2 && quoted.startsWith("'") && quoted.endsWith("'") ? quoted.slice(1, -1) : null;
  return { kind: 'variable', key: inside.slice(0, comma).trim().toLowerCase(), fallback };
}

/** Puts the request's values in; null when a variable has neither value nor default (C-051). */
export function resolveTemplate(
  parts: readonly TemplatePart[],
  lookup: VariableLookup,
): readonly ResolvedPart[] | null {
  const resolved: ResolvedPart[] = [];
  for (const part of parts) {
    if (part.kind !== 'variable') {
      resolved.push(part);
      continue;
    }
    const value = lookup(part.key) ?? part.fallback;
    if (value === null) return null;
    resolved.push({ kind: 'literal', text: value });
  }
  return resolved;
}

/** The text of a resolved template for operators that know no wildcards. */
export const plainText = (parts: readonly ResolvedPart[]): string =>
  parts.length === 1 && parts[0] ? parts[0].text : parts.map((part) => part.text).join('');

/** Values of a context key, by its lower-case name; undefined or empty when the key is absent. */
export type ContextLookup = (key: string) => readonly string[] | undefined;

/** A variable takes its value from a key that has exactly one (C-050). */
export const singleValued =
  (lookup: ContextLookup): VariableLookup =>
  (key) => {
    const values = lookup(key);
    return values?.length === 1 ? values[0] : undefined;
  };

/** A variable and what it stands for in one request. */
export interface VariableValue {
  readonly key: string;
  readonly value: string;
}

/** The variables in templates that have a value in this request, or else a default; each once. Undefined when there are none. */
export function variableValues(
  templates: readonly (readonly TemplatePart[])[],
  lookup: VariableLookup,
): readonly VariableValue[] | undefined {
  const values = new Map<string, string>();
  for (const part of templates.flat()) {
    if (part.kind !== 'variable') continue;
    const value = lookup(part.key) ?? part.fallback;
    if (value !== null) values.set(part.key, value);
  }
  return values.size > 0 ? [...values].map(([key, value]) => ({ key, value })) : undefined;
}

/** Keys of the variables in a template that have neither a value nor a default (C-051). */
export function unresolvedIn(parts: readonly TemplatePart[], lookup: VariableLookup): readonly string[] {
  let keys: readonly string[] = NONE;
  for (const part of parts) {
    const lacks = part.kind === 'variable' && part.fallback === null && lookup(part.key) === undefined;
    if (lacks) keys = [...keys, part.key];
  }
  return keys;
}

const NONE: readonly string[] = [];
