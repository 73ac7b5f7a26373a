import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Locate, Path, WorldFileError } from './fileError.ts';
import { MAX_DEPTH, type Json, type Source } from './source.ts';
import { placesOf, textAt, TextFaults } from './textPlaces.ts';

/** What the parser missed, by the name it gives the error. */
const EXPECTED: Readonly<Record<string, string>> = {
  InvalidNumberFormat: 'a number as JSON writes it',
  PropertyNameExpected: 'a key in double quotes',
  ValueExpected: 'a value',
  ColonExpected: 'a colon',
  CommaExpected: 'a comma',
  CloseBraceExpected: 'a closing brace',
  CloseBracketExpected: 'a closing bracket',
  EndOfFileExpected: 'the end of the file',
  InvalidCommentToken: 'JSON without comments',
  UnexpectedEndOfString: 'a closing quote',
  InvalidUnicode: 'four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'an escape that JSON has',
  InvalidCharacter: 'control characters in text to be escaped',
};

/** Reads strict JSON: no comments, no trailing commas, no key twice. */
export function readJsonText(text: string): Result<Source, WorldFileError[]> {
  const placeOf = placesOf(text);
  const faults = new TextFaults(placeOf);
  const deep = firstDeeperThan(text, MAX_DEPTH);
  if (deep !== null) {
    faults.add([], deep, 'file.tooDeep', `at most ${MAX_DEPTH} levels of nesting`, 'more');
    return err(faults.errors);
  }
  const parseErrors: ParseError[] = [];
  const root = parseTree(text, parseErrors, { disallowComments: true, allowTrailingComma: false });
  const [first] = parseErrors;
  if (first || !root) {
    const offset = first?.offset ?? text.length;
    faults.add(
      [],
      offset,
      'json.syntax',
      (first && EXPECTED[printParseErrorCode(first.error)]) ?? 'JSON',
      textAt(text, offset),
    );
    return err(faults.errors);
  }
  const locate: Locate = (path, part) => placeOf(offsetOf(root, path, part));
  return ok({ value: valueOf(root, [], faults), locate, errors: faults.errors });
}

/** Offset of the first bracket that opens a level deeper than the limit, text in quotes skipped. */
function firstDeeperThan(text: string, limit: number): number | null {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"' || character === '\n') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > limit) return at;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return null;
}

function valueOf(node: Node, path: Path, faults: TextFaults): Json {
  const children = node.children ?? [];
  if (node.type === 'array') return children.map((child, index) => valueOf(child, [...path, index], faults));
  if (node.type !== 'object') {
    if (typeof node.value !== 'number' || Number.isFinite(node.value)) return node.value as Json;
    faults.add(path, node.offset, 'value.unsupported', 'a number that can be counted with', 'a larger one');
    return 0;
  }
  const members = new Map<string, Json>();
  for (const { children: [key, value] = [] } of children) {
    if (!key || !value) continue;
    const name = String(key.value);
    const place = [...path, name];
    if (members.has(name)) {
      faults.add(place, key.offset, 'key.duplicate', 'each key once', `${JSON.stringify(name)} again`);
    } else members.set(name, valueOf(value, place, faults));
  }
  return Object.fromEntries(members);
}

function offsetOf(root: Node, path: Path, part: 'key' | 'value'): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (!node) continue;
    const owner = node.parent?.type === 'property' ? node.parent : node;
    return part === 'key' && length === path.length ? owner.offset : node.offset;
  }
  return root.offset;
}
