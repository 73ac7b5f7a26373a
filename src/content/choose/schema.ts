import { z } from '../../lib/zod.ts';
import { anyText, listOf, object, text } from '../../world/file/fields.ts';
import { ruleIds } from '../glossary/schema.ts';

/** The file of the decision helper (docs/formats.md, What to use when). */

const id = (what: string) =>
  text(`${what}: small letters, digits and single hyphens`, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const line = (what: string) => text(`${what}, on one line`, /^\S(?:.*\S)?$/);

const paragraph = () => anyText('one paragraph of Markdown');

export const way = object('a way: an object with title, setUp, why, avoid, lesson and shows', {
  title: line('a title').describe('What to use, in a few words.'),
  setUp: listOf('paragraphs', paragraph().describe('One thing to do.'))
    .min(1, { error: 'a list of at least one paragraph' })
    .describe('What to set up, in order.'),
  why: paragraph().describe('Why this one.'),
  avoid: listOf('paragraphs', paragraph().describe('One of them.'))
    .min(1, { error: 'a list of at least one paragraph' })
    .describe('What not to do instead.'),
  rules: ruleIds(),
  lesson: id('the id of a lesson').describe('The lesson to do next; it may not be written yet.'),
  shows: text(
    'sandbox/ID, actions/ACTION/COLUMN or rules/B-044',
    /^(?:sandbox\/[a-z0-9-]+|actions\/[A-Za-z]+\/[A-Za-z]+|rules\/[A-I]-\d{3})$/,
  ).describe('Where the lab shows it: a ready world, a cell of the comparison, or a rule that has a case.'),
});

export const answer = object('an answer: an object with id, title, and next or way', {
  id: id('an id').describe('Its part of the address, unique among the answers.'),
  title: line('an answer').describe('The answer.'),
  get next() {
    return z.optional(question).describe('The question that comes next.');
  },
  way: way.optional().describe('What to use.'),
}).refine(({ next, way: end }) => (next === undefined) !== (end === undefined), {
  error: 'an answer with either next or way',
});

export const question: z.ZodType<QuestionFile> = z.lazy(() =>
  object('a question: an object with question and answers', {
    question: line('a question').describe('The question.'),
    answers: listOf('answers', answer.describe('One answer.'))
      .min(2, { error: 'a list of at least two answers' })
      .describe('The answers to choose from.'),
  }),
);

export type WayFile = z.output<typeof way>;

export interface AnswerFile {
  readonly id: string;
  readonly title: string;
  readonly next?: QuestionFile | undefined;
  readonly way?: WayFile | undefined;
}

export interface QuestionFile {
  readonly question: string;
  readonly answers: readonly AnswerFile[];
}
