import type { Inline } from '../lesson/proseTree.ts';

/** A term of the glossary, as the page loads it: plain JSON. */
export interface Term {
  /** Its place in the address: `trust-policy`. */
  readonly id: string;
  /** As it is written in a sentence. */
  readonly term: string;
  readonly text: readonly Inline[];
  /** Ids of the rules that it rests on, those cited in the text first. */
  readonly rules: readonly string[];
  /** Ids of terms to read next. */
  readonly see: readonly string[];
}

/** The terms by their ids, in the order of the alphabet. */
export type Glossary = Readonly<Record<string, Term>>;
