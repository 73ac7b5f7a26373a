import { describe, expect, it } from 'vitest';
import { loadFacts, loadLessons } from '../../../scripts/vite/readLessons.ts';
import { faultText } from './fault.ts';
import type { LabState } from '../call/made.ts';
import { stepStart } from './play.ts';
import { wordsIn } from './proseTree.ts';
import { proveLesson, proveStep } from './prove.ts';

const read = loadLessons();
const lessons = read.ok ? read.value : [];
const facts = loadFacts();
const rules = new Set(facts.ok ? facts.value.map(({ id }) => id) : []);

it('lessons and facts can be read', () => {
  expect([read.ok ? [] : read.error, facts.ok ? [] : facts.error]).toEqual([[], []]);
});

it('across-accounts, which the home page offers to newcomers, is there', () => {
  expect(lessons.map(({ id }) => id)).toContain('across-accounts');
});

describe.each(lessons)('prove $id', (lesson) => {
  it.each(lesson.steps.map((step, index) => [index + 1, step.title, step] as const))(
    'step %i: %s',
    (number, _, step) => {
      const start = stepStart(lesson, number - 1);
      expect(start.ok).toBe(true);
      if (!start.ok) return;
      const state: LabState = start.value;
      expect(proveStep(step, state).faults.map((fault) => faultText(lesson.id, fault))).toEqual([]);
    },
  );

  it('as a whole, with the rules that it cites', () => {
    expect(proveLesson(lesson, rules).map((fault) => faultText(lesson.id, fault))).toEqual([]);
  });
});

const BANNED = /\b(?:simply|just|easy|easily|obviously)\b/i;

it('no lesson calls anything easy', () => {
  const texts = lessons.flatMap((lesson) => [
    lesson.title,
    lesson.summary,
    ...lesson.steps.flatMap((step) => [
      step.title,
      wordsIn(step.prose),
      ...step.goals.map(({ title }) => title),
      ...[...Object.values(step.hints), ...step.goals.flatMap(({ hints }) => hints ?? [])].flatMap((hints) =>
        Object.values(hints).map(wordsIn),
      ),
    ]),
  ]);
  expect(texts.filter((text) => BANNED.test(text))).toEqual([]);
});
