import type { StepResult } from '../case/run.ts';
import type { CallStep, CaseStep, Expectation } from '../case/schema.ts';
import type { Block } from '../lesson/proseTree.ts';
import type { ExamTask } from '../question/question.ts';
import type { Dice } from './dice.ts';

/** Makes questions of one sort, no two seeds alike. What it says about worlds is proposed; the engine decides. */
export interface Template {
  readonly id: string;
  readonly tasks: readonly ExamTask[];
  /** 1: to know; 2: to apply; 3: to analyse. */
  readonly difficulty: number;
  readonly rules: readonly string[];
  /** Steps of lessons to read next, `lesson/step`. */
  readonly read: readonly string[];
  readonly propose: (dice: Dice) => Draft;
}

/** What a template proposes: nothing in it says which options are right. */
export interface Draft {
  /** A world file. */
  readonly world: unknown;
  /** The scenario; its last paragraph asks. */
  readonly stem: readonly Block[];
  readonly start?: readonly CaseStep[];
  readonly calls?: readonly NamedCall[];
  /** How many answers are asked for; in a matching no matter. */
  readonly wanted: number;
  /** At least as many as are shown: four, and five where several are asked for. */
  readonly options: readonly OptionDraft[];
  /** Makes it a matching: each prompt gets the option that the engine finds for it. */
  readonly prompts?: readonly PromptDraft[];
  /** Why a call was answered so, where the template has more to say than `because`; null: it has not. */
  readonly explain?: (result: StepResult) => string | null;
}

/** A call, and what it is called in an explanation: `the call of Bo`. */
export interface NamedCall {
  readonly name: string;
  readonly step: CallStep;
}

export interface OptionDraft {
  readonly text: readonly Block[];
  /** What somebody believes who chooses it wrongly. */
  readonly misconception: string;
  readonly do?: readonly CaseStep[];
  /** Instead of those of the draft. */
  readonly calls?: readonly NamedCall[];
  /** The answer that it claims the last call gets. */
  readonly expect?: Expectation;
  /** Said first in its explanation; true whatever comes of it. */
  readonly note?: string;
}

export interface PromptDraft {
  readonly text: readonly Block[];
  readonly do?: readonly CaseStep[];
  readonly calls: readonly NamedCall[];
}
