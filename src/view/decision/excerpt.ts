import type { Span } from '../../policy/span.ts';

export interface ExcerptLine {
  /** In the whole text, from 1. */
  readonly number: number;
  readonly parts: readonly { readonly text: string; readonly marked: boolean }[];
}

/** The lines of a text that a span touches, with some lines around them and without the indentation they share. */
export function excerptOf(text: string, span: Span, around: number): readonly ExcerptLine[] {
  const lines = linesOf(text);
  const touched = lines.filter(
    ({ start, end }) => start <= Math.max(span.start, span.end - 1) && end >= span.start,
  );
  const first = Math.max(0, (touched[0]?.index ?? 0) - around);
  const last = (touched.at(-1)?.index ?? 0) + around;
  const shown = lines.slice(first, last + 1);
  const indents = shown
    .filter(({ content }) => content.trim() !== '')
    .map(({ content }) => content.search(/\S/));
  const indent = indents.length > 0 ? Math.min(...indents) : 0;
  return shown.map(({ index, start, content }) => {
    const from = clamp(span.start - start, indent, content.length);
    const to = clamp(span.end - start, from, content.length);
    // Indentation within a marked stretch stays unmarked.
    const marked = from + Math.max(0, content.slice(from, to).search(/\S/));
    const parts = [
      { text: content.slice(indent, marked), marked: false },
      { text: content.slice(marked, to), marked: true },
      { text: content.slice(to), marked: false },
    ];
    return { number: index + 1, parts: parts.filter((part) => part.text !== '') };
  });
}

interface Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((raw, index) => {
    const line = { index, start, end: start + raw.length, content: raw.replace(/\r$/, '') };
    start += raw.length + 1;
    return line;
  });
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, Math.min(low, high)), high);
