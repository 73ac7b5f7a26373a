import { MISCONCEPTIONS } from 'virtual:misconceptions';
import type { Explained, QuestionProps } from '../../view/exam/questionProps.ts';

/** What is told of a question that is explained. */
export const explains = (_answered: Pick<QuestionProps, 'question' | 'item' | 'answer'>): Explained => ({
  misconceptions: MISCONCEPTIONS,
  shown: () => null,
});
