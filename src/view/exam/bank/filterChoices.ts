import type { Kind } from '../../../content/question/question.ts';

interface Choice<Value extends string = string> {
  readonly value: Value;
  /** Questions that are left with it. */
  readonly count: number;
}

interface NamedChoice extends Choice {
  readonly name: string;
}

/** What can be chosen for each field of the bank's filter. */
export interface FilterChoices {
  /** Exams by their codes, with their tasks. */
  readonly task: readonly (Choice & { readonly title: string; readonly tasks: readonly NamedChoice[] })[];
  readonly kind: readonly Choice<Kind>[];
  readonly difficulty: readonly Choice<'1' | '2' | '3'>[];
  readonly shown: readonly Choice<'yes' | 'no'>[];
  readonly misconception: readonly NamedChoice[];
  readonly rule: readonly Choice[];
}

/** What is chosen for each of them, and what is searched for; empty: anything. */
export type ChosenFilter = Readonly<Record<keyof FilterChoices | 'text', string>>;
