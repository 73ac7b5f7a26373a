import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { removal, type Fix } from './fix.ts';
import { jsonFix } from './jsonFix.ts';
import type { GrammarCode, Problem } from './problem.ts';
import type { Span } from './span.ts';

/** Longer texts are not read: the largest policy AWS takes anywhere is about 20 KB. */
export const MAX_POLICY_CHARACTERS = 256 * 1024;

/** A well-formed policy nests six levels; deeper texts are refused before they can exhaust the stack. */
export const MAX_POLICY_DEPTH = 64;

/** Where the readers of a document put what they find wrong; a fix is only made for problems that are kept. */
export type Report = (
  code: GrammarCode,
  source: string,
  span: Span,
  params?: Problem['params'],
  fix?: () => Fix | null,
) => void;

/** The JSON tree of a text as far as it parses; null when nothing can be read or the text is beyond the bounds. */
export function readJson(text: string, report: Report): Node | null {
  const whole = { start: 0, end: text.length };
  if (text.length > MAX_POLICY_CHARACTERS) {
    report(
      'json.tooLarge',
      'C-018',
      { start: 0, end: 1 },
      { characters: text.length, limit: MAX_POLICY_CHARACTERS },
    );
    return null;
  }
  const deep = firstDeeperThan(text, MAX_POLICY_DEPTH);
  if (deep !== null) {
    report('json.tooDeep', 'C-015', { start: deep, end: deep + 1 }, { limit: MAX_POLICY_DEPTH });
    return null;
  }
  if (text.trim() === '') {
    report('json.empty', 'C-015', whole);
    return null;
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  // One slip makes the parser stumble on; the first error is the one to mend.
  const first = errors[0];
  if (first) {
    const fault = printParseErrorCode(first.error);
    const span = { start: first.offset, end: first.offset + Math.max(first.length, 1) };
    report('json.syntax', 'C-015', span, { fault }, () => jsonFix(text, fault, span));
  }
  return root ?? null;
}

/** Offset of the first bracket that opens a level deeper than `limit`, strings skipped; null when none does. */
function firstDeeperThan(text: string, limit: number): number | null {
  let depth = 0;
  BRACKETS.lastIndex = 0;
  for (let found = BRACKETS.exec(text); found; found = BRACKETS.exec(text)) {
    const [bracket] = found;
    if (bracket === '{' || bracket === '[') {
      if (++depth > limit) return found.index;
    } else if (bracket === '}' || bracket === ']') depth--;
  }
  return null;
}

/** A bracket, or a string with whatever brackets it has; a string ends with its line at the latest. */
const BRACKETS = /[{}[\]]|"(?:[^"\\\n]|\\.)*"?/g;

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
export function members(node: Node, text: string, report: Report): Property[] {
  const seen = new Map<string, Property>();
  for (const child of node.children ?? []) {
    const [key, value] = child.children ?? [];
    if (!key || typeof key.value !== 'string') continue;
    const property: Property = { name: key.value, keySpan: spanOf(key), span: spanOf(child), value };
    const first = seen.get(property.name);
    if (!first) seen.set(property.name, property);
    else
      report('json.duplicateKey', 'C-006', property.keySpan, { key: property.name }, () =>
        sameValue(text, first, property) ? removal(text, property.span) : null,
      );
  }
  return [...seen.values()];
}

const sameValue = (text: string, one: Property, other: Property): boolean =>
  one.value !== undefined &&
  other.value !== undefined &&
  textOf(text, one.value) === textOf(text, other.value);

const textOf = (text: string, { offset, length }: Node): string => text.slice(offset, offset + length);
