import type { Members } from './members.ts';
import type { Writing } from './writing.ts';

const WIDTH = 80;

/** Levels that may stand on one line. */
const COMPACT = 3;

/** An object's members between its braces: on one line where they fit and lie no deeper than three levels. */
export function laidOut(
  items: readonly string[],
  { base, open, close }: Pick<Members, 'base' | 'open' | 'close'>,
  { level, indentation, reached }: Writing,
): string {
  const head = base === '' ? open : `${base} ${open}`;
  const isShallow = reached.level - level < COMPACT;
  const start = items.length + indentation + open.length + base.length + 10;
  const joined = items.join(', ');
  if (isShallow && fits(items, start, base) && !joined.includes('\n')) return `${head} ${joined} ${close}`;
  const margin = `\n${' '.repeat(indentation)}`;
  return `${head}${margin}  ${items.join(`,${margin}  `)}${margin}${close}`;
}

const fits = (items: readonly string[], start: number, base: string): boolean =>
  items.reduce((sum, { length }) => sum + length, items.length + start) <= WIDTH && !base.includes('\n');
