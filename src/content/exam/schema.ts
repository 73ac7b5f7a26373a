import { listOf, object, text, wholeNumber } from '../../world/file/fields.ts';
import { ruleIds } from '../glossary/schema.ts';
import { id, line, markdown } from '../lesson/schema.ts';

/** The files of `lessons/exam/` beside the questions (docs/formats.md, Exams and Misconceptions). */

const task = object('a task: an object with number and title', {
  number: wholeNumber(1, 9, 'a number from 1 to 9').describe('Its number in the domain.'),
  title: line('a title').describe('What it is about, in our words.'),
});

const domain = object('a domain: an object with number, title, weight and tasks', {
  number: wholeNumber(1, 9, 'a number from 1 to 9').describe('Its number in the guide.'),
  title: line('a title').describe('Its title.'),
  weight: wholeNumber(1, 100, 'a percentage').describe('Its share of the scored items, in percent.'),
  tasks: listOf('tasks', task.describe('One task.')).describe(
    'Tasks that live on STS, roles and federation.',
  ),
});

const exam = object('an exam: an object with code, title, items, minutes, source and domains', {
  code: text('a code such as SAA-C03', /^[A-Z]{3}-C\d{2}$/).describe('Code of the exam.'),
  title: line('a title').describe('Name of the certification.'),
  items: wholeNumber(1, 200, 'a number of items').describe('Items of the exam.'),
  minutes: wholeNumber(1, 600, 'a number of minutes').describe('Minutes that it takes.'),
  source: text('an address', /^https:\/\/\S+$/).describe('Where AWS says so.'),
  domains: listOf('domains', domain.describe('One domain.'))
    .min(1, { error: 'a list of at least one domain' })
    .describe('Domains that the bank practises.'),
});

export const examsFile = listOf('exams', exam.describe('One exam.'));

const misconception = object('a misconception: an object with id, believed, truth and rules', {
  id: id('an id').describe('Named by the options that stand for it.'),
  believed: line('a sentence').describe('What somebody believes, in one sentence.'),
  truth: markdown().describe('What is true, one paragraph of Markdown.'),
  rules: ruleIds(),
  read: listOf(
    'steps of lessons',
    text('a step such as across-accounts/first-call', /^[a-z0-9-]+\/[a-z0-9-]+$/).describe('A step.'),
  )
    .default([])
    .describe('Steps of lessons to read next.'),
});

export const misconceptionsFile = listOf('misconceptions', misconception.describe('One misconception.'));
