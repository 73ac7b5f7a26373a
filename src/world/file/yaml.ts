import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type Document,
  type ParsedNode,
} from 'yaml';
import { err, ok, type Result } from '../../lib/result.ts';
import { inWords, type Locate, type Path, type WorldFileError } from './fileError.ts';
import { MAX_DEPTH, type Json, type Source } from './source.ts';
import { placesOf, textAt, TextFaults } from './textPlaces.ts';

type Token = Parser['stack'][number];

/** YAML 1.2 whatever the file declares: no dates, no `yes` for true, no tags beyond JSON's types. */
const OPTIONS = {
  schema: 'core',
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** Reads one YAML document that says what JSON could: no aliases, no key twice, keys as written. */
export function readYamlText(text: string): Result<Source, WorldFileError[]> {
  const placeOf = placesOf(text);
  const faults = new TextFaults(placeOf);
  const tokens = tokensOf(text, faults);
  if (!tokens) return err(faults.errors);
  const [document] = [...new Composer(OPTIONS).compose(tokens, true, text.length)] as Document.Parsed[];
  for (const { pos, message } of [...(document?.errors ?? []), ...(document?.warnings ?? [])]) {
    faults.add([], pos[0], 'yaml.syntax', `YAML that can be read (${message})`, textAt(text, pos[0]));
  }
  if (faults.errors.length > 0) return err(faults.errors);
  const root = document?.contents ?? null;
  const locate: Locate = (path, part) => placeOf(offsetOf(root, path, part));
  return ok({ value: valueOf(root, [], faults), locate, errors: faults.errors });
}

/** The syntax tree of the first document; null after the first fault. Stops where nesting or faults would pile up. */
function tokensOf(text: string, faults: TextFaults): Token[] | null {
  const parser = new Parser();
  const tokens: Token[] = [];
  let documents = 0;
  const take = (token: Token): boolean => {
    if (token.type === 'error') {
      faults.add(
        [],
        token.offset,
        'yaml.syntax',
        `YAML that can be read (${token.message})`,
        textAt(text, token.offset),
      );
    }
    if (token.type === 'document' && ++documents > 1) {
      faults.add([], token.offset, 'yaml.syntax', 'one YAML document', 'a second one');
    }
    tokens.push(token);
    return faults.errors.length === 0;
  };
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) if (!take(token)) return null;
    if (parser.stack.length > MAX_DEPTH + 2) {
      faults.add([], parser.offset, 'file.tooDeep', `at most ${MAX_DEPTH} levels of nesting`, 'more');
      return null;
    }
  }
  for (const token of parser.end()) if (!take(token)) return null;
  return tokens;
}

function valueOf(node: ParsedNode | null, path: Path, faults: TextFaults): Json {
  if (node === null) return null;
  const offset = node.range[0];
  if (isAlias(node)) {
    faults.add(path, offset, 'yaml.alias', 'the value written out', `the alias *${node.source}`);
    return null;
  }
  if (isScalar(node)) return scalarOf(node.value, path, offset, faults);
  if (isSeq(node)) {
    return node.items.map((item, index) => valueOf(item as ParsedNode | null, [...path, index], faults));
  }
  const members = new Map<string, Json>();
  for (const { key, value } of node.items) {
    const name = keyOf(key);
    const keyOffset = key?.range?.[0] ?? offset;
    const place = [...path, name ?? '?'];
    if (name === null) faults.add(place, keyOffset, 'key.form', 'a text as key', 'none');
    else if (members.has(name)) {
      faults.add(place, keyOffset, 'key.duplicate', 'each key once', `${JSON.stringify(name)} again`);
    } else members.set(name, valueOf(value as ParsedNode | null, place, faults));
  }
  return Object.fromEntries(members);
}

function scalarOf(value: unknown, path: Path, offset: number, faults: TextFaults): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  faults.add(path, offset, 'value.unsupported', 'a text, a number, true, false or null', inWords(value));
  return null;
}

/** A key as it is written: `012345678901:` keeps its zero. */
function keyOf(key: unknown): string | null {
  if (!isScalar(key)) return null;
  if (typeof key.value === 'string') return key.value;
  return key.value === null && !key.source ? null : (key.source ?? String(key.value));
}

function offsetOf(root: ParsedNode | null, path: Path, part: 'key' | 'value'): number {
  let node: ParsedNode | null = root;
  let keyOffset = root?.range[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => keyOf(key) === String(step));
      if (!pair) return keyOffset;
      keyOffset = (pair.key as ParsedNode).range[0];
      node = (pair.value as ParsedNode | null) ?? (pair.key as ParsedNode);
    } else if (isSeq(node)) {
      const item = node.items[Number(step)] as ParsedNode | null | undefined;
      if (!item) return keyOffset;
      node = item;
      keyOffset = item.range[0];
    } else return keyOffset;
  }
  return part === 'key' ? keyOffset : (node?.range[0] ?? keyOffset);
}
