import { describe, expect, it } from 'vitest';
import type { LessonSummary } from '../../../content/lesson/lesson.ts';
import type { LessonLeft } from '../../lessonStore.ts';
import { courseView } from './courseView.ts';

const PARTS = [
  { title: 'Empty', about: 'About Empty.' },
  { title: 'First', about: 'About First.' },
  {
    title: 'Second',
    about: 'About Second.',
    translations: { es: { title: 'Segunda', about: 'La segunda.' } },
  },
];

const lesson = (id: string, part: string, prerequisites: string[] = []): LessonSummary => ({
  id,
  title: id.toUpperCase(),
  summary: '',
  minutes: 5,
  part,
  order: 1,
  prerequisites,
  examTasks: [],
  steps: [
    { id: 'one', title: 'One' },
    { id: 'two', title: 'Two' },
  ],
});

const LESSONS = [lesson('a', 'First'), lesson('b', 'First', ['a']), lesson('c', 'Second', ['a', 'gone'])];

const LEFT: Readonly<Record<string, LessonLeft>> = {
  a: { at: 1, solved: ['one', 'two'], hints: 3, keptAt: '2026-11-02T10:00:00.000Z' },
  b: { at: 7, solved: ['one', 'of-old'], hints: 1, keptAt: '2026-11-03T10:00:00.000Z' },
};

const seen = (left: Readonly<Record<string, LessonLeft>>) =>
  courseView(PARTS, LESSONS, (id) => left[id] ?? null, 'es');

describe('the course', () => {
  it('says of each lesson how it stands and where it opens', () => {
    const lessons = seen(LEFT).parts.flatMap((part) => part.lessons);
    expect(lessons.map(({ id, standing, step, done }) => [id, standing, step, done.solved])).toEqual([
      ['a', 'finished', 2, 2],
      ['b', 'begun', 2, 1],
      ['c', 'new', 1, 0],
    ]);
  });

  it('adds up each part and the whole, and leaves out parts without lessons', () => {
    const { parts, done } = seen(LEFT);
    expect(parts.map((part) => [part.title, part.done])).toEqual([
      ['First', { solved: 3, steps: 4, hints: 4, visited: '2026-11-03T10:00:00.000Z' }],
      ['Segunda', { solved: 0, steps: 2, hints: 0, visited: null }],
    ]);
    expect(done).toEqual({ solved: 3, steps: 6, hints: 4, visited: '2026-11-03T10:00:00.000Z' });
  });

  it('goes on with the first lesson that is not finished; with none when all are', () => {
    const all = Object.fromEntries(LESSONS.map(({ id }) => [id, LEFT['a']])) as typeof LEFT;
    expect([seen({}).next?.id, seen(LEFT).next?.id, seen(all).next]).toEqual(['a', 'b', null]);
  });

  it('names the lessons that come before one', () => {
    const [, , last] = seen({}).parts.flatMap((part) => part.lessons);
    expect(last?.goesOnFrom).toEqual([
      { title: 'A', to: { href: '#/learn/a' } },
      { title: 'gone', to: { href: '#/learn/gone' } },
    ]);
  });
});
