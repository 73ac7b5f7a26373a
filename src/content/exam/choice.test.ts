import { expect, test } from 'vitest';
import type { Question } from '../question/question.ts';
import type { AttemptItem } from './attempt.ts';
import {
  nextDue,
  paperOf,
  questionsFor,
  secondsOf,
  usualNumber,
  type Choice,
  type SoFar,
  type Source,
} from './choice.ts';
import type { Exam } from './exams.ts';
import { answered } from './schedule.ts';

const question = (id: string, ...tasks: string[]): Question => ({
  id,
  tasks,
  kind: 'one',
  difficulty: 1,
  stem: [],
  options: ['a', 'b', 'c'].map((each) => ({
    id: each,
    text: [],
    right: each === 'a',
    why: [],
    misconception: null,
  })),
  prompts: [],
  rules: [],
  read: [],
  tests: [],
  notShown: null,
});

const BANK = [
  question('one', 'SAA-C03 1.1'),
  question('two', 'SCS-C03 4.1', 'SAA-C03 1.1'),
  question('three', 'SCS-C03 4.2'),
  question('four', 'SCS-C03 4.2'),
];

const exam = (code: string, items: number, minutes: number, weight: number): Exam => ({
  code,
  title: code,
  items,
  minutes,
  source: 'https://example.com/',
  domains: [{ number: 4, title: 'Identity', weight, tasks: [] }],
});

const EXAMS = [exam('SAA-C03', 65, 130, 30), exam('SCS-C03', 65, 170, 20)];

const DAY = 86_400_000;

const item = (id: string, right: boolean): AttemptItem => ({
  question: id,
  tasks: [],
  right,
  answered: true,
  seconds: 1,
  misconceptions: [],
});

/** One is right, three wrong; both come up again, three first. */
const SO_FAR: SoFar = {
  history: [
    {
      mode: 'study',
      exam: null,
      begun: '2026-01-15T09:00:00.000Z',
      ended: '2026-01-15T09:10:00.000Z',
      timedOut: false,
      items: [item('one', true), item('three', false)],
    },
  ],
  schedule: answered(answered({}, 'one', true, 0), 'three', false, 0),
  now: 30 * DAY,
};

const choice = (changes: Partial<Choice> = {}): Choice => ({
  mode: 'study',
  exam: null,
  task: null,
  source: 'all',
  ...changes,
});

const ids = (changes: Partial<Choice>): readonly string[] =>
  questionsFor(BANK, choice(changes), SO_FAR).map(({ id }) => id);

test('an exam has the questions that serve it, a task those that name it', () => {
  expect([
    ids({}),
    ids({ exam: 'SAA-C03' }),
    ids({ exam: 'SCS-C03', task: 'SCS-C03 4.2' }),
    ids({ exam: 'CLF-C02' }),
  ]).toEqual([['one', 'two', 'three', 'four'], ['one', 'two'], ['three', 'four'], []]);
});

test('questions come by what was answered before', () => {
  const by = (source: Source): readonly string[] => ids({ source });
  expect([by('missed'), by('new'), by('due')]).toEqual([['three'], ['two', 'four'], ['three', 'one']]);
  expect(ids({ source: 'due', exam: 'SAA-C03' })).toEqual(['one']);
});

test('nothing is due too early, and the page can say when the next is', () => {
  const early = { ...SO_FAR, now: 0 };
  expect(questionsFor(BANK, choice({ source: 'due' }), early)).toEqual([]);
  expect([
    nextDue(BANK, choice(), SO_FAR.schedule),
    nextDue(BANK, choice({ task: 'SCS-C03 4.1' }), SO_FAR.schedule),
  ]).toEqual([SO_FAR.schedule.three?.due, null]);
});

test('as many questions are offered as the exam has of them, and no more than there are', () => {
  const offered = (changes: Partial<Choice>, available: number): number =>
    usualNumber(EXAMS, choice(changes), available);
  expect([
    offered({}, 100),
    offered({}, 4),
    offered({ mode: 'timed', exam: 'SAA-C03' }, 100),
    offered({ mode: 'timed', exam: 'SCS-C03' }, 100),
    offered({ mode: 'timed' }, 100),
  ]).toEqual([10, 4, 20, 13, 20]);
});

test('the time is that of the exam, of all on the average, and more where it is wanted', () => {
  expect([
    secondsOf(EXAMS, 'SAA-C03', 20, 1),
    secondsOf(EXAMS, 'SAA-C03', 20, 1.5),
    secondsOf(EXAMS, null, 13, 1),
  ]).toEqual([2400, 3600, 1800]);
});

test('a paper draws its questions, or takes all in their order', () => {
  const options = { mode: 'timed', exam: 'SAA-C03', seconds: 60, pausable: true } as const;
  const all = paperOf(BANK, { ...options, draw: null }, 7);
  expect(all).toMatchObject(options);
  expect(all).not.toHaveProperty('draw');
  expect(all.items.map((each) => each.question)).toEqual(['one', 'two', 'three', 'four']);
  const drawn = paperOf(BANK, { ...options, draw: 2 }, 7);
  expect(new Set(drawn.items.map((each) => each.question)).size).toBe(2);
  expect(paperOf(BANK, { ...options, draw: 2 }, 7)).toEqual(drawn);
});
