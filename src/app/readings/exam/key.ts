import type { Item } from '../../../content/exam/paper.ts';
import type { Question } from '../../../content/question/question.ts';
import { letterOf } from '../../../view/exam/questionProps.ts';

/** The answer in letters: `B`, `A, C`, an order `C, A, B`, pairs `1 B, 2 A`. */
export function keyOf({ kind, options, prompts }: Question, item: Item): string {
  if (kind === 'matching')
    return item.prompts
      .flatMap((id) => prompts.filter((prompt) => prompt.id === id))
      .map(({ option }, place) => `${place + 1} ${letterOf(item, option)}`)
      .join(', ');
  const letters = options.filter(({ right }) => right).map(({ id }) => letterOf(item, id));
  return (kind === 'ordering' ? letters : letters.toSorted()).join(', ');
}
