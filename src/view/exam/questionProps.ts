import type { ReactNode } from 'react';
import type { Answer } from '../../content/exam/answer.ts';
import type { Misconceptions } from '../../content/exam/exams.ts';
import type { Item } from '../../content/exam/paper.ts';
import type { Question } from '../../content/question/question.ts';
import type { RulesById } from '../lesson/RuleReference.tsx';

export interface QuestionProps {
  readonly question: Question;
  /** The order in which its options and prompts are shown. */
  readonly item: Item;
  readonly answer: Answer;
  readonly rules: RulesById;
  /** Null: the answer cannot be changed. */
  readonly onAnswer: ((answer: Answer) => void) | null;
  /** What is told besides; null: nothing is given away. */
  readonly explained: Explained | null;
}

export interface Explained {
  readonly misconceptions: Misconceptions;
  /** How it came out, above the options; left out, it is told elsewhere. */
  readonly outcome?: ReactNode;
  /** What the engine makes of an option, or of a prompt; null: it cannot show it. */
  readonly shown: (id: string) => ReactNode;
}

/** Options are called by letters: A, B, C. */
export const letterOf = ({ options }: Item, option: string): string =>
  String.fromCharCode('A'.charCodeAt(0) + options.indexOf(option));
