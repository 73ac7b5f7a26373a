import type { World } from '../../world/world.ts';
import type { CallStep, CaseStep, Expectation } from '../case/schema.ts';
import type { Block } from '../lesson/proseTree.ts';

/** One answer; several, whose number is told; options put in order; an option for each prompt. */
export const KINDS = ['one', 'several', 'ordering', 'matching'] as const;

export type Kind = (typeof KINDS)[number];

/** A task of an exam guide: `SAA-C03 1.1` is task 1 of domain 1. */
export type ExamTask = string;

/** A question as the page shows it: plain JSON, its prose read. How it is proven stands by itself, in `Proof`. */
export interface Question {
  readonly id: string;
  readonly tasks: readonly ExamTask[];
  readonly kind: Kind;
  /** 1: to know; 2: to apply; 3: to analyse. */
  readonly difficulty: number;
  /** The scenario; its last paragraph asks. */
  readonly stem: readonly Block[];
  readonly options: readonly Option[];
  /** Of a matching; of any other kind none. */
  readonly prompts: readonly Prompt[];
  readonly rules: readonly string[];
  /** Steps of lessons to read next, `lesson/step`. */
  readonly read: readonly string[];
  /** Facts of the curriculum. */
  readonly tests: readonly string[];
  /** Why the engine cannot show it; null: it has a proof. */
  readonly notShown: string | null;
}

export interface Option {
  readonly id: string;
  readonly text: readonly Block[];
  /** Whether it belongs to the answer; in an ordering these stand in their order. */
  readonly right: boolean;
  readonly why: readonly Block[];
  /** What somebody believes who chooses it wrongly. */
  readonly misconception: string | null;
}

export interface Prompt {
  readonly id: string;
  readonly text: readonly Block[];
  /** Id of the option that belongs to it. */
  readonly option: string;
  readonly why: readonly Block[];
}

/** How the engine shows which options of a question are right. */
export interface Proof {
  readonly world: World;
  /** What the stem tells. */
  readonly start: readonly CaseStep[];
  /** Calls that come after what an option does: they go as they should where it is right. */
  readonly calls: readonly CallStep[];
  readonly options: Readonly<Record<string, OptionProof>>;
  readonly prompts: Readonly<Record<string, PromptProof>>;
}

export interface PromptProof {
  readonly do: readonly CaseStep[];
  /** Instead of the calls of the proof; null: those. */
  readonly calls: readonly CallStep[] | null;
}

export interface OptionProof extends PromptProof {
  /** The answer that the option claims the last call gets; null: it claims none. */
  readonly expect: Expectation | null;
  /** What the call that decides comes to; null: told by `expect`, or not told. */
  readonly happens: Expectation | null;
}

export interface ProvableQuestion {
  readonly question: Question;
  /** Null where the engine cannot show it. */
  readonly proof: Proof | null;
}

/** How many options make the answer: stated beside a question with several. */
export const numberOfAnswers = ({ options }: Question): number => options.filter(({ right }) => right).length;
