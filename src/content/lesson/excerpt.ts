import { parseTree, type Node } from 'jsonc-parser';

/** A stretch of a text: from its first character up to and without its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a document has an excerpt: one or more members of an object, elements of a list, or a value by itself. Spaces and
 * line ends do not count.
 * @returns null where it does not have it, or one of the texts is no JSON
 */
export function excerptIn(document: string, excerpt: string): Stretch | null {
  const whole = parseTree(document);
  const wanted = membersOf(excerpt);
  return whole && wanted && wanted.length > 0 ? find(whole, wanted) : null;
}

/** A member of an object, `"Effect": "Allow"`, or a value, in a form in which equal ones are the same. */
function membersOf(excerpt: string): readonly string[] | null {
  const text = excerpt.trim().replace(/,$/, '');
  for (const [open, close] of [
    ['', ''],
    ['{', '}'],
    ['[', ']'],
  ]) {
    const errors: never[] = [];
    const tree = parseTree(`${open}${text}${close}`, errors);
    if (!tree || errors.length > 0) continue;
    return open === '' ? [canonical(tree)] : (tree.children ?? []).map(canonical);
  }
  return null;
}

/** The first place where the wanted stand one after another. */
function find(node: Node, wanted: readonly string[]): Stretch | null {
  if (wanted.length === 1 && canonical(node) === wanted[0]) return stretchOf(node, node);
  const children = node.children ?? [];
  for (let at = 0; at + wanted.length <= children.length; at++) {
    const run = children.slice(at, at + wanted.length);
    const [first] = run;
    const last = run.at(-1);
    if (first && last && run.every((child, index) => canonical(child) === wanted[index])) {
      return stretchOf(first, last);
    }
  }
  for (const child of children) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return null;
}

const stretchOf = (first: Node, last: Node): Stretch => ({
  start: first.offset,
  end: last.offset + last.length,
});

function canonical({ type, value, children = [] }: Node): string {
  if (type === 'property') return children.map(canonical).join(':');
  if (type === 'object') return `{${children.map(canonical).join()}}`;
  if (type === 'array') return `[${children.map(canonical).join()}]`;
  return JSON.stringify(value);
}
