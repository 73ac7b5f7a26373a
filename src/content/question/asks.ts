import { plainText } from '../lesson/proseTree.ts';
import type { Question } from './question.ts';

/** What a question asks, without its scenario: its last paragraph as plain text. */
export function asksOf({ stem }: Question): string {
  const last = stem.findLast((block) => block.kind === 'paragraph');
  return last ? plainText(last.children) : '';
}
