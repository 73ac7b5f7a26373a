import type { Severity, Squiggle, StatementMark, Standing } from '../marks.ts';
import { positionAt } from '../position.ts';
import { underlinesOf } from '../underlines.ts';
import { phraseMarkdown } from './markdown.ts';
import type { IRange, editor } from './monaco.ts';

const GLYPH: Readonly<Record<Standing, string>> = {
  allows: 'lab-glyph lab-glyph-allows',
  denies: 'lab-glyph lab-glyph-denies',
  notMatched: 'lab-glyph lab-glyph-notmatched',
  stale: 'lab-glyph lab-glyph-stale',
};

/** Of `editor.css`: Monaco's own wavy lines would run on below the indent of a wrapped line. */
const UNDERLINE: Readonly<Record<Severity, string>> = {
  error: 'lab-error',
  warning: 'lab-advice',
  info: 'lab-failing',
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

/**
 * One for each line of a squiggle. Monaco's markers would do this too, but their hovers add actions that the lab does
 * not have.
 */
export const underlineDecorations = (text: string, squiggle: Squiggle): editor.IModelDeltaDecoration[] =>
  underlinesOf(text, squiggle).map(({ start, end }) => ({
    range: rangeOf(text, start, end),
    options: {
      inlineClassName: UNDERLINE[squiggle.severity],
      // Where the text ends there is nothing to underline but the place.
      className: start < text.length ? null : `squiggly-${squiggle.severity}`,
      hoverMessage: phraseMarkdown(squiggle.message),
      showIfCollapsed: true,
    },
  }));

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
