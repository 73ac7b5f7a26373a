const WIDTH = 78;

/** A part of a page of help: its title and what stands below it, indented. */
export const part = (title: string, lines: readonly string[]): string =>
  [title, ...lines.map((line) => (line === '' ? '' : `       ${line}`)), '', ''].join('\n');

/** The top of a page. */
export const pageTitle = (command: string): string => {
  const title = `${command.toUpperCase().replaceAll(' ', '-')}()`;
  return `${title}${' '.repeat(Math.max(1, WIDTH - 2 * title.length))}${title}\n\n\n\n`;
};

/** A paragraph as lines. */
export function wrap(text: string, width = WIDTH - 8): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** Names in a list, each in a line. */
export const bullets = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [`o ${name}`, '']);
