import { textIn, wordsIn } from '../lesson/proseTree.ts';
import type { QuestionFault } from './fault.ts';
import type { Option, Question } from './question.ts';

/** What gives an answer away without any knowledge: a right option much longer than the others, or absolutes in the wrong ones alone. */
export function giveaways({ kind, options }: Question): readonly QuestionFault[] {
  if (kind === 'ordering' || kind === 'matching') return [];
  return [...longest(options), ...absolutes(options)];
}

const LONGER = 1.4;

/** Lengths that nobody tells apart at a glance. */
const CLOSE = 30;

function longest(options: readonly Option[]): readonly QuestionFault[] {
  const wrong = Math.max(...options.filter(({ right }) => !right).map(lengthOf));
  return options
    .filter((option) => option.right && lengthOf(option) > wrong * LONGER && lengthOf(option) - wrong > CLOSE)
    .map((option) => ({ code: 'longest', option: option.id, times: lengthOf(option) / wrong }));
}

/** Absolute words that right options seldom have, and that the wise therefore cross out. */
const ABSOLUTE =
  /\b(?:always|never|none|every|everyone|everybody|nobody|nothing|entirely|completely|impossible|all)\b/i;

function absolutes(options: readonly Option[]): readonly QuestionFault[] {
  const said = options.flatMap(({ id, right, text }) => {
    const [word] = ABSOLUTE.exec(wordsIn(text)) ?? [];
    return word === undefined ? [] : [{ id, right, word }];
  });
  return said.some(({ right }) => right)
    ? []
    : said.map(({ id, word }) => ({ code: 'absolute', option: id, word }));
}

/** Characters that one sees of an option, code included. */
export const lengthOf = ({ text }: Pick<Option, 'text'>): number => textIn(text).length;
