import { z } from '../../lib/zod.ts';
import { bool, listOf, object, text, wholeNumber } from '../../world/file/fields.ts';
import { callStep, caseFile, expectation } from '../case/schema.ts';
import { id, markdown } from '../lesson/schema.ts';
import { KINDS } from './question.ts';

/** The file of a question (docs/formats.md, Question). Steps of its proof are read as a case's. */

const steps = () => listOf('steps', z.unknown()).default([]);

const { world } = caseFile.shape;

const calls = () => listOf('calls', z.unknown().describe(callStep.description ?? 'A call.'));

const option = object('an option: an object with id and text', {
  id: id('an id').describe('Its name in answers and results, unique in the question.'),
  text: markdown().describe('What the option says.'),
  right: bool()
    .default(false)
    .describe('Whether it belongs to the answer; in an ordering, in the order in which these stand.'),
  why: markdown().optional().describe('Why it is right, or what is wrong with it.'),
  misconception: id('the id of a misconception')
    .optional()
    .describe('What somebody believes who chooses it, an id in lessons/exam/misconceptions.yaml.'),
  do: steps().describe('What choosing it does, steps of a case; answers expected in them are what happens.'),
  calls: calls().optional().describe('Calls that come next, instead of those of the proof.'),
  expect: expectation.optional().describe('The answer that it claims the last of these calls gets.'),
  happens: expectation
    .optional()
    .describe('What the call that decides comes to; needed where a wrong option claims no answer.'),
});

const prompt = object('a prompt: an object with id, text, option and why', {
  id: id('an id').describe('Its name in answers and results, unique in the question.'),
  text: markdown().describe('What an option is to be found for.'),
  option: id('the id of an option').describe('The option that belongs to it.'),
  why: markdown().describe('Why.'),
  do: steps().describe('What it says, steps of a case.'),
  calls: calls().optional().describe('Calls that come next, instead of those of the proof.'),
});

const tasks = () =>
  listOf(
    'exam tasks',
    text('an exam and one of its tasks, such as SAA-C03 1.1', /^[A-Z]{3}-C\d{2} \d+\.\d+$/).describe(
      'Exam and task.',
    ),
  );

export const questionFile = object(
  'a question: an object with id, tasks, kind, difficulty, stem and options',
  {
    version: z.literal(1, { error: 'version 1' }).default(1).describe('Version of the format: 1.'),
    id: id('the name of the file').describe('Id of the question, the name of its file.'),
    tasks: tasks()
      .min(1, { error: 'a list of at least one exam task' })
      .describe('Tasks of exam guides that it practises.'),
    kind: z.enum(KINDS, { error: `one of ${KINDS.join(', ')}` }).describe('What is asked for.'),
    difficulty: wholeNumber(1, 3, '1, 2 or 3').describe('1: to know; 2: to apply; 3: to analyse.'),
    stem: markdown().describe('The scenario, and the question as its last paragraph.'),
    options: listOf('options', option.describe('One option.'))
      .min(3, { error: 'a list of 3 to 7 options' })
      .max(7, { error: 'a list of 3 to 7 options' })
      .describe('What there is to choose from.'),
    prompts: listOf('prompts', prompt.describe('One prompt.'))
      .default([])
      .describe('In a matching: what options are to be found for.'),
    rules: listOf('rule ids', text('a rule id such as B-044', /^[A-I]-\d{3}$/).describe('Id of a rule.'))
      .min(1, { error: 'a list of at least one rule' })
      .describe('Rules behind the answer.'),
    read: listOf(
      'steps of lessons',
      text('a step such as across-accounts/first-call', /^[a-z0-9-]+\/[a-z0-9-]+$/).describe('A step.'),
    )
      .default([])
      .describe('Steps of lessons to read next.'),
    tests: listOf('facts of the curriculum', id('the id of a fact').describe('Id of a fact.'))
      .default([])
      .describe('Facts of lessons/curriculum.yaml that it tests.'),
    proof: object('an object with world', {
      world: world.describe('The world, or the path of a file of lessons/worlds/ from there.'),
      start: steps().describe('What the stem tells: steps of a case, whose expected answers must hold.'),
      calls: calls().default([]).describe('Calls that come after what an option does.'),
    })
      .optional()
      .describe('How the engine shows which options are right.'),
    notShown: text('a sentence', /^\S.{10,300}[.]$/)
      .optional()
      .describe('Why the engine cannot show it, where there is no proof.'),
  },
).refine(({ proof, notShown }) => (proof === undefined) !== (notShown === undefined), {
  error: 'a question with either proof or notShown',
});

export type QuestionFile = z.output<typeof questionFile>;
export type OptionFile = QuestionFile['options'][number];
export type PromptFile = QuestionFile['prompts'][number];
