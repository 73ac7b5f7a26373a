import { expect, it } from 'vitest';
import type { Attempt, AttemptItem } from '../../../content/exam/attempt.ts';
import type { Exam } from '../../../content/exam/exams.ts';
import type { Question } from '../../../content/question/question.ts';
import { attemptRows, coursesOf, examsIn, filtered } from './historyView.ts';
import { resultsView } from './resultsView.ts';

const exam = (code: string): Exam => ({
  code,
  title: `Title of ${code}`,
  items: 60,
  minutes: 90,
  source: 'https://example.com',
  domains: [{ number: 1, title: 'Security', weight: 30, tasks: [{ number: 1, title: 'Access' }] }],
});

const EXAMS = [exam('SAA-C03'), exam('SCS-C03')];

const BO: Question = {
  id: 'bo',
  tasks: ['SAA-C03 1.1'],
  kind: 'one',
  difficulty: 1,
  stem: [
    {
      kind: 'paragraph',
      children: [
        { kind: 'text', text: 'Bo calls ' },
        { kind: 'code', text: 'sts.AssumeRole' },
        { kind: 'text', text: '\nin vain. It is late.' },
      ],
    },
    { kind: 'paragraph', children: [{ kind: 'text', text: 'What helps?' }] },
  ],
  options: [],
  prompts: [],
  rules: [],
  read: [],
  tests: [],
  notShown: null,
};

const item = (question: string, changed: Partial<AttemptItem> = {}): AttemptItem => ({
  question,
  tasks: ['SAA-C03 1.1'],
  right: true,
  answered: true,
  seconds: 60,
  misconceptions: [],
  ...changed,
});

const WRONG = { right: false, misconceptions: ['trust'] };

const AROUND = {
  exams: EXAMS,
  misconceptions: {
    trust: {
      id: 'trust',
      believed: 'Trust is enough.',
      truth: [{ kind: 'text' as const, text: 'It is not.' }],
      rules: ['B-043'],
      read: ['across/own', 'across/gone'],
    },
  },
  questionOf: (id: string) => (id === 'bo' ? BO : null),
  lessons: [
    {
      id: 'across',
      title: 'Across accounts',
      summary: '',
      minutes: 5,
      lang: undefined,
      steps: [{ id: 'own', title: 'Your own policy' }],
    },
  ] as never,
};

it('answers are told by exam, domain, misconception and question', () => {
  const items = [
    item('bo', { ...WRONG, seconds: 30 }),
    item('bo', { tasks: ['SAA-C03 1.1', 'SCS-C03 1.1'], seconds: 90 }),
    item('old', { right: false, answered: false, seconds: 90 }),
  ];
  expect(resultsView(items, AROUND)).toEqual({
    right: 1,
    of: 3,
    unanswered: 1,
    secondsEach: 70,
    exams: [
      { code: 'SAA-C03', title: 'Title of SAA-C03', right: 1, of: 3, secondsEach: 70, secondsGiven: 90 },
      { code: 'SCS-C03', title: 'Title of SCS-C03', right: 1, of: 1, secondsEach: 90, secondsGiven: 90 },
    ],
    domains: [
      { exam: 'SAA-C03', number: 1, title: 'Security', weight: 30, right: 1, of: 3 },
      { exam: 'SCS-C03', number: 1, title: 'Security', weight: 30, right: 1, of: 1 },
    ],
    misconceptions: [
      {
        id: 'trust',
        believed: 'Trust is enough.',
        truth: [{ kind: 'text', text: 'It is not.' }],
        items: 1,
        rules: ['B-043'],
        steps: [
          { lesson: 'Across accounts', step: 'Your own policy', lang: undefined, href: '#/learn/across' },
        ],
      },
    ],
    questions: [
      { id: 'old', begins: null, asks: '', times: 1, wrong: 1, missed: true, secondsEach: 90 },
      {
        id: 'bo',
        begins: 'Bo calls sts.AssumeRole in vain.',
        asks: 'What helps?',
        times: 2,
        wrong: 1,
        missed: false,
        secondsEach: 60,
      },
    ],
  });
});

const attempt = (begun: string, ofExam: string | null, items: readonly AttemptItem[]): Attempt => ({
  mode: 'timed',
  exam: ofExam,
  begun,
  ended: begun,
  timedOut: begun === 'second',
  items,
});

const HISTORY = [
  attempt('first', 'SAA-C03', [item('bo'), item('bo', WRONG)]),
  attempt('second', null, [item('bo'), item('other', { tasks: ['SCS-C03 1.1'] })]),
  attempt('third', 'SAA-C03', [item('bo', { seconds: 10 })]),
];

it('papers stand in a line for each exam, over the same papers', () => {
  expect(examsIn(HISTORY, EXAMS)).toEqual(['SAA-C03', 'SCS-C03']);
  expect(coursesOf(HISTORY, EXAMS)).toEqual([
    {
      exam: 'SAA-C03',
      points: [
        { at: 0, right: 1, of: 2 },
        { at: 2, right: 1, of: 1 },
      ],
    },
    { exam: null, points: [{ at: 1, right: 2, of: 2 }] },
  ]);
});

it('papers are narrowed to the items of one exam', () => {
  expect(attemptRows(filtered(HISTORY, 'SCS-C03'))).toEqual([
    { begun: 'second', exam: 'SCS-C03', mode: 'timed', right: 1, of: 1, seconds: 60, timedOut: true },
  ]);
  expect(filtered(HISTORY, null)).toBe(HISTORY);
});
