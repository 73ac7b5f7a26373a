import { describe, expect, it } from 'vitest';
import { loadLessons } from '../../../scripts/vite/readLessons.ts';
import { goalsMet, hintsFor, isCallOf, isDone } from './check.ts';
import type { Lesson, LessonStep } from './lesson.ts';
import { makeCall, type LabState } from '../call/made.ts';
import { play, stepStart } from './play.ts';

const read = loadLessons();
const lesson = (read.ok ? read.value[0] : undefined) as Lesson;

const stepNamed = (id: string): LessonStep => lesson.steps.find((step) => step.id === id) as LessonStep;

function startOf(id: string): LabState {
  const start = stepStart(lesson, lesson.steps.indexOf(stepNamed(id)));
  if (!start.ok) throw new Error(start.error);
  return start.value;
}

/** Plays the first actions of a step's solution. */
function after(id: string, actions: number): LabState {
  return stepNamed(id)
    .solution.slice(0, actions)
    .reduce<LabState>((state, action) => {
      const next = play(state, action);
      if (!next.ok) throw new Error(next.error);
      return next.value;
    }, startOf(id));
}

const standings = (id: string, actions: number): readonly (readonly [string, string | null])[] =>
  goalsMet(stepNamed(id), after(id, actions), startOf(id).calls.length).map(({ standing, gate }) => [
    standing,
    gate,
  ]);

describe('goals of across-accounts as the learner goes', () => {
  it('step 1: the first call is denied, and that is the goal', () => {
    expect([standings('first-call', 0), standings('first-call', 1)]).toEqual([
      [['toBeMade', 'trust']],
      [['met', null]],
    ]);
  });

  it('step 2: mending the trust policy moves the stop to the next gate', () => {
    expect([standings('trust', 0), standings('trust', 1)]).toEqual([
      [
        ['stopped', 'trust'],
        ['letIn', null],
        ['met', 'trust'],
      ],
      [
        ['met', 'identity'],
        ['met', 'trust'],
        ['met', 'trust'],
      ],
    ]);
  });

  it('step 4: without a session nothing can be called, and each call counts once it is made', () => {
    expect(
      [0, 1, 2, 4].map((actions) => standings('credentials', actions).map(([standing]) => standing)),
    ).toEqual([
      ['toBeMade', 'noSession', 'noSession', 'noSession', 'noSession'],
      ['met', 'toBeMade', 'toBeMade', 'toBeMade', 'met'],
      ['met', 'met', 'toBeMade', 'toBeMade', 'met'],
      ['met', 'met', 'met', 'met', 'met'],
    ]);
  });

  it('step 7: made calls count in their order, and only those of the step', () => {
    expect(
      [0, 1, 2, 3, 4, 5, 6, 7].map((actions) =>
        standings('take-back', actions).map(([standing]) => standing),
      ),
    ).toEqual([
      ['letIn', 'toBeMade', 'letIn', 'letIn'],
      ['toBeMade', 'toBeMade', 'letIn', 'letIn'],
      ['met', 'toBeMade', 'letIn', 'letIn'],
      ['met', 'met', 'letIn', 'letIn'],
      ['met', 'met', 'toBeMade', 'stopped'],
      ['met', 'met', 'met', 'stopped'],
      ['met', 'met', 'met', 'toBeMade'],
      ['met', 'met', 'met', 'met'],
    ]);
  });

  it('a call made before the one it must follow does not count', () => {
    const step = stepNamed('take-back');
    const start = startOf('take-back');
    const reading = step.calls[1];
    const early = reading && makeCall(start, reading);
    expect(early && goalsMet(step, early, start.calls.length)[1]).toEqual({
      goal: 'still-reads',
      standing: 'toBeMade',
      gate: null,
    });
  });

  it('the learner may choose the name and the length of the session', () => {
    const step = stepNamed('credentials');
    const start = startOf('credentials');
    const [card] = step.calls;
    if (!card) throw new Error('no card');
    const params = { ...card.params, RoleSessionName: 'mine', DurationSeconds: 900 };
    const made = makeCall(start, { ...card, params });
    expect(made && goalsMet(step, made, start.calls.length)[0]?.standing).toBe('met');
  });

  it('the code of a device is given in any way, and has to be given', () => {
    const [goal] = stepNamed('credentials').goals;
    if (!goal) throw new Error('no goal');
    const { call } = goal;
    const coded = (params: object) => ({ ...call, params: { ...call.params, ...params } });
    const wanted = { ...goal, call: coded({ TokenCode: 'mfa' }) };
    const given = [{ TokenCode: 'mfa' }, { TokenCode: '123456' }, {}];
    expect(given.map((params) => isCallOf(wanted, coded(params)))).toEqual([true, true, false]);
    expect(isCallOf({ ...goal, call: coded({ TokenCode: '123456' }) }, coded({ TokenCode: '654321' }))).toBe(
      false,
    );
  });
});

describe('hints', () => {
  it('are those of the gate that stops the first goal that is not met', () => {
    const step = stepNamed('trust');
    const goals = goalsMet(step, startOf('trust'), startOf('trust').calls.length);
    expect(hintsFor(step, goals)).toBe(step.hints.trust);
  });

  it('are those of the goal when its call is let in or waits to be made', () => {
    const [first, account] = [stepNamed('first-call'), stepNamed('account')];
    expect(hintsFor(first, goalsMet(first, startOf('first-call'), 0))).toBe(first.goals[0]?.hints);
    const trusting = goalsMet(account, after('account', 1), startOf('account').calls.length);
    expect(hintsFor(account, trusting)).toBe(account.goals[1]?.hints);
  });

  it('end when the step is done', () => {
    const step = stepNamed('trust');
    const goals = goalsMet(step, after('trust', 1), startOf('trust').calls.length);
    expect([isDone(goals), hintsFor(step, goals)]).toEqual([true, null]);
  });
});
