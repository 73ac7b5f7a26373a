import { MISCONCEPTIONS } from 'virtual:misconceptions';
import type { Explained, QuestionProps } from '../../view/exam/questionProps.ts';
import { shownBy } from './shownBy.tsx';

/** What is told of a question that is explained. */
export const explains = (answered: Pick<QuestionProps, 'question' | 'item' | 'answer'>): Explained => ({
  misconceptions: MISCONCEPTIONS,
  shown: shownBy(answered),
});
