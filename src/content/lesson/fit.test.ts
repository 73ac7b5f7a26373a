import { describe, expect, it } from 'vitest';
import { loadLessons } from '../../../scripts/vite/readLessons.ts';
import type { Lesson, LessonStep } from './lesson.ts';
import { fitted, workFingerprint } from './fit.ts';
import { stepStart } from './play.ts';
import type { SavedLesson } from './saved.ts';

const lessons = loadLessons();
const found = lessons.ok ? lessons.value.find(({ id }) => id === 'across-accounts') : undefined;
if (!found) throw new Error('the story is missing');
const story: Lesson = found;
const ids = story.steps.map(({ id }) => id);

function startOf(at: number) {
  const start = stepStart(story, at);
  if (!start.ok) throw new Error(start.error);
  return start.value;
}

/** Work in the third step, two solved, a draft begun. */
function saved(lesson: Lesson = story): SavedLesson {
  const entry = startOf(2);
  const { world } = entry;
  const [asked] = story.steps[2]?.calls ?? [];
  if (!asked) throw new Error('the step offers no call');
  return {
    state: { ...entry, world: { ...world, clock: '2026-01-15T12:34:56Z' } },
    entry,
    asked,
    drafts: [{ ref: { type: 'trust', owner: 'arn', name: null }, text: '{', sound: '{}' }],
    at: 2,
    solved: ids.slice(0, 2),
    hints: { [`${ids[1]}/trust`]: 2, [`${ids[2]}/identity`]: 1 },
    begun: ids.slice(0, 3),
    steps: lesson.steps.map(({ id }) => id),
    fingerprint: workFingerprint(lesson, 2),
    keptAt: '2026-11-01T10:00:00.000Z',
  };
}

const withSteps = (change: (steps: readonly LessonStep[]) => readonly LessonStep[]): Lesson => ({
  ...story,
  steps: change(story.steps),
});

const without = (id: string | undefined): Lesson =>
  withSteps((steps) => steps.filter((step) => step.id !== id));

const newStep = (): LessonStep => {
  const [step] = story.steps;
  if (!step) throw new Error('no steps');
  return { ...step, id: 'brand-new', title: 'Brand new' };
};

const third = ids[2];

describe('a save of a lesson', () => {
  it('that is still the same goes on as it was left', () => {
    expect(fitted(story, saved())).toMatchObject({
      work: {
        state: saved().state,
        drafts: saved().drafts,
        at: 2,
        solved: ids.slice(0, 2),
        hints: saved().hints,
      },
      change: null,
    });
  });

  it('whose texts were mended goes on as it was left', () => {
    const mended = withSteps((steps) =>
      steps.map((step) => ({
        ...step,
        prose: [],
        hints: {},
        title: `${step.title}!`,
        goals: step.goals.map((goal) => ({ ...goal, title: `${goal.title}!` })),
      })),
    );
    expect(fitted(mended, saved())).toMatchObject({ work: { state: saved().state }, change: null });
  });

  it('follows its step when another has come in before it', () => {
    const lesson = withSteps((steps) => [...steps.slice(0, 1), newStep(), ...steps.slice(1)]);
    const { work, change } = fitted(lesson, saved());
    expect([work.at, work.state, work.solved]).toEqual([3, saved().state, ids.slice(0, 2)]);
    expect(change).toEqual({ solved: 2, added: ['brand-new'], gone: 0, opens: third, asLeft: true });
  });

  it('loses a solved step that is gone, and its hints, and nothing else', () => {
    const { work, change } = fitted(without(ids[1]), saved());
    expect([work.at, work.state, work.solved, work.hints]).toEqual([
      1,
      saved().state,
      [ids[0]],
      { [`${ids[2]}/identity`]: 1 },
    ]);
    expect(change).toEqual({ solved: 1, added: [], gone: 1, opens: third, asLeft: true });
  });

  it('opens the first step that is not solved, at its start, when the open one is gone', () => {
    const lesson = without(ids[2]);
    const { work, change } = fitted(lesson, saved());
    const start = stepStart(lesson, 2);
    expect([work.at, work.drafts, work.asked]).toEqual([2, [], lesson.steps[2]?.calls[0]]);
    expect(work.begun).toEqual(lesson.steps.slice(0, 3).map(({ id }) => id));
    expect([work.state, work.entry]).toEqual(start.ok ? [start.value, start.value] : start.error);
    expect(change).toEqual({ solved: 2, added: [], gone: 1, opens: lesson.steps[2]?.id, asLeft: false });
  });

  it('begins its step anew when that asks for something else now', () => {
    const lesson = withSteps((steps) =>
      steps.map((step) => (step.id === ids[2] ? { ...step, goals: step.goals.slice(0, 1) } : step)),
    );
    const { work, change } = fitted(lesson, saved());
    expect([work.at, work.state, work.drafts, work.solved]).toEqual([2, startOf(2), [], ids.slice(0, 2)]);
    expect(change).toEqual({ solved: 2, added: [], gone: 0, opens: third, asLeft: false });
  });

  it('begins its step anew when the lesson starts in another world', () => {
    const lesson = { ...story, world: { ...story.world, clock: '2026-02-01T09:00:00Z' } };
    const { work, change } = fitted(lesson, saved());
    expect([work.state.world.clock.slice(0, 10), change?.asLeft]).toEqual(['2026-02-01', false]);
  });

  it('whose lesson is finished but for a step that is gone opens the last one', () => {
    const lesson = withSteps((steps) => steps.slice(0, 2));
    expect(fitted(lesson, saved()).work).toMatchObject({ at: 1, solved: ids.slice(0, 2) });
  });

  it('of version 1, which does not say what lesson it is of, goes on at its place', () => {
    const old = { ...saved(), steps: null, fingerprint: null, keptAt: null };
    expect(fitted(story, old)).toMatchObject({ work: { state: old.state, at: 2 }, change: null });
    expect(fitted(story, { ...old, at: 40 })).toMatchObject({
      work: { state: startOf(2), at: 2 },
      change: { solved: 2, asLeft: false },
    });
  });
});
