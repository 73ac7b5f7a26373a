import { err, ok, type Result } from '../../../lib/result.ts';
import type { PasteProblem } from '../../../view/request/pasteProblem.ts';

/** Why a line is no single command made of plain words. */
type NoWords = Extract<PasteProblem, { readonly code: 'openQuote' | 'shellOnly' }>;

/**
 * The words of one command as a POSIX shell splits them: quotes, backslashes and continued lines. Nothing is expanded;
 * what would have to be is the error. The prompt of an example, `$ `, is passed over.
 */
export function shellWords(text: string): Result<readonly string[], NoWords> {
  const line = text
    .replaceAll('\r\n', '\n')
    .trim()
    .replace(/^\$\s+/, '');
  const words: string[] = [];
  let word: string | null = null;
  for (let at = 0; at < line.length;) {
    const rest = line.slice(at);
    const [piece = ''] =
      SINGLE.exec(rest) ?? DOUBLE.exec(rest) ?? ESCAPED.exec(rest) ?? BARE.exec(rest) ?? [];
    const first = rest[0] ?? '';
    if (piece === '') {
      if (first === "'" || first === '"') return err({ code: 'openQuote', quote: first });
      if (first === '#' && word === null) at = endOfLine(line, at);
      else if (first === '#' || first === '\\') {
        word = (word ?? '') + first;
        at++;
      } else if (first === ' ' || first === '\t') {
        if (word !== null) words.push(word);
        word = null;
        at++;
      } else return err({ code: 'shellOnly', text: first });
      continue;
    }
    const expanded = first === '"' ? EXPANSION.exec(piece)?.[1] : undefined;
    if (expanded !== undefined) return err({ code: 'shellOnly', text: expanded });
    if (piece !== '\\\n') word = (word ?? '') + literal(piece);
    at += piece.length;
  }
  return ok(word === null ? words : [...words, word]);
}

/** A text as a single word of a shell. */
export const shellWord = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;

const SINGLE = /^'[^']*'/;
const DOUBLE = /^"(?:\\[\s\S]|[^"\\])*"/;
const ESCAPED = /^\\[\s\S]/;
/** No white space, quotes, comments, nor what means something to a shell. */
const BARE = /^[^\s'"\\#$`;|&<>()]+/;
/** A dollar sign with a name, brace or bracket behind it, or a backquote, that no backslash stands before. */
const EXPANSION = /(?<!\\)(?:\\\\)*(\$(?=[\w{(*@?!])|`)/;

function literal(piece: string): string {
  switch (piece[0]) {
    case "'":
      return piece.slice(1, -1);
    case '"':
      return piece
        .slice(1, -1)
        .replaceAll(/\\(["\\$`\n])/g, (_, escaped: string) => (escaped === '\n' ? '' : escaped));
    case '\\':
      return piece.slice(1);
    default:
      return piece;
  }
}

function endOfLine(line: string, at: number): number {
  const end = line.indexOf('\n', at);
  return end < 0 ? line.length : end;
}
