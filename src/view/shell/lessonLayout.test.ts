import { expect, test } from 'vitest';
import { lessonLayout, lessonOrder, type LessonRegions } from './lessonLayout.ts';

const regions = (shown: Partial<LessonRegions>): LessonRegions => ({
  decision: false,
  policies: false,
  world: false,
  tools: null,
  ...shown,
});

test('a step without policies is read with its tool first', () => {
  const all = { decision: true, world: true, tools: 'open' } as const;
  expect([lessonOrder(regions(all)), lessonOrder(regions({ ...all, policies: true }))]).toEqual([
    ['tools', 'decision', 'world'],
    ['decision', 'policies', 'world', 'tools'],
  ]);
  expect(lessonLayout(regions(all))).toMatchObject({
    '--narrow-areas': "'lesson' 'drawer' 'decision' 'world'",
  });
});

test('a decision by itself has all the width that the lesson leaves', () => {
  expect(lessonLayout(regions({ decision: true }))).toMatchObject({
    '--wide-areas': "'lesson decision'",
    '--wide-columns': 'clamp(20rem, 30vw, 34rem) minmax(0, 1fr)',
  });
});
