import type { Phrase } from '../../../explain/phrase.ts';
import type { IMarkdownString } from './monaco.ts';

/** A phrase as the Markdown of Monaco's hovers, with nothing in it taken for markup. */
export const phraseMarkdown = (phrase: Phrase): IMarkdownString => ({
  value: phrase.map((part) => (typeof part === 'string' ? escaped(part) : codeSpan(part.code))).join(''),
  isTrusted: false,
  supportHtml: false,
});

const escaped = (text: string): string => text.replaceAll(/[\\`*_{}[\]()<>#+\-.!|&~$:]/g, '\\$&');

/** Fenced by one backtick more than the code has in a row. */
function codeSpan(code: string): string {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${code} ${fence}` : `${fence}${code}${fence}`;
}
