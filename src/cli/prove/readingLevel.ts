import { syllable } from 'syllable';

/** Flesch-Kincaid grade of a text: years of school in which it is read, for English. Null for a text without words. */
export function readingGrade(text: string): number | null {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((sentence) => /\w/.test(sentence)).length;
  const words = text.match(/[A-Za-z][\w’'-]*/g) ?? [];
  if (words.length === 0 || sentences === 0) return null;
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
