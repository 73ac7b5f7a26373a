import { BANK } from 'virtual:bank';
import type { Question } from '../../content/question/question.ts';
import { madeQuestion } from './questions.ts';

const BY_ID: ReadonlyMap<string, Question> = new Map(BANK.map((question) => [question.id, question]));

/** A question of the bank, or one that was made; null when there is none of that id, or none any more. */
export const questionOf = (id: string): Question | null => BY_ID.get(id) ?? madeQuestion(id);
