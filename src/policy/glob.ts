import type { ResolvedPart } from './template.ts';
import {
  compileWildcards,
  matchesWildcards,
  type WildcardAutomaton,
  type WildcardToken,
} from './wildcardAutomaton.ts';

/** A pattern with wildcards, prepared for matching. Nearly all patterns of real policies are of the first three kinds. */
export type Glob =
  /** No wildcard: the very text. */
  | { readonly kind: 'exact'; readonly text: string }
  /** Text and one `*` behind it; the lone `*` has no text. */
  | { readonly kind: 'prefix'; readonly text: string }
  /** Texts with a `*` between one and the next. */
  | {
      readonly kind: 'texts';
      readonly head: string;
      readonly middle: readonly Search[];
      readonly tail: string;
    }
  /** There are `?`s. */
  | { readonly kind: 'automaton'; readonly automaton: WildcardAutomaton };

/** Prepares a pattern: `*` and `?` are wildcards in plain text and themselves in literal text (C-020, C-053, C-056). */
export function compileGlob(parts: readonly ResolvedPart[]): Glob {
  if (parts.some(({ kind, text }) => kind === 'text' && text.includes('?'))) {
    return { kind: 'automaton', automaton: compileWildcards(parts.flatMap(tokensOf)) };
  }
  const [head = '', ...rest] = textsBetweenStars(parts);
  const tail = rest.pop();
  if (tail === undefined) return { kind: 'exact', text: head };
  // Stars in a row are one.
  const middle = rest.filter((text) => text !== '');
  return tail === '' && middle.length === 0
    ? { kind: 'prefix', text: head }
    : { kind: 'texts', head, middle: middle.map(searchFor), tail };
}

function textsBetweenStars(parts: readonly ResolvedPart[]): readonly string[] {
  const texts = [''];
  for (const { kind, text } of parts) {
    const [first = '', ...rest] = kind === 'text' ? text.split('*') : [text];
    texts.push((texts.pop() ?? '') + first, ...rest);
  }
  return texts;
}

const tokensOf = ({ kind, text }: ResolvedPart): readonly WildcardToken[] =>
  Array.from({ length: text.length }, (_, at): WildcardToken => {
    const wildcard = kind === 'text' && text[at];
    if (wildcard === '*') return { kind: 'run', colons: true };
    if (wildcard === '?') return { kind: 'one', colons: true };
    return { kind: 'character', code: text.charCodeAt(at) };
  });

/**
 * Whether the whole value matches. Each text takes the leftmost place behind the one before it, and the search never
 * goes back: time is linear in value and pattern. With `?` it is the length of the value for each 31 characters of the
 * pattern.
 */
export function matchesGlob(glob: Glob, value: string): boolean {
  switch (glob.kind) {
    case 'exact':
      return value === glob.text;
    case 'prefix':
      return value.startsWith(glob.text);
    case 'texts':
      return matchesTexts(glob, value);
    case 'automaton':
      return matchesWildcards(glob.automaton, value);
  }
}

function matchesTexts({ head, middle, tail }: Extract<Glob, { kind: 'texts' }>, value: string): boolean {
  const end = value.length - tail.length;
  let from = head.length;
  if (end < from || !value.startsWith(head) || !value.endsWith(tail)) return false;
  for (const search of middle) {
    from = endOf(search, value, from, end);
    if (from < 0) return false;
  }
  return true;
}

/** A text to look for, with what makes the search linear. */
interface Search {
  readonly text: string;
  /** For each place of the text: how long a beginning of it ends there, the text itself left out. */
  readonly fallback: readonly number[];
}

function searchFor(text: string): Search {
  const fallback = [0];
  for (let at = 1, length = 0; at < text.length; at++) {
    while (length > 0 && text[at] !== text[length]) length = fallback[length - 1] ?? 0;
    if (text[at] === text[length]) length++;
    fallback.push(length);
  }
  return { text, fallback };
}

/** Texts up to this length are looked for place by place, which is faster for them and bounded all the same. */
const SHORT = 32;

/**
 * Where the leftmost occurrence between two places ends, or -1 (Knuth, Morris and Pratt): after a mismatch the search
 * goes on with as much of the text as what was read last can still be the beginning of.
 */
function endOf({ text, fallback }: Search, value: string, from: number, end: number): number {
  if (text.length <= SHORT) {
    const at = value.indexOf(text, from);
    return at >= 0 && at + text.length <= end ? at + text.length : -1;
  }
  let matched = 0;
  for (let at = from; at < end; at++) {
    const code = value.charCodeAt(at);
    while (matched > 0 && text.charCodeAt(matched) !== code) matched = fallback[matched - 1] ?? 0;
    if (text.charCodeAt(matched) === code) matched++;
    if (matched === text.length) return at + 1;
  }
  return -1;
}
