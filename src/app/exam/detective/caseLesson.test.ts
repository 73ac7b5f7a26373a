import { expect, it } from 'vitest';
import { goalsMet } from '../../../content/lesson/check.ts';
import { playAll } from '../../../content/lesson/play.ts';
import { proveLesson } from '../../../content/lesson/prove.ts';
import { INTERFACES } from '../../../explain/interface.ts';
import { caseLesson } from './caseLesson.ts';
import { openCase } from './openCase.ts';

const lessons = Array.from({ length: 30 }, (_, index) => openCase(String(index))).flatMap((opened) =>
  opened ? [{ opened, lesson: caseLesson(opened, INTERFACES.en) }] : [],
);

it('makes of each case a lesson that holds: its start misses goals, its solution meets all, help where one stops', () => {
  expect(lessons).toHaveLength(30);
  expect(lessons.map(({ lesson }) => [lesson.id, proveLesson(lesson, new Set())])).toEqual(
    lessons.map(({ lesson }) => [lesson.id, []]),
  );
});

it('names each call once, with who calls', () => {
  for (const { lesson } of lessons) {
    const titles = lesson.steps[0]?.goals.map(({ title }) => title) ?? [];
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.filter((title) => title.includes('session:') || title.includes('undefined'))).toEqual([]);
  }
});

it('is not done by a trust policy that lets everybody in', () => {
  const text = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sts:AssumeRole' }],
  });
  const ends = lessons.flatMap(({ opened: { detective }, lesson }) => {
    const { document } = detective.solution;
    const [step] = lesson.steps;
    if (document.type !== 'trust' || !step) return [];
    const solution = step.solution.map((action) => (action.kind === 'save' ? { ...action, text } : action));
    const end = playAll({ world: lesson.world, calls: [] }, [...step.begin, ...solution]);
    const open = end.ok && goalsMet(step, end.value, 0).filter(({ standing }) => standing !== 'met');
    return [open && open.map(({ standing }) => standing)];
  });
  expect(ends.length).toBeGreaterThan(3);
  expect(
    ends.filter((open) => !open || open.length === 0 || !open.every((each) => each === 'letIn')),
  ).toEqual([]);
});

it('opens no case of what is no seed', () => {
  expect(['', 'x', '-1', '01', '1.5', '9'.repeat(17)].map(openCase)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});
