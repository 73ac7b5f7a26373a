import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { taskOf } from '../exam/exams.ts';
import { readExams, readMisconceptions } from '../exam/read.ts';
import { readFacts } from '../facts/read.ts';
import { questionFaultText } from '../question/fault.ts';
import { giveaways } from '../question/giveaways.ts';
import { proveQuestion } from '../question/prove.ts';
import { numberOfAnswers, type ProvableQuestion, type Question } from '../question/question.ts';
import { generate } from './generate.ts';
import { idOf, parseId } from './ids.ts';
import { TEMPLATES } from './templates.ts';

const SEEDS = Array.from({ length: 40 }, (_, index) => index * 7919);

const made = new Map(TEMPLATES.map(({ id }) => [id, SEEDS.map((seed) => generate(id, seed))] as const));

const questionsOf = (template: string): readonly ProvableQuestion[] =>
  (made.get(template) ?? []).flatMap((question) => question ?? []);

const asSeen = ({ stem, options, prompts }: Question): string =>
  JSON.stringify([stem, options.map(({ text }) => text), prompts.map(({ text }) => text)]);

describe.each(TEMPLATES.map(({ id }) => id))('%s', (template) => {
  const questions = questionsOf(template);

  it('makes a question of each seed, which the engine proves and nothing gives away', () => {
    expect(questions.map(({ question }) => question.id)).toEqual(SEEDS.map((seed) => idOf(template, seed)));
    const faults = questions.flatMap((each) =>
      [...proveQuestion(each), ...giveaways(each.question)].map((fault) =>
        questionFaultText(each.question.id, fault),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('asks for one answer of four, two or three of five, or one of five for each prompt', () => {
    const shapes = questions.map(
      ({ question }) => `${question.kind}: ${numberOfAnswers(question)} of ${question.options.length}`,
    );
    const known = ['one: 1 of 4', 'several: 2 of 5', 'several: 3 of 5', 'matching: 0 of 5'];
    expect(shapes.filter((shape) => !known.includes(shape))).toEqual([]);
  });

  it('says of each option, or each prompt, why', () => {
    const reasons = questions.flatMap(({ question: { kind, options, prompts } }) =>
      (kind === 'matching' ? prompts : options).map(({ why }) => why.length),
    );
    expect(new Set(reasons)).toEqual(new Set([1]));
  });

  it('is the same for the same seed, and another for most others', () => {
    const [seed = 0] = SEEDS;
    expect(generate(template, seed)).toEqual(questions[0]);
    expect(new Set(questions.map(({ question }) => asSeen(question))).size).toBeGreaterThanOrEqual(20);
  });
});

test('all that the questions name exists: tasks, misconceptions, rules and steps', () => {
  const read = (file: string) => readFileSync(`lessons/${file}`, 'utf8');
  const exams = readExams(read('exam/exams.yaml'));
  const misconceptions = readMisconceptions(read('exam/misconceptions.yaml'));
  const facts = readFacts(new Map(readdirSync('lessons/facts').map((name) => [name, read(`facts/${name}`)])));
  if (!exams.ok || !misconceptions.ok || !facts.ok) throw new Error('the files of the exam do not read');
  const rules = new Set(facts.value.map(({ id }) => id));
  const all = [...made.keys()].flatMap(questionsOf).map(({ question }) => question);
  const unknown = new Set(
    all.flatMap((question) => [
      ...question.tasks.filter((task) => taskOf(exams.value, task) === null),
      ...question.rules.filter((rule) => !rules.has(rule)),
      ...question.read.filter((step) => !isStep(step)),
      ...question.options.flatMap(({ misconception }) =>
        misconception !== null && !Object.hasOwn(misconceptions.value, misconception) ? [misconception] : [],
      ),
    ]),
  );
  expect([...unknown]).toEqual([]);
});

/** Steps are files of their lesson's folder, after their number. */
function isStep(step: string): boolean {
  const [lesson = '', name = ''] = step.split('/');
  const folder = `lessons/tutorials/${lesson}`;
  return existsSync(folder) && readdirSync(folder).some((file) => file.replace(/^\d+-/, '') === `${name}.md`);
}

test('wrong options alone stand for a misconception', () => {
  const choices = [...made.keys()]
    .flatMap(questionsOf)
    .filter(({ question }) => question.kind !== 'matching');
  for (const { question } of choices)
    expect(question.options.filter(({ right, misconception }) => right === (misconception !== null))).toEqual(
      [],
    );
});

test('an id tells template and seed, and no other text does', () => {
  expect(parseId('made/duration/42')).toEqual({ template: 'duration', seed: 42 });
  expect(
    [
      'made/duration',
      'made/duration/042',
      'made/duration/9999999999999999',
      'made/duration/-1',
      'duration/1',
    ].map(parseId),
  ).toEqual([null, null, null, null, null]);
  expect(generate('no-such-template', 1)).toBeNull();
});
