import type { Column } from '../actions/comparison.ts';
import type { Inline } from '../lesson/proseTree.ts';

/** A question of the decision helper, as the page loads it: plain JSON. */
export interface Question {
  readonly question: string;
  readonly answers: readonly Answer[];
}

/** An answer leads to another question or to a way. */
export interface Answer {
  /** Its part of the address. */
  readonly id: string;
  readonly title: string;
  readonly next: Question | null;
  readonly way: Way | null;
}

/** What to use. */
export interface Way {
  readonly title: string;
  /** What to set up, in order. */
  readonly setUp: readonly (readonly Inline[])[];
  readonly why: readonly Inline[];
  readonly avoid: readonly (readonly Inline[])[];
  /** Ids of the rules behind it. */
  readonly rules: readonly string[];
  /** Id of the lesson to do next, which may not be written yet. */
  readonly lesson: string;
  readonly shows: Shown;
}

/** Where the lab shows a way: a ready world, a cell of the comparison, or the case of a rule. */
export type Shown =
  | { readonly kind: 'world'; readonly id: string }
  | { readonly kind: 'cell'; readonly action: string; readonly column: Column }
  | { readonly kind: 'rule'; readonly id: string };

/** Where a path of answers leads from the first question. */
export interface Followed {
  /** The answers that there are, each with its question: a path may be cut short or made up. */
  readonly taken: readonly { readonly question: string; readonly answer: Answer }[];
  /** The question to answer now; null at a way. */
  readonly question: Question | null;
  readonly way: Way | null;
  /** Whether the path goes on to where there is nothing. */
  readonly lost: boolean;
}

/** @param path ids of answers */
export function followAnswers(start: Question, path: readonly string[]): Followed {
  const [id, ...rest] = path;
  if (id === undefined) return { taken: [], question: start, way: null, lost: false };
  const answer = start.answers.find((each) => each.id === id);
  if (!answer) return { taken: [], question: start, way: null, lost: true };
  const taken = { question: start.question, answer };
  if (!answer.next) return { taken: [taken], question: null, way: answer.way, lost: rest.length > 0 };
  const followed = followAnswers(answer.next, rest);
  return { ...followed, taken: [taken, ...followed.taken] };
}
