import type { Option, Question } from '../question/question.ts';

/** What somebody has chosen so far. */
export interface Answer {
  /** Ids of the options chosen; in an ordering, in that order. */
  readonly options: readonly string[];
  /** In a matching: ids of options by those of prompts. */
  readonly pairs: Readonly<Record<string, string>>;
}

export const NO_ANSWER: Answer = { options: [], pairs: {} };

/** How many options, or pairs, a whole answer has. */
export const wantedBy = ({ kind, options, prompts }: Question): number =>
  kind === 'matching' ? prompts.length : options.filter(({ right }) => right).length;

/** How much of an answer there is: as many as are wanted make it whole. */
export const givenIn = ({ kind }: Question, { options, pairs }: Answer): number =>
  kind === 'matching' ? Object.keys(pairs).length : options.length;

export const isWhole = (question: Question, answer: Answer): boolean =>
  givenIn(question, answer) === wantedBy(question);

/** Whether an answer is right: all or nothing, as in the exams of AWS. */
export function isRight(question: Question, answer: Answer): boolean {
  if (!isWhole(question, answer)) return false;
  const right = question.options.filter((option) => option.right).map(({ id }) => id);
  switch (question.kind) {
    case 'one':
    case 'several':
      return right.every((id) => answer.options.includes(id));
    case 'ordering':
      return right.every((id, place) => answer.options[place] === id);
    case 'matching':
      return question.prompts.every(({ id, option }) => answer.pairs[id] === option);
  }
}

/**
 * The answer after an option was picked: with one answer it takes the place of the one before; otherwise it joins the
 * others, or leaves them if it was among them. No answer gets larger than what is wanted.
 */
export function picked(question: Question, answer: Answer, option: string): Answer {
  if (question.kind === 'one') return { ...answer, options: [option] };
  if (answer.options.includes(option))
    return { ...answer, options: answer.options.filter((id) => id !== option) };
  return answer.options.length < wantedBy(question)
    ? { ...answer, options: [...answer.options, option] }
    : answer;
}

/** The answer with an option for a prompt; null takes away the one that it has. */
export function paired({ options, pairs }: Answer, prompt: string, option: string | null): Answer {
  const { [prompt]: _before, ...others } = pairs;
  return { options, pairs: option === null ? others : { ...others, [prompt]: option } };
}

/** The answer with one of its options a place further up, or down. */
export function moved(answer: Answer, option: string, by: -1 | 1): Answer {
  const from = answer.options.indexOf(option);
  const other = answer.options[from + by];
  if (from === -1 || other === undefined) return answer;
  const swapped = answer.options.map((id) => (id === option ? other : id === other ? option : id));
  return { ...answer, options: swapped };
}

/** What somebody who gives that answer believes: the misconceptions behind the wrong options in it, each once. */
export function misconceptionsIn({ kind, options }: Question, answer: Answer): readonly string[] {
  if (kind === 'matching') return [];
  const wrong = options.filter((option: Option) => !option.right && answer.options.includes(option.id));
  return [...new Set(wrong.flatMap(({ misconception }) => misconception ?? []))];
}

/** How an answer came out. */
export type Outcome = 'right' | 'wrong' | 'unanswered';

export function outcomeOf(question: Question, answer: Answer): Outcome {
  if (givenIn(question, answer) === 0) return 'unanswered';
  return isRight(question, answer) ? 'right' : 'wrong';
}
