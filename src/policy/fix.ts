import type { Span } from './span.ts';
import type { AdviceFixCode } from './validate/advice/codes.ts';

/** What a fix does, by code; the titles are in the catalogue of `explain`. */
export type GrammarFixCode =
  | 'respell'
  | 'quote'
  | 'remove'
  | 'removeComma'
  | 'insertComma'
  | 'removeComment'
  | 'straightenQuotes'
  | 'removeCharacters'
  | 'setVersion'
  | 'renameSid'
  | 'addPrincipal'
  | 'wrapPrincipal'
  | 'trustAccount'
  | 'trustByCondition';

export type FixCode = GrammarFixCode | AdviceFixCode;

/** Edits of a document's text that mend a problem; their spans are those of the text as it was and do not overlap. */
export interface Fix {
  readonly code: FixCode;
  readonly edits: readonly TextEdit[];
}

export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** The text with the edits of a fix made, in time linear in both. */
export function applyFix(text: string, { edits }: Pick<Fix, 'edits'>): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { span, text: put } of edits.toSorted(inOrder)) {
    pieces.push(text.slice(at, span.start), put);
    at = span.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** By place; what is put in comes before what is replaced there. */
const inOrder = ({ span: one }: TextEdit, { span: other }: TextEdit): number =>
  one.start - other.start || one.end - other.end;

/** Puts a text, as a JSON string, in the place of one. */
export const respell = (span: Span, to: string, code: FixCode = 'respell'): Fix => ({
  code,
  edits: [{ span, text: JSON.stringify(to) }],
});

/** Puts the word that was meant, when one was found, in the place of a misspelt one. */
export const respellAs = (span: Span, meant: string | null): Fix | null =>
  meant === null ? null : respell(span, meant);

/** Takes a member of an object or a value of a list out, with the comma that would be left over. */
export const removal = (text: string, span: Span): Fix => ({
  code: 'remove',
  edits: [{ span: withComma(text, span), text: '' }],
});

function withComma(text: string, { start, end }: Span): Span {
  const next = skipSpace(text, end);
  if (text[next] === ',') return { start, end: skipSpace(text, next + 1) };
  let before = start;
  while (isSpace(text[before - 1])) before--;
  return text[before - 1] === ',' ? { start: before - 1, end } : { start, end };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text[at])) at++;
  return at;
}

const isSpace = (character: string | undefined): boolean =>
  character === ' ' || character === '\n' || character === '\t' || character === '\r';
