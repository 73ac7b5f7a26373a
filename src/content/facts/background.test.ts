import { expect, test } from 'vitest';
import { loadBackground, loadLessons } from '../../../scripts/vite/readLessons.ts';
import { backgroundOf } from './background.ts';

test('a rule knows the lessons, terms and cases that rest on it', () => {
  const lessons = loadLessons();
  const term = { id: 'role', term: 'role', text: [], rules: ['B-043'], see: [] };
  const around = backgroundOf(['B-043', 'B-072'], {
    lessons: lessons.ok ? lessons.value.filter(({ id }) => id === 'across-accounts') : [],
    glossary: { role: term },
    notModelled: [{ id: 'B-072', reason: 'world', note: 'Nobody switches roles here.' }],
    cases: ['README.md', 'b-043-one.yaml', 'b-043-two.yaml', 'b-044-three.yaml'],
  });
  expect(around).toEqual([
    {
      id: 'B-043',
      lessons: [
        {
          id: 'across-accounts',
          steps: expect.arrayContaining([expect.any(String)]) as readonly string[],
        },
      ],
      terms: [{ id: 'role', term: 'role' }],
      cases: 2,
      notModelled: null,
    },
    { id: 'B-072', lessons: [], terms: [], cases: 0, notModelled: 'Nobody switches roles here.' },
  ]);
});

test('every rule is shown by a case, said not to be modelled, or left to other tests', () => {
  const read = loadBackground();
  const around = read.ok ? read.value : [];
  expect(around.filter(({ cases, notModelled }) => cases > 0 && notModelled !== null)).toEqual([]);
  expect(around.filter(({ cases }) => cases > 0).length).toBeGreaterThan(200);
});
