import { applyFix, type Fix, type GrammarFixCode } from './fix.ts';
import type { Span } from './span.ts';

/**
 * The edits that make JSON of a text that is none, for the slips that everybody makes: a comma too many or too few, a
 * comment, typographic or single quotes, characters that nobody sees. Null unless the mended text is whole JSON.
 */
export function jsonFix(text: string, fault: string, at: Span): Fix | null {
  for (const repair of [...(REPAIRS[fault] ?? []), ...ANYWHERE]) {
    const fix = repair(text, at);
    if (fix && isJson(applyFix(text, fix))) return fix;
  }
  return null;
}

/** Takes the characters out that nobody sees, and nothing else; null unless that leaves whole JSON. */
export function invisibleCharactersFix(text: string): Fix | null {
  const fix = removeCharacters(text);
  return fix.edits.length > 0 && isJson(applyFix(text, fix)) ? fix : null;
}

// The patterns below also match a string or a comment that nothing closes: else each quote in it would be tried anew.

type Repair = (text: string, at: Span) => Fix | null;

const removeComma: Repair = (text, { start }) => {
  const comma = text.slice(0, start).search(/,\s*$/);
  return comma < 0 ? null : edit('removeComma', { start: comma, end: comma + 1 }, '');
};

const insertComma: Repair = (text, { start }) => {
  const end = text.slice(0, start).trimEnd().length;
  return edit('insertComma', { start: end, end }, ',');
};

const removeComments: Repair = (text) => ({
  code: 'removeComment',
  edits: matches(text, /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g)
    .filter(({ found }) => found.startsWith('/'))
    .map(({ span }) => ({ span, text: '' })),
});

/** Quotes that a word processor curled, and single ones around what has no double quote in it. */
const straightenQuotes: Repair = (text) => ({
  code: 'straightenQuotes',
  edits: matches(text, /"(?:[^"\\\n]|\\.)*"?|[“”„‟″]|'[^'"\\\n]*'/g)
    .filter(({ found }) => !found.startsWith('"'))
    .map(({ found, span }) => ({ span, text: found.startsWith("'") ? `"${found.slice(1, -1)}"` : '"' })),
});

/** Byte order marks, characters without width and control characters. */
const removeCharacters = (text: string): Fix => ({
  code: 'removeCharacters',
  // oxlint-disable-next-line no-control-regex -- these are the characters to find
  edits: matches(text, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u200B-\u200F\u2028\u2029\u2060\uFEFF]+/g).map(
    ({ span }) => ({ span, text: '' }),
  ),
});

const REPAIRS: Readonly<Record<string, readonly Repair[]>> = {
  PropertyNameExpected: [removeComma],
  ValueExpected: [removeComma],
  CommaExpected: [insertComma],
  InvalidCommentToken: [removeComments],
};

const ANYWHERE: readonly Repair[] = [removeCharacters, straightenQuotes];

const edit = (code: GrammarFixCode, span: Span, text: string): Fix => ({ code, edits: [{ span, text }] });

const matches = (text: string, pattern: RegExp): readonly { readonly found: string; readonly span: Span }[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    found,
    span: { start: index, end: index + found.length },
  }));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
