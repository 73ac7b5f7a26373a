import type { Severity, Squiggle, StatementMark, Standing } from '../marks.ts';
import { positionAt, wordsOfLines } from '../position.ts';
import { phraseMarkdown } from './markdown.ts';
import type { IRange, editor } from './monaco.ts';

const GLYPH: Readonly<Record<Standing, string>> = {
  allows: 'lab-glyph lab-glyph-allows',
  denies: 'lab-glyph lab-glyph-denies',
  notMatched: 'lab-glyph lab-glyph-notmatched',
  stale: 'lab-glyph lab-glyph-stale',
};

/** Monaco's own classes for its wavy lines, in the colours of `theme.ts`. */
const WAVE: Readonly<Record<Severity, string>> = {
  error: 'squiggly-error',
  warning: 'squiggly-warning',
  info: 'squiggly-info',
};

/** One glyph for each statement, in the margin of its first line. */
export const glyphDecorations = (
  text: string,
  marks: readonly StatementMark[],
): editor.IModelDeltaDecoration[] =>
  marks.map(({ start, standing, hover }) => ({
    range: rangeOf(text, start, start),
    options: { glyphMarginClassName: GLYPH[standing], glyphMarginHoverMessage: phraseMarkdown(hover) },
  }));

/** Monaco's markers would do this too, but their hovers add actions that the lab does not have. */
export const waveDecorations = (
  text: string,
  squiggles: readonly Squiggle[],
): editor.IModelDeltaDecoration[] =>
  squiggles.flatMap(({ start, end, severity, message }) =>
    wordsOfLines(text, start, Math.max(end, start + 1)).map((line) => ({
      range: rangeOf(text, line.start, line.end),
      options: { className: WAVE[severity], hoverMessage: phraseMarkdown(message), showIfCollapsed: true },
    })),
  );

export function rangeOf(text: string, start: number, end: number): IRange {
  const from = positionAt(text, start);
  const to = positionAt(text, end);
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  };
}
