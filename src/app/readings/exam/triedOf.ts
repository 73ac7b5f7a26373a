import type { Answer } from '../../../content/exam/answer.ts';
import type { Item } from '../../../content/exam/paper.ts';
import type { Question } from '../../../content/question/question.ts';
import type { Tried } from '../../../content/question/shown.ts';
import type { Interface } from '../../../explain/interface.ts';
import { sameJson } from '../../../lib/sameJson.ts';
import { letterOf } from '../../../view/exam/questionProps.ts';

/** What of an answered question the engine is to show. */
export interface OfQuestion {
  readonly question: Question;
  readonly item: Item;
  readonly answer: Answer;
  /** An option, or in a matching a prompt; null: the answer as a whole. */
  readonly of: string | null;
}

/** What is run, and what it is called. */
export interface NamedTried {
  readonly tried: Tried;
  readonly what: string;
}

/**
 * What the engine runs: each option by itself; in an ordering the right order, and the order that was chosen instead; in
 * a matching the right pair, and the one that was chosen instead.
 */
export function triedOf({ question, item, answer, of }: OfQuestion, words: Interface): readonly NamedTried[] {
  const { option, pair, rightOrder, yourOrder } = words.exam.shown;
  switch (question.kind) {
    case 'one':
    case 'several':
      if (of === null) return [];
      return [{ tried: { options: [of], prompt: null }, what: option(letterOf(item, of)) }];
    case 'ordering': {
      if (of !== null) return [];
      const right = question.options.filter((each) => each.right).map(({ id }) => id);
      const yours = answer.options.length > 0 && !sameJson(answer.options, right) ? [answer.options] : [];
      return [
        { tried: { options: right, prompt: null }, what: rightOrder },
        ...yours.map((options) => ({ tried: { options, prompt: null }, what: yourOrder })),
      ];
    }
    case 'matching': {
      const prompt = question.prompts.find(({ id }) => id === of);
      if (!prompt) return [];
      const number = item.prompts.indexOf(prompt.id) + 1;
      const options = new Set([prompt.option, answer.pairs[prompt.id] ?? prompt.option]);
      return [...options].map((id) => ({
        tried: { options: [id], prompt: prompt.id },
        what: pair(letterOf(item, id), number),
      }));
    }
  }
}
