/** Line and column as editors count them, both from 1. */
export interface Position {
  readonly lineNumber: number;
  readonly column: number;
}

/** The line and column of an offset, whichever ends of line the text has. */
export function positionAt(text: string, offset: number): Position {
  const end = Math.min(Math.max(offset, 0), text.length);
  const starts = lineStarts(text);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= end) low = middle;
    else high = middle - 1;
  }
  return { lineNumber: low + 1, column: end - (starts[low] ?? 0) + 1 };
}

/** Where each line begins. Many places of one text are asked for in a row, so the last text is remembered. */
function lineStarts(text: string): readonly number[] {
  if (last.text !== text) {
    const ends = [...text.matchAll(/\r\n?|\n/g)];
    last = { text, starts: [0, ...ends.map(({ index, 0: found }) => index + found.length)] };
  }
  return last.starts;
}

let last: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] };

/** A stretch of text line by line, without the space at either end of each: what is worth underlining. */
export function wordsOfLines(
  text: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] {
  const lines = [...text.slice(start, end).matchAll(/\S(?:[^\r\n]*\S)?/g)];
  if (lines.length === 0) return [{ start, end }];
  return lines.map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }));
}

/** Where a cursor at `offset` of `before` belongs in `after`: it keeps its place within what both texts share. */
export function carryOffset(before: string, after: string, offset: number): number {
  const { start, end, text } = changedStretch(before, after);
  if (offset <= start) return offset;
  return offset < end ? start + text.length : offset + after.length - before.length;
}

/** The one stretch of `before` that differs, and the text that stands in its place in `after`. */
export function changedStretch(
  before: string,
  after: string,
): { readonly start: number; readonly end: number; readonly text: string } {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before[prefix] === after[prefix]) prefix++;
  let suffix = 0;
  while (suffix < shorter - prefix && before.at(-1 - suffix) === after.at(-1 - suffix)) suffix++;
  return { start: prefix, end: before.length - suffix, text: after.slice(prefix, after.length - suffix) };
}

/** Equal but for the ends of lines, which editors make alike. */
export const sameText = (one: string, other: string): boolean =>
  one === other || withLineFeeds(one) === withLineFeeds(other);

/** The text with each line ended by a line feed, as text fields hold it. */
export const withLineFeeds = (text: string): string => text.replaceAll(/\r\n?/g, '\n');
