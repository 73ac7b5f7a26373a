/** Stands for any text in a line, and by itself for any lines. */
const ANYTHING = '…';

/**
 * Whether what was printed is what a lesson shows of it.
 * @param shown lines with `…` for what differs from time to time
 */
export function isPrinted(shown: string, printed: string): boolean {
  const lines = linesOf(shown).map((line) =>
    line.trim() === ANYTHING ? '(?:.*\n)*?' : `${line.split(ANYTHING).map(asPattern).join('.*?')}\n`,
  );
  return new RegExp(`^${lines.join('')}$`, 'u').test(
    linesOf(printed)
      .map((line) => `${line}\n`)
      .join(''),
  );
}

const linesOf = (text: string): readonly string[] =>
  text
    .replaceAll(/^\n+|\n+$/g, '')
    .split('\n')
    .map((line) => line.trimEnd());

const asPattern = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
