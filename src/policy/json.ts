import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Problem, ProblemCode } from './problem.ts';
import type { Span } from './span.ts';

/** Longer texts are not read: the largest policy AWS takes anywhere is about 20 KB. */
export const MAX_POLICY_CHARACTERS = 256 * 1024;

/** A well-formed policy nests six levels; deeper texts are refused before they can exhaust the stack. */
export const MAX_POLICY_DEPTH = 64;

/** Where the readers of a document put what they find wrong. */
export type Report = (code: ProblemCode, span: Span, params?: Problem['params']) => void;

/** The JSON tree of a text as far as it parses; null when nothing can be read or the text is beyond the bounds. */
export function readJson(text: string, report: Report): Node | null {
  const whole = { start: 0, end: text.length };
  if (text.length > MAX_POLICY_CHARACTERS) {
    report('json.tooLarge', { start: 0, end: 1 }, { characters: text.length, limit: MAX_POLICY_CHARACTERS });
    return null;
  }
  const deep = firstDeeperThan(text, MAX_POLICY_DEPTH);
  if (deep !== null) {
    report('json.tooDeep', { start: deep, end: deep + 1 }, { limit: MAX_POLICY_DEPTH });
    return null;
  }
  if (text.trim() === '') {
    report('json.empty', whole);
    return null;
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  // One slip makes the parser stumble on; the first error is the one to mend.
  const first = errors[0];
  if (first) {
    report(
      'json.syntax',
      { start: first.offset, end: first.offset + Math.max(first.length, 1) },
      { fault: printParseErrorCode(first.error) },
    );
  }
  return root ?? null;
}

/** Offset of the first bracket that opens a level deeper than `limit`, strings skipped; null when none does. */
function firstDeeperThan(text: string, limit: number): number | null {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"' || character === '\n') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      if (++depth > limit) return at;
    } else if (character === '}' || character === ']') depth--;
  }
  return null;
}

export const spanOf = (node: Node): Span => ({ start: node.offset, end: node.offset + node.length });

/** One member of a JSON object. */
export interface Property {
  readonly name: string;
  readonly keySpan: Span;
  readonly span: Span;
  /** Missing while the text is half-typed. */
  readonly value: Node | undefined;
}

/** The members of an object in order; a repeated key is reported and its first occurrence kept (C-006). */
export function members(node: Node, report: Report): Property[] {
  const seen = new Set<string>();
  const properties: Property[] = [];
  for (const child of node.children ?? []) {
    const [key, value] = child.children ?? [];
    if (!key || typeof key.value !== 'string') continue;
    const property: Property = { name: key.value, keySpan: spanOf(key), span: spanOf(child), value };
    if (seen.has(property.name)) report('json.duplicateKey', property.keySpan, { key: property.name });
    else properties.push(property);
    seen.add(property.name);
  }
  return properties;
}
