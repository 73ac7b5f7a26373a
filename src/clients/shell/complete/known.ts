import type { Files } from '../aws/surroundings.ts';

/** What completion looks at. */
export interface Known {
  readonly env: Readonly<Record<string, string>>;
  readonly files: Files;
  /** Words that a line can begin with, besides `aws`. */
  readonly commands: readonly string[];
}

/** The words that begin like this one, in alphabetical order. */
export const startingWith = (word: string, words: readonly string[]): readonly string[] =>
  words.filter((each) => each.startsWith(word)).toSorted();
