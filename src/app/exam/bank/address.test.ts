import { describe, expect, it } from 'vitest';
import { setLink } from '../../../content/exam/set.ts';
import { examAddress, printAt, questionAt, setAt } from './address.ts';
import { setNamed } from './setNamed.ts';

describe('an address of exam practice', () => {
  it.each([
    ['#/exam/bank', ['bank', '', '']],
    ['#/exam/bank?kind=one', ['bank', '', 'kind=one']],
    [questionAt('some-id', '?text=a%2Fb'), ['bank', 'some-id', 'text=a%2Fb']],
    [setAt('1.a-b_c'), ['set', '1.a-b_c', '']],
    [setAt('lesson/first-role'), ['set', 'lesson/first-role', '']],
    [printAt('lesson/first-role', '?key=1'), ['print', 'lesson/first-role', 'key=1']],
    [printAt(null, '?kind=one'), ['print', '', 'kind=one']],
    ['#/learn', ['', '', '']],
  ])('%s', (hash, [page, rest, query]) => {
    expect(examAddress(hash)).toEqual({ page, rest, query });
  });
});

describe('the name of a set', () => {
  const kept = { id: '0a1b2c3d-0000-4000-8000-000000000000', title: 'Mine', questions: ['one'] };
  const shared = { title: 'Theirs', questions: ['two'] };
  const check = { title: 'Check', questions: ['three'] };
  const named = (name: string) =>
    setNamed(name, [kept], (lesson) => (lesson === 'first-role' ? check : null));

  it.each([
    ['of one that is kept', kept.id, { kind: 'kept', set: kept }],
    ['of one that is not kept here', kept.id.replace('0a', 'ff'), { kind: 'gone' }],
    ['of a lesson', 'lesson/first-role', { kind: 'lesson', set: check }],
    ['of a lesson without questions', 'lesson/__proto__', { kind: 'gone' }],
    ['as a link', setLink(shared), { kind: 'shared', set: shared }],
    ['as no link', 'mine', { kind: 'broken', fault: { code: 'form' } }],
  ])('%s', (_, name, set) => {
    expect(named(name)).toEqual(set);
  });
});
