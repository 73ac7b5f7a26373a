/** The two parts of a Markdown file with front matter, each filled up with empty lines so that places stay right. */
export interface TwoParts {
  readonly frontMatter: string;
  readonly body: string;
}

const FENCE = /^---[ \t]*$/;

/** Takes a file apart; null when it does not start with front matter between two lines of `---`. */
export function splitFrontMatter(text: string): TwoParts | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (!FENCE.test(lines[0] ?? '')) return null;
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) return null;
  return {
    frontMatter: ['', ...lines.slice(1, end)].join('\n'),
    body: [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n'),
  };
}
