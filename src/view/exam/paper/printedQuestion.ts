import type { Item } from '../../../content/exam/paper.ts';
import type { Question } from '../../../content/question/question.ts';

/** A question of a printed paper. */
export interface PrintedQuestion {
  readonly question: Question;
  readonly item: Item;
  /** Its answer in letters. */
  readonly key: string;
}
