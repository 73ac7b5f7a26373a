import { describe, expect, it } from 'vitest';
import { printedItem } from '../../../content/exam/set.ts';
import type { Exam } from '../../../content/exam/exams.ts';
import { readProse } from '../../../content/lesson/prose.ts';
import type { Block } from '../../../content/lesson/proseTree.ts';
import type { Question } from '../../../content/question/question.ts';
import { misconceptionsOf, readIn, tasksIn } from './background.ts';
import { aroundIn, filterIn, inFilter, NO_FILTER, queryOf } from './bankFilter.ts';
import { filterChoices, firstSentence, listedQuestion } from './bankView.ts';
import { keyOf } from './key.ts';

const prose = (markdown: string): readonly Block[] => {
  const read = readProse(markdown);
  return read.ok ? read.value : [];
};

const option = (id: string, right: boolean, misconception: string | null = null) => ({
  id,
  text: prose(`Option ${id}`),
  right,
  why: prose('Because of the secret reason.'),
  misconception,
});

const question = (id: string, changed: Partial<Question> = {}): Question => ({
  id,
  tasks: ['SAA-C03 1.1'],
  kind: 'one',
  difficulty: 1,
  stem: prose('Ana calls `AssumeRole`. It fails.\n\nWhy?'),
  options: [option('a', true), option('b', false, 'trust'), option('c', false, 'root')],
  prompts: [],
  rules: ['B-043'],
  read: ['across-accounts/trust', 'gone/step'],
  tests: [],
  notShown: null,
  ...changed,
});

const ONE = question('one');
const TWO = question('two', {
  tasks: ['SCS-C03 4.2', 'SAA-C03 1.1'],
  kind: 'several',
  difficulty: 3,
  rules: ['B-043', 'E-002'],
  stem: prose('Bo waits.'),
  options: [option('a', true), option('b', true), option('c', false, 'root')],
});
const THREE = question('three', {
  tasks: ['SCS-C03 4.1'],
  notShown: 'Prices are not in the lab.',
  options: [option('a', true)],
});
const ALL = [ONE, TWO, THREE];

const idsIn = (query: string): readonly string[] => inFilter(ALL, filterIn(query)).map(({ id }) => id);

describe('the filter of the bank', () => {
  it.each([
    ['', ['one', 'two', 'three']],
    ['task=SAA-C03', ['one', 'two']],
    ['task=SCS-C03+4', ['two', 'three']],
    ['task=SCS-C03+4.1', ['three']],
    ['task=SCS', []],
    ['kind=several', ['two']],
    ['difficulty=1', ['one', 'three']],
    ['shown=yes', ['one', 'two']],
    ['shown=no', ['three']],
    ['misconception=trust', ['one']],
    ['rule=E-002', ['two']],
    ['text=ASSUMErole+ana', ['one', 'three']],
    ['text=two', ['two']],
    ['text=%20', ['one', 'two', 'three']],
    ['text=secret', []],
    ['task=SAA-C03&difficulty=3&text=bo', ['two']],
    ['kind=essay', []],
    ['color=red', ['one', 'two', 'three']],
  ])('%s leaves %s', (query, ids) => {
    expect(idsIn(query)).toEqual(ids);
  });

  it('stands in the address as it is, and not at all without one', () => {
    const filter = { ...NO_FILTER, text: 'a & b=c #ñ', task: 'SCS-C03 4.1' };
    expect([filterIn(queryOf(filter)), queryOf(NO_FILTER)]).toEqual([filter, '']);
  });

  it('tells a question’s place and its neighbours', () => {
    expect([aroundIn(ALL, 'one'), aroundIn(ALL, 'two'), aroundIn(ALL, 'none')]).toEqual([
      { place: 1, previous: null, next: 'two' },
      { place: 2, previous: 'one', next: 'three' },
      { place: null, previous: null, next: null },
    ]);
  });

  it('tells what each choice would leave, the other choices kept', () => {
    const exams = [
      {
        code: 'SCS-C03',
        title: 'Security',
        domains: [{ number: 4, title: 'IAM', weight: 20, tasks: [{ number: 2, title: 'Authorization' }] }],
      },
    ] as unknown as readonly Exam[];
    const misconceptions = { trust: { believed: 'Trust is enough.' } } as never;
    expect(filterChoices(ALL, filterIn('shown=yes'), exams, misconceptions)).toEqual({
      task: [
        {
          value: 'SCS-C03',
          count: 1,
          title: 'Security',
          tasks: [{ value: 'SCS-C03 4.2', count: 1, name: '4.2 Authorization' }],
        },
      ],
      kind: [
        { value: 'one', count: 1 },
        { value: 'several', count: 1 },
        { value: 'ordering', count: 0 },
        { value: 'matching', count: 0 },
      ],
      difficulty: [
        { value: '1', count: 1 },
        { value: '2', count: 0 },
        { value: '3', count: 1 },
      ],
      shown: [
        { value: 'yes', count: 2 },
        { value: 'no', count: 1 },
      ],
      misconception: [
        { value: 'trust', count: 1, name: 'Trust is enough.' },
        { value: 'root', count: 2, name: 'root' },
      ],
      rule: [
        { value: 'B-043', count: 2 },
        { value: 'E-002', count: 1 },
      ],
    });
  });
});

describe('a question of the bank', () => {
  it('is listed by its first sentence', () => {
    expect(listedQuestion(TWO)).toEqual({
      id: 'two',
      title: 'Bo waits.',
      exams: ['SCS-C03', 'SAA-C03'],
      kind: 'several',
      difficulty: 3,
      isShown: true,
    });
    expect(listedQuestion(question('bare', { stem: [] })).title).toBe('bare');
  });

  it.each([
    ['Ana calls `sts:AssumeRole`. It fails.', 'Ana calls sts:AssumeRole.'],
    ['The file v1.2 is **new**!\nMore.', 'The file v1.2 is new!'],
    ['It has this policy:', 'It has this policy:'],
    ['```json\n{}\n```\nWhy?', 'Why?'],
  ])('%j begins with %j', (markdown, sentence) => {
    expect(firstSentence(prose(markdown))).toBe(sentence);
  });

  it('has its tasks in full, and the steps that there are', () => {
    const exams = [
      {
        code: 'SAA-C03',
        domains: [{ number: 1, title: 'Secure', tasks: [{ number: 1, title: 'Access' }] }],
      },
    ] as unknown as readonly Exam[];
    const lessons = [
      { id: 'across-accounts', title: 'Across accounts', steps: [{ id: 'trust', title: 'Trust' }] },
    ] as never;
    expect([tasksIn(TWO, exams), readIn(ONE, lessons)]).toEqual([
      ['SCS-C03 4.2', 'SAA-C03 1.1 Secure: Access'],
      [{ title: 'Across accounts: Trust', lang: undefined, to: { href: '#/learn/across-accounts' } }],
    ]);
  });

  it('names misconceptions by the letters of their options', () => {
    const held = misconceptionsOf(
      question('q', { options: [option('a', true), option('b', false, 'root'), option('c', false, 'root')] }),
      { question: 'q', options: ['c', 'a', 'b'], prompts: [] },
      { root: { believed: 'So.', truth: [] } } as never,
    );
    expect(held).toEqual([{ id: 'root', letters: 'A, C', believed: 'So.', truth: [] }]);
  });
});

describe('the key', () => {
  const item = { question: 'q', options: ['c', 'a', 'b'], prompts: ['y', 'x'] };
  const prompts = [
    { id: 'x', text: [], option: 'a', why: [] },
    { id: 'y', text: [], option: 'c', why: [] },
  ];

  it.each([
    ['one', ONE, 'B'],
    ['several, in the order of letters', TWO, 'B, C'],
    [
      'ordering, in the order of steps',
      question('q', {
        ...TWO,
        kind: 'ordering',
        options: [option('b', true), option('c', true), option('a', false)],
      }),
      'C, A',
    ],
    ['matching, by the printed numbers', question('q', { kind: 'matching', prompts }), '1 A, 2 B'],
  ])('of %s', (_, of, key) => {
    expect(keyOf(of, item)).toBe(key);
  });

  it('is that of the printed letters', () => {
    const printed = printedItem(ONE);
    expect(keyOf(ONE, printed)).toBe('ABC'[printed.options.indexOf('a')]);
  });
});
