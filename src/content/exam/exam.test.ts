import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { shuffled } from '../../lib/shuffled.ts';
import type { Question } from '../question/question.ts';
import { isRight, isWhole, misconceptionsIn, moved, NO_ANSWER, paired, picked } from './answer.ts';
import { attemptItems, type Attempt, type AttemptItem } from './attempt.ts';
import type { Exam, Misconceptions } from './exams.ts';
import { missedIn } from './history.ts';
import { drawItems, secondsFor, type Paper } from './paper.ts';
import { resultsOf } from './results.ts';
import { answered, dueIn } from './schedule.ts';

const option = (id: string, right = false, misconception: string | null = null) => ({
  id,
  text: [],
  right,
  why: [],
  misconception,
});

const question = (id: string, kind: Question['kind'], changed: Partial<Question> = {}): Question => ({
  id,
  tasks: ['SAA-C03 1.1'],
  kind,
  difficulty: 1,
  stem: [],
  options: [
    option('a', true),
    option('b', kind !== 'one'),
    option('c', false, 'trust'),
    option('d', false, 'role'),
  ],
  prompts: [],
  rules: [],
  read: [],
  tests: [],
  notShown: null,
  ...changed,
});

const ONE = question('one', 'one');
const SEVERAL = question('several', 'several');
const ORDERING = question('ordering', 'ordering');
const MATCHING = question('matching', 'matching', {
  options: [option('a'), option('b'), option('c')],
  prompts: ['x', 'y'].map((id) => ({ id, text: [], option: id === 'x' ? 'a' : 'b', why: [] })),
});

const chosen = (...options: string[]) => ({ options, pairs: {} });

describe('an answer is right or wrong as a whole', () => {
  it.each([
    ['the one', ONE, chosen('a'), true],
    ['another one', ONE, chosen('b'), false],
    ['nothing', ONE, NO_ANSWER, false],
    ['both, in whatever order', SEVERAL, chosen('b', 'a'), true],
    ['one of two', SEVERAL, chosen('a'), false],
    ['one right and one wrong', SEVERAL, chosen('a', 'c'), false],
    ['the right order', ORDERING, chosen('a', 'b'), true],
    ['the other order', ORDERING, chosen('b', 'a'), false],
    ['all pairs', MATCHING, { options: [], pairs: { x: 'a', y: 'b' } }, true],
    ['a pair that is wrong', MATCHING, { options: [], pairs: { x: 'a', y: 'a' } }, false],
    ['a pair too few', MATCHING, { options: [], pairs: { x: 'a' } }, false],
  ])('%s', (_, asked, answer, right) => {
    expect(isRight(asked, answer)).toBe(right);
  });
});

describe('an answer grows', () => {
  it('to one option of one, the last that was picked', () => {
    expect(picked(ONE, chosen('a'), 'b')).toEqual(chosen('b'));
  });

  it('to as many options as are wanted and no more; picked again, an option leaves', () => {
    const two = picked(SEVERAL, picked(SEVERAL, NO_ANSWER, 'c'), 'a');
    expect([two, picked(SEVERAL, two, 'b'), picked(SEVERAL, two, 'c')]).toEqual([
      chosen('c', 'a'),
      chosen('c', 'a'),
      chosen('a'),
    ]);
    expect(isWhole(SEVERAL, two)).toBe(true);
  });

  it('in an order that can be changed', () => {
    expect(moved(chosen('a', 'b', 'c'), 'c', -1)).toEqual(chosen('a', 'c', 'b'));
    expect(moved(chosen('a', 'b'), 'a', -1)).toEqual(chosen('a', 'b'));
    expect(moved(chosen('a', 'b'), 'c', 1)).toEqual(chosen('a', 'b'));
  });

  it('by pairs that can be taken away', () => {
    const both = paired(paired(NO_ANSWER, 'x', 'a'), 'y', 'b');
    expect([both.pairs, paired(both, 'x', null).pairs]).toEqual([{ x: 'a', y: 'b' }, { y: 'b' }]);
  });
});

test('the wrong options of an answer tell what somebody believes', () => {
  expect(misconceptionsIn(SEVERAL, chosen('c', 'd'))).toEqual(['trust', 'role']);
  expect(misconceptionsIn(ONE, chosen('a'))).toEqual([]);
});

describe('a paper', () => {
  it('is drawn by its seed: the same again, another for another, every item once', () => {
    const all = Array.from({ length: 30 }, (_, index) => question(`q${index}`, 'one'));
    const drawn = drawItems(all, 10, 7);
    expect(drawItems(all, 10, 7)).toEqual(drawn);
    expect(drawItems(all, 10, 8)).not.toEqual(drawn);
    expect(new Set(drawn.map((item) => item.question)).size).toBe(10);
    expect(new Set(drawn.map(({ options }) => options.join())).size).toBeGreaterThan(3);
  });

  it('has the pace of its exam', () => {
    expect(secondsFor({ items: 65, minutes: 170 } as Exam, 13)).toBe(2040);
  });

  it('shuffles without losing anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (list, seed) => {
        expect(shuffled(list, seed).toSorted()).toEqual(list.toSorted());
      }),
    );
  });
});

const paper = (mode: Paper['mode']): Paper => ({
  mode,
  exam: null,
  items: drawItems([ONE, SEVERAL, MATCHING], 3, 1),
  seconds: null,
  pausable: false,
});

test('studied items count where they were explained; by the clock all do, and none given is wrong', () => {
  const bank = [ONE, SEVERAL, MATCHING];
  const at = (id: string): number => paper('timed').items.findIndex((item) => item.question === id);
  const sitting = {
    answers: { [at('one')]: chosen('a'), [at('several')]: chosen('a', 'c') },
    shown: [at('one')],
    spent: { [at('one')]: 12.4 },
  };
  const of = (mode: Paper['mode']) =>
    attemptItems({ ...sitting, paper: paper(mode) }, (id) => bank.find((each) => each.id === id) ?? null);
  const tasks = ['SAA-C03 1.1'];
  const one = { question: 'one', tasks, right: true, answered: true, seconds: 12, misconceptions: [] };
  expect(of('study')).toEqual([one]);
  expect(of('timed').toSorted((a, b) => (a.question > b.question ? 1 : -1))).toEqual([
    { question: 'matching', tasks, right: false, answered: false, seconds: 0, misconceptions: [] },
    one,
    { question: 'several', tasks, right: false, answered: true, seconds: 0, misconceptions: ['trust'] },
  ]);
});

const EXAMS: readonly Exam[] = [
  {
    code: 'SAA-C03',
    title: 'Architect',
    items: 65,
    minutes: 130,
    source: 'https://example.com',
    domains: [{ number: 1, title: 'Secure', weight: 30, tasks: [{ number: 1, title: 'Access' }] }],
  },
  {
    code: 'SCS-C03',
    title: 'Security',
    items: 65,
    minutes: 170,
    source: 'https://example.com',
    domains: [{ number: 4, title: 'Identity', weight: 20, tasks: [{ number: 2, title: 'Authorization' }] }],
  },
];

const MISCONCEPTIONS: Misconceptions = {
  trust: { id: 'trust', believed: 'Trust is enough.', truth: [], rules: ['B-043'], read: ['a/b'] },
  role: { id: 'role', believed: 'A role is a user.', truth: [], rules: ['A-027'], read: ['a/c'] },
};

const item = (id: string, right: boolean, changed: Partial<AttemptItem> = {}): AttemptItem => ({
  question: id,
  tasks: ['SAA-C03 1.1'],
  right,
  answered: true,
  seconds: 60,
  misconceptions: [],
  ...changed,
});

test('results are counts by exam, domain and misconception, and what to read', () => {
  const items = [
    item('one', true, { tasks: ['SAA-C03 1.1', 'SCS-C03 4.2'], seconds: 30 }),
    item('two', false, { misconceptions: ['role'] }),
    item('three', false, { misconceptions: ['role', 'trust'] }),
    item('four', false, { answered: false }),
  ];
  expect(resultsOf(items, EXAMS, MISCONCEPTIONS)).toEqual({
    right: 1,
    of: 4,
    unanswered: 1,
    secondsEach: 52.5,
    byExam: [
      { exam: 'SAA-C03', right: 1, of: 4 },
      { exam: 'SCS-C03', right: 1, of: 1 },
    ],
    byDomain: [
      { exam: 'SAA-C03', number: 1, title: 'Secure', weight: 30, right: 1, of: 4 },
      { exam: 'SCS-C03', number: 4, title: 'Identity', weight: 20, right: 1, of: 1 },
    ],
    byMisconception: [
      { id: 'role', items: 2 },
      { id: 'trust', items: 1 },
    ],
    read: { steps: ['a/c', 'a/b'], rules: ['A-027', 'B-043'] },
  });
});

test('missed are the questions that were wrong the last time', () => {
  const attempt = (...items: AttemptItem[]): Attempt => ({
    mode: 'study',
    exam: null,
    begun: '2026-01-15T09:00:00.000Z',
    ended: '2026-01-15T09:10:00.000Z',
    timedOut: false,
    items,
  });
  const history = [
    attempt(item('one', false), item('two', true)),
    attempt(item('one', true), item('two', false)),
  ];
  expect([...missedIn(history)]).toEqual(['two']);
});

describe('spaced repetition', () => {
  const DAY = 86_400_000;
  const now = Date.parse('2026-01-15T09:00:00Z');

  it('asks a missed question again before one that was right, and both later', () => {
    const schedule = answered(answered({}, 'right', true, now), 'missed', false, now);
    expect(dueIn(schedule, now)).toEqual([]);
    expect(dueIn(schedule, now + DAY)).toEqual(['missed']);
    expect(dueIn(schedule, now + 90 * DAY)).toEqual(['missed', 'right']);
  });

  it('asks ever later what keeps being right', () => {
    const once = answered({}, 'q', true, now);
    const twice = answered(once, 'q', true, Date.parse(once['q']?.due ?? ''));
    expect(twice['q']?.scheduled_days).toBeGreaterThan(once['q']?.scheduled_days ?? Infinity);
    expect(JSON.parse(JSON.stringify(twice))).toEqual(twice);
  });
});
