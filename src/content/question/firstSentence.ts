import { plainText } from '../lesson/proseTree.ts';
import type { Question } from './question.ts';

/** The sentence that a question begins with, as plain text: what it goes by in lists. */
export function firstSentence({ stem }: Question): string {
  const first = stem.find((block) => block.kind === 'paragraph');
  const text = first ? plainText(first.children).replaceAll(/\s+/g, ' ') : '';
  return /^.*?[.?!:](?= |$)/.exec(text)?.[0] ?? text;
}
