import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import { err, ok, type Result } from '../lib/result.ts';
import { MAX_POLICY_CHARACTERS } from '../policy/json.ts';

/** Why a text cannot be formatted. */
export type Unformatted =
  | { readonly code: 'tooLarge' }
  /** It is no JSON: the offset at which it breaks. */
  | { readonly code: 'broken'; readonly at: number };

/**
 * A policy's text with two spaces a level and lists of short values on one line. Order, strings and numbers stay as
 * they are written, what is said twice included.
 */
export function formatPolicy(text: string): Result<string, Unformatted> {
  if (text.length > MAX_POLICY_CHARACTERS) return err({ code: 'tooLarge' });
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first) return err({ code: 'broken', at: first.offset });
  if (!root) return err({ code: 'broken', at: 0 });
  const end = text.endsWith('\n') ? '\n' : '';
  return ok(`${written(text, root, '')}${end}`);
}

const WIDTH = 80;

function written(text: string, node: Node, indent: string): string {
  const { type, children = [], offset, length } = node;
  const deeper = `${indent}  `;
  if (type === 'array') {
    const items = children.map((item) => written(text, item, deeper));
    if (items.length === 0) return '[]';
    const line = `[${items.join(', ')}]`;
    const isShort = children.every((item) => item.type !== 'object' && item.type !== 'array');
    if (isShort && indent.length + line.length <= WIDTH) return line;
    return `[\n${items.map((item) => `${deeper}${item}`).join(',\n')}\n${indent}]`;
  }
  if (type === 'object') {
    const members = children.flatMap(({ children: [key, value] = [] }) =>
      key && value ? [`${deeper}${slice(text, key)}: ${written(text, value, deeper)}`] : [],
    );
    return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
  }
  return text.slice(offset, offset + length);
}

const slice = (text: string, { offset, length }: Node): string => text.slice(offset, offset + length);
