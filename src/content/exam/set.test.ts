import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../../lib/result.ts';
import type { Question } from '../question/question.ts';
import { packText } from '../shared/packed.ts';
import { decodeSets, NO_SETS, putBack, withChanged, withChosen, withoutSet, withSet } from './keptSets.ts';
import {
  openSetLink,
  paperOf,
  printedItem,
  questionsOf,
  SET_LIMIT,
  setLink,
  withMoved,
  withoutQuestion,
} from './set.ts';

const question = (id: string): Question => ({
  id,
  tasks: ['SAA-C03 1.1'],
  kind: 'matching',
  difficulty: 1,
  stem: [],
  options: ['a', 'b', 'c', 'd'].map((option) => ({
    id: option,
    text: [],
    right: false,
    why: [],
    misconception: null,
  })),
  prompts: ['w', 'x', 'y', 'z'].map((prompt) => ({ id: prompt, text: [], option: 'a', why: [] })),
  rules: [],
  read: [],
  tests: [],
  notShown: null,
});

const BANK = ['one', 'two', 'three'].map(question);

const packed = (content: unknown): string => `1.${packText(JSON.stringify(content))}`;

describe('a link to a set', () => {
  it('carries title and questions in their order', () => {
    const id = fc.stringMatching(/^[a-z0-9-]{1,40}$/);
    const set = fc.record({
      title: fc.stringMatching(/^[a-zñ¿»€ ]{0,39}[a-z]$/),
      questions: fc.uniqueArray(id, { minLength: 1, maxLength: 200 }),
    });
    fc.assert(
      fc.property(set, ({ title, questions }) => {
        expect(openSetLink(setLink({ title, questions }))).toEqual(ok({ title: title.trim(), questions }));
      }),
      { numRuns: 50 },
    );
  });

  it('carries what can be seen of a title', () => {
    const link = setLink({ title: ` Two\u200B ${'x'.repeat(90)}`, questions: ['one'] });
    expect(openSetLink(link)).toEqual(ok({ title: `Two ${'x'.repeat(75)}`, questions: ['one'] }));
  });

  it('as long as a set may be is opened', () => {
    const questions = Array.from({ length: SET_LIMIT.questions }, (_, index) => `a-question-${index}`);
    const link = setLink({ title: 'All', questions });
    expect([openSetLink(link).ok, link.length < SET_LIMIT.length]).toEqual([true, true]);
  });

  it.each([
    ['nothing', '', { code: 'form' }],
    ['no text', '1.', { code: 'form' }],
    ['another version', '2.abc', { code: 'version', version: 2, newest: 1 }],
    ['a character of no link', '1.a%b', { code: 'base64', at: 1, found: '%' }],
    ['a link cut short', setLink({ title: 'A', questions: ['one'] }).slice(0, -4), { code: 'deflate' }],
    [
      'a long text',
      `1.${'a'.repeat(SET_LIMIT.length)}`,
      { code: 'oversized', length: 32_770, limit: 32_768 },
    ],
    ['a bomb', packed('x'.repeat(200_000)), { code: 'tooLarge', limit: 100_000 }],
    ['no JSON', `1.${packText('{')}`, { code: 'content', detail: expect.stringMatching(/^\/: /) }],
    [
      'no title',
      packed({ title: ' ', questions: ['one'] }),
      { code: 'content', detail: '/title: a title of at most 80 characters that can be seen' },
    ],
    [
      'no question',
      packed({ title: 'A', questions: [] }),
      { code: 'content', detail: '/questions: at least one question' },
    ],
    [
      'a question twice',
      packed({ title: 'A', questions: ['one', 'one'] }),
      { code: 'content', detail: '/questions: each question once' },
    ],
    [
      'markup as an id',
      packed({ title: 'A', questions: ['one', '<img src=x>'] }),
      { code: 'content', detail: '/questions/1: the id of a question' },
    ],
    [
      'too many questions',
      packed({ title: 'A', questions: Array.from({ length: 501 }, (_, index) => `q${index}`) }),
      { code: 'content', detail: '/questions: at most 500 questions' },
    ],
    [
      'more than a set',
      packed({ title: 'A', questions: ['one'], proto: 1 }),
      { code: 'content', detail: expect.stringContaining('proto') },
    ],
  ])('with %s says so', (_, link, error) => {
    expect(openSetLink(link)).toEqual({ ok: false, error });
  });
});

describe('a set', () => {
  const set = { title: 'A', questions: ['one', 'two', 'three'] };

  it('names the questions that the bank does not have', () => {
    const found = questionsOf(['two', 'old', 'one', 'older'], BANK);
    expect([found.questions.map(({ id }) => id), found.unknown]).toEqual([
      ['two', 'one'],
      ['old', 'older'],
    ]);
  });

  it('changes its order and loses questions, but not the last', () => {
    expect([
      withMoved(set, 'three', -1).questions,
      withMoved(set, 'one', -1).questions,
      withMoved(set, 'none', 1).questions,
      withoutQuestion(set, 'two').questions,
      withoutQuestion({ title: 'A', questions: ['one'] }, 'one').questions,
    ]).toEqual([['one', 'three', 'two'], set.questions, set.questions, ['one', 'three'], ['one']]);
  });

  it('is a paper of its questions in their order, by the clock or without', () => {
    const timed = paperOf(BANK, { mode: 'timed', minutes: 7, pausable: false }, 5);
    const study = paperOf(BANK, { mode: 'study', minutes: 7, pausable: false }, 5);
    expect([
      timed.items.map((item) => item.question),
      [timed.seconds, timed.pausable],
      [study.seconds, study.pausable],
    ]).toEqual([
      ['one', 'two', 'three'],
      [420, false],
      [null, true],
    ]);
  });

  it('is printed with the same letters each time, which are not those of other questions', () => {
    const orders = Array.from({ length: 40 }, (_, index) => printedItem(question(`q${index}`)));
    expect(orders.map(({ question: id }) => printedItem(question(id)))).toEqual(orders);
    const first = new Set(orders.map(({ options }) => options[0]));
    expect([...first].toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('has no pairs that stand side by side because their lists are as long', () => {
    const prompts = ['w', 'x', 'y', 'z'];
    const aligned = Array.from({ length: 40 }, (_, index) => printedItem(question(`q${index}`))).filter(
      (item) =>
        item.options.every((id, place) => 'abcd'.indexOf(id) === prompts.indexOf(item.prompts[place] ?? '')),
    );
    expect(aligned.length).toBeLessThan(10);
  });
});

describe('sets that are kept', () => {
  const one = { id: 'one', title: 'One', questions: ['a'] };
  const two = { id: 'two', title: 'Two', questions: ['b', 'c'] };
  const both = withSet(withSet(NO_SETS, one), two);

  it('are made, changed, deleted, and put back where they were', () => {
    const renamed = { ...one, title: 'First' };
    expect([
      both.sets,
      withChanged(both, renamed).sets,
      withoutSet(both, 'two').sets,
      putBack(withoutSet(both, 'one'), one, 1).sets,
    ]).toEqual([[two, one], [two, renamed], [one], [two, one]]);
  });

  it('have questions chosen for the next, each once and in that order', () => {
    const chosen = withChosen(withChosen(both, ['b', 'a'], true), ['c', 'a'], true);
    expect([chosen.chosen, withChosen(chosen, ['a', 'x'], false).chosen]).toEqual([
      ['b', 'a', 'c'],
      ['b', 'c'],
    ]);
  });

  it('are read back as they were stored, and nothing else is', () => {
    expect([
      decodeSets(JSON.parse(JSON.stringify(both))),
      decodeSets({ chosen: [], sets: [{ ...one, id: '../x' }] }).ok,
      decodeSets({ chosen: [1], sets: [] }).ok,
    ]).toEqual([ok(both), false, false]);
  });
});
