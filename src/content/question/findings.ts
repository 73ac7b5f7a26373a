import { inWords, type Finding, type Path } from '../../world/file/fileError.ts';
import type { OptionFile, QuestionFile } from './schema.ts';

/** What is wrong with a question beside the shape of its file. */
export function questionFindings(question: QuestionFile): Finding[] {
  return [
    ...duplicates(question.options, 'options'),
    ...duplicates(question.prompts, 'prompts'),
    ...ANSWERS[question.kind](question),
    ...(question.kind === 'matching' ? [] : question.options.flatMap(optionFindings(question))),
  ];
}

/** What makes the answer, by the kind of the question. */
const ANSWERS: Readonly<Record<QuestionFile['kind'], (question: QuestionFile) => Finding[]>> = {
  one: (question) => [...rightOnes(question, 1, 1), ...noPrompts(question)],
  several: (question) => [...rightOnes(question, 2, question.options.length - 1), ...noPrompts(question)],
  ordering: (question) => [...rightOnes(question, 3, 5), ...noPrompts(question)],
  matching: ({ options, prompts }) => [
    ...(prompts.length < 3 || prompts.length > 7
      ? [wrong(['prompts'], 'a list of 3 to 7 prompts', String(prompts.length))]
      : []),
    ...prompts.flatMap(({ option }, index) =>
      options.some(({ id }) => id === option)
        ? []
        : [wrong(['prompts', index, 'option'], 'the id of an option', option)],
    ),
    ...options.flatMap(({ right }, index) =>
      right ? [wrong(['options', index, 'right'], 'nothing: prompts name their options', 'true')] : [],
    ),
  ],
};

function rightOnes({ options }: QuestionFile, least: number, most: number): Finding[] {
  const right = options.filter((option) => option.right).length;
  const number = least === most ? String(least) : `${least} to ${most}`;
  return right < least || right > most
    ? [wrong(['options'], `options of which ${number} are right`, `${right} right`)]
    : [];
}

const noPrompts = ({ prompts }: QuestionFile): Finding[] =>
  prompts.length > 0 ? [wrong(['prompts'], 'no prompts, but in a matching', `${prompts.length}`)] : [];

/** A wrong option stands for something that people believe, and says what comes of it. */
const optionFindings =
  ({ kind, proof }: QuestionFile) =>
  ({ right, why, misconception, expect, happens }: OptionFile, index: number): Finding[] => {
    const at = (field: string): Path => ['options', index, field];
    const missing = (field: string, expected: string): Finding => wrong(at(field), expected, undefined);
    return [
      ...(why === undefined ? [missing('why', 'a text in Markdown')] : []),
      ...(!right && misconception === undefined
        ? [missing('misconception', 'what somebody believes who chooses it')]
        : []),
      ...(right && misconception !== undefined
        ? [wrong(at('misconception'), 'none, since the option is right', misconception)]
        : []),
      ...(proof && kind !== 'ordering' && !right && !expect && !happens
        ? [missing('happens', 'what comes of it, or in expect what it claims')]
        : []),
    ];
  };

const duplicates = (named: readonly { readonly id: string }[], list: string): Finding[] =>
  named.flatMap(({ id }, index) =>
    named.findIndex((each) => each.id === id) < index ? [wrong([list, index, 'id'], 'each id once', id)] : [],
  );

const wrong = (path: Path, expected: string, found: string | undefined): Finding => ({
  path,
  part: 'value',
  code: found === undefined ? 'field.missing' : 'value.form',
  expected,
  found: inWords(found),
});
