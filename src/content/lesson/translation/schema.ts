import { z } from '../../../lib/zod.ts';
import { listOf, mapOf, object } from '../../../world/file/fields.ts';
import { hints, hintsByGate, id, learnt, line } from '../schema.ts';

/** The files of a translation (docs/formats.md, Translations): of the original's fields, those that hold words. */

export const lessonTranslation = object('a translated lesson: an object with title, summary and learnt', {
  version: z.literal(1, { error: 'version 1' }).default(1).describe('Version of the format: 1.'),
  title: line('a title').describe('Title of the lesson.'),
  summary: line('a sentence or two').describe('What the learner will have done, for the home page.'),
  learnt: learnt(),
  hints: hintsByGate.default({}).describe('The hints of the lesson, for the same gates.'),
});

const goal = object('a translated goal: an object with title', {
  title: line('a title').describe('What must hold, in a few words.'),
  hints: hints.optional().describe('The hints of the goal.'),
  atGate: hintsByGate.default({}).describe('The hints of the goal by gate.'),
});

export const stepTranslation = object(
  'the front matter of a translated step: an object with title and goals',
  {
    title: line('a title').describe('Title of the step.'),
    goals: mapOf(
      'goals by their ids',
      id('the id of a goal'),
      goal.describe('The goal of that id.'),
    ).describe('The goals by their ids.'),
    hints: hintsByGate.default({}).describe('The hints of the step, for the same gates.'),
    wrongTurns: listOf('titles', line('a title').describe('What the learner does, in a few words.')).describe(
      'Titles of the wrong turns, in the same order.',
    ),
  },
);

export type LessonTranslation = z.output<typeof lessonTranslation>;
export type StepTranslation = z.output<typeof stepTranslation>;
