import { shuffled } from '../../lib/shuffled.ts';
import type { Question } from '../question/question.ts';
import type { Exam } from './exams.ts';

/** Explained after each answer; or by the clock, and explained at the end. */
export const MODES = ['study', 'timed'] as const;

export type Mode = (typeof MODES)[number];

/** One item of a paper: a question, its options and prompts in the order in which they are shown. */
export interface Item {
  readonly question: string;
  readonly options: readonly string[];
  readonly prompts: readonly string[];
}

/** A paper to sit. */
export interface Paper {
  readonly mode: Mode;
  /** Code of the exam that it practises; null: of no one exam. */
  readonly exam: string | null;
  readonly items: readonly Item[];
  /** Seconds for all of it; null: as long as it takes. */
  readonly seconds: number | null;
  /** Whether its clock can be stopped for a while. */
  readonly pausable: boolean;
}

/** A question as an item, options and prompts shuffled, each in a way of its own: pairs do not stay side by side. */
export const itemOf = ({ id, options, prompts }: Question, seed: number): Item => ({
  question: id,
  options: shuffled(
    options.map((option) => option.id),
    seed,
  ),
  prompts: shuffled(
    prompts.map((prompt) => prompt.id),
    seed + APART,
  ),
});

/** More than the items of any paper, whose seeds follow one another. */
const APART = 1_000_003;

/**
 * Questions as the items of a paper: as many as are wanted, in an order of their own.
 * @param seed the same gives the same items
 */
export const drawItems = (questions: readonly Question[], wanted: number, seed: number): readonly Item[] =>
  shuffled(questions, seed)
    .slice(0, wanted)
    .map((question, place) => itemOf(question, seed + place));

/** Seconds for a number of items at the pace of an exam. */
export const secondsFor = ({ items, minutes }: Exam, number: number): number =>
  Math.round((number * minutes * 60) / items);
