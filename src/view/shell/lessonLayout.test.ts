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

test.each([
  [{ decision: true, world: true }, "'lesson world' 'lesson decision'"],
  [{ decision: true, policies: true, world: true }, "'lesson decision' 'world policies'"],
  [{ world: true, tools: 'open' }, "'lesson world' 'lesson drawer'"],
  [{ decision: true }, "'lesson decision'"],
  [{ policies: true, tools: 'shut' }, "'lesson policies' 'lesson drawer'"],
  [{ decision: true, policies: true, tools: 'open' }, "'lesson policies' 'decision drawer'"],
  [
    { decision: true, policies: true, tools: 'shut' },
    "'lesson policies' 'decision policies' 'decision drawer'",
  ],
  [{ world: true, policies: true, tools: 'shut' }, "'lesson policies' 'world policies' 'world drawer'"],
] as const)('on middling pages every region of %j has its place', (shown, areas) => {
  const { '--middling-areas': middling } = lessonLayout(regions(shown)) as Record<string, string>;
  expect(middling).toBe(areas);
});

test('a drawer that is open has all the height where no editors stand above it', () => {
  const rowsOf = (shown: Partial<LessonRegions>): unknown =>
    (lessonLayout(regions({ tools: 'open', ...shown })) as Record<string, string>)['--wide-rows'];
  expect([rowsOf({ decision: true }), rowsOf({ policies: true })]).toEqual([
    'minmax(0, 1fr)',
    'minmax(0, 1fr) var(--drawer-row)',
  ]);
});
