import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import { loadLessons } from '../../../scripts/vite/readLessons.ts';
import type { Lesson } from '../../content/lesson/lesson.ts';
import { goalsOf, hintsOf, newProgress, stepAt } from './progress.ts';
import { labMachine } from '../lab/machine.ts';
import type { LessonActor } from './machine.ts';

function theStory(): Lesson {
  const lessons = loadLessons();
  const found = lessons.ok ? lessons.value.find(({ id }) => id === 'across-accounts') : undefined;
  if (!found) throw new Error('the story is missing');
  return found;
}

const story = theStory();

function open(progress = newProgress(story), of = story) {
  const [asked] = stepAt({ lesson: of, at: progress.at }).calls;
  if (!asked) throw new Error('the step offers no call');
  const input = { saved: progress.entry, drafts: {}, asked, lesson: { lesson: of, progress } };
  const lab = createActor(labMachine, { input }).start();
  const lesson = lab.getSnapshot().children['lesson'] as LessonActor;
  const standing = (): unknown => {
    const { value, context } = lesson.getSnapshot();
    return [value, context.at, goalsOf(context).map((goal) => goal.standing)];
  };
  return { lab, lesson, standing };
}

describe('a lesson', () => {
  it('goes from briefing over working to solved as its goals are met', () => {
    const { lab, lesson, standing } = open();
    expect(standing()).toEqual(['briefing', 0, ['toBeMade']]);
    lab.send({ type: 'ADVANCE', duration: 'PT1M' });
    expect(standing()).toEqual(['working', 0, ['toBeMade']]);
    lab.send({ type: 'MAKE_CALL' });
    expect(standing()).toEqual(['solved', 0, ['met']]);
    lesson.send({ type: 'NEXT' });
    expect(standing()).toEqual(['briefing', 1, ['stopped', 'letIn', 'met']]);
  });

  it('does not go on before a step is solved, nor open what lies ahead', () => {
    const { lesson } = open();
    expect([
      lesson.getSnapshot().can({ type: 'NEXT' }),
      lesson.getSnapshot().can({ type: 'GO_TO', at: 3 }),
      lesson.getSnapshot().can({ type: 'PREVIOUS' }),
    ]).toEqual([false, false, false]);
  });

  it('can be shown whole: each solution solves its step, and the next starts there', () => {
    const { lab, lesson } = open();
    const seen = story.steps.map(({ id }) => {
      lesson.send({ type: 'SHOW_ME' });
      const { value, context } = lesson.getSnapshot();
      const solved = [id, value, context.solved.at(-1)];
      if (lesson.getSnapshot().can({ type: 'NEXT' })) lesson.send({ type: 'NEXT' });
      return solved;
    });
    expect(seen).toEqual(story.steps.map(({ id }) => [id, 'solved', id]));
    expect(lab.getSnapshot().context.timeline.past.length).toBe(story.steps.length);
  });

  it('gives hints for what stops the learner, one after another, and remembers them', () => {
    const { lab, lesson } = open();
    lab.send({ type: 'MAKE_CALL' });
    lesson.send({ type: 'NEXT' });
    const shown = (): unknown => hintsOf(lesson.getSnapshot().context)?.shown;
    const before = shown();
    for (let hint = 0; hint < 4; hint++) lesson.send({ type: 'HINT' });
    expect([before, shown(), lesson.getSnapshot().context.hints]).toEqual([0, 3, { 'trust/trust': 3 }]);
  });

  it('resets a step to where it was begun, and the lesson to its start; undo leads back', () => {
    const { lab, lesson, standing } = open();
    lab.send({ type: 'MAKE_CALL' });
    lesson.send({ type: 'NEXT' });
    lesson.send({ type: 'SHOW_ME' });
    expect(standing()).toEqual(['solved', 1, ['met', 'met', 'met']]);
    lesson.send({ type: 'RESET_STEP' });
    expect(standing()).toEqual(['briefing', 1, ['stopped', 'letIn', 'met']]);
    expect(lesson.getSnapshot().context.solved).toEqual(['first-call']);
    expect(lab.getSnapshot().context.timeline.present).toBe(lesson.getSnapshot().context.entry);
    lesson.send({ type: 'RESET_LESSON' });
    expect(standing()).toEqual(['briefing', 0, ['toBeMade']]);
    expect(lab.getSnapshot().context.timeline.present).toEqual({ world: story.world, calls: [] });
    lab.send({ type: 'UNDO' });
    expect(lab.getSnapshot().context.timeline.present.calls.length).toBe(1);
  });

  it('is not solved by a policy that AWS would refuse to save', () => {
    const { lab, lesson, standing } = open();
    lab.send({ type: 'MAKE_CALL' });
    lesson.send({ type: 'NEXT' });
    const [save] = stepAt(lesson.getSnapshot().context).solution;
    if (save?.kind !== 'save') throw new Error('the solution saves no policy');
    const refused = save.text.replace('"Action"', '"Resource": "*", "Action"');
    lab.send({ type: 'EDIT', ref: save.document, text: refused });
    expect(standing()).toEqual(['briefing', 1, ['stopped', 'letIn', 'met']]);
    lab.send({ type: 'EDIT', ref: save.document, text: save.text });
    expect(standing()).toEqual(['solved', 1, ['met', 'met', 'met']]);
  });

  it('counts calls made after undo went behind the beginning of the step', () => {
    const { lab, lesson, standing } = open();
    lab.send({ type: 'MAKE_CALL' });
    lesson.send({ type: 'RESET_STEP' });
    lab.send({ type: 'UNDO' });
    lab.send({ type: 'UNDO' });
    expect(lab.getSnapshot().context.timeline.present.calls).toEqual([]);
    lab.send({ type: 'MAKE_CALL' });
    expect(standing()).toEqual(['solved', 0, ['met']]);
  });

  it('counts calls that are made anew after undo went behind earlier ones', () => {
    const { lab, lesson } = open();
    for (let step = 0; step < 3; step++) {
      lesson.send({ type: 'SHOW_ME' });
      lesson.send({ type: 'NEXT' });
    }
    const use = stepAt(lesson.getSnapshot().context);
    const [asked] = use.calls;
    if (!asked) throw new Error('the step offers no call');
    while (lab.getSnapshot().can({ type: 'UNDO' })) lab.send({ type: 'UNDO' });
    for (const action of story.steps.slice(1, 3).flatMap(({ solution }) => solution)) {
      if (action.kind === 'save') lab.send({ type: 'EDIT', ref: action.document, text: action.text });
    }
    lab.send({ type: 'ASK', asked });
    lab.send({ type: 'MAKE_CALL' });
    const { present } = lab.getSnapshot().context.timeline;
    expect(present.calls.map(({ decision }) => decision.outcome)).toEqual(['allow']);
    expect(goalsOf(lesson.getSnapshot().context)[0]?.standing).toBe('met');
  });

  it('does once what happens before a step, and the step begins there', () => {
    const [first, second, ...others] = story.steps;
    if (!first || !second) throw new Error('the story is too short');
    const later: Lesson = {
      ...story,
      steps: [first, { ...second, begin: [{ kind: 'advance', by: 'P1D' }] }, ...others],
    };
    const { lab, lesson } = open(newProgress(later), later);
    lab.send({ type: 'MAKE_CALL' });
    const clocks = (): unknown => [
      lab.getSnapshot().context.timeline.present.world.clock,
      lesson.getSnapshot().context.entry.world.clock,
    ];
    const before = clocks();
    lesson.send({ type: 'NEXT' });
    const begun = clocks();
    lesson.send({ type: 'PREVIOUS' });
    lesson.send({ type: 'NEXT' });
    const noon = (day: string) => [`2026-01-${day}T09:00:00Z`, `2026-01-${day}T09:00:00Z`];
    expect([before, begun, clocks()]).toEqual([noon('15'), noon('16'), noon('16')]);
    expect(lab.getSnapshot().context.timeline.past.at(-1)?.change).toEqual({
      kind: 'scene',
      subject: second.title,
    });
  });

  it('goes on where it was left', () => {
    const first = open();
    first.lab.send({ type: 'MAKE_CALL' });
    first.lesson.send({ type: 'NEXT' });
    const { at, entry, hints, solved, begun } = first.lesson.getSnapshot().context;
    const again = open({ at, entry, hints, solved, begun });
    expect(again.standing()).toEqual(['briefing', 1, ['stopped', 'letIn', 'met']]);
    expect(again.lesson.getSnapshot().can({ type: 'PREVIOUS' })).toBe(true);
    again.lesson.send({ type: 'PREVIOUS' });
    expect(again.standing()).toEqual(['solved', 0, ['toBeMade']]);
  });
});
