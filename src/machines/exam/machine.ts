import { assign, setup, type ActorRefFrom } from 'xstate';
import {
  back,
  begun,
  isOver,
  isPlace,
  stoodStill,
  told,
  withAnswer,
  withFlag,
  withShown,
} from './progress.ts';
import type { Progress } from '../../content/exam/progress.ts';
import type { ExamContext, ExamEvent, ExamInput } from './types.ts';

const TIME_OVER = { guard: 'isOver', target: 'scored', actions: ['takeTime', 'endInTime'] } as const;

/**
 * Somebody at a paper: `choosing` → `answering` ⇄ `review` → `scored`; `paused` while the clock stands. The time is told
 * from outside, and nothing is lost by a reload: the actor begins where its input was left, or at the score if the time
 * has run out meanwhile.
 */
export const examMachine = setup({
  types: { context: {} as ExamContext, events: {} as ExamEvent, input: {} as ExamInput },
  actions: {
    begin: assign(({ event }) => (event.type === 'BEGIN' ? { progress: begun(event.paper, event.now) } : {})),
    leave: assign({ progress: null }),
    takeTime: changing((progress, event) => (event.type === 'TICK' ? told(progress, event.now) : progress)),
    standStill: changing((progress, event) =>
      event.type === 'TICK' ? stoodStill(progress, event.now) : progress,
    ),
    answer: changing((progress, event) =>
      event.type === 'ANSWER' ? withAnswer(progress, event.answer) : progress,
    ),
    flag: changing(withFlag),
    show: changing(withShown),
    goTo: changing((progress, event) => (event.type === 'GO_TO' ? { ...progress, at: event.at } : progress)),
    next: changing((progress) => ({ ...progress, at: progress.at + 1 })),
    previous: changing((progress) => ({ ...progress, at: progress.at - 1 })),
    noteAnswering: changing((progress) => ({ ...progress, phase: 'answering' })),
    noteReview: changing((progress) => ({ ...progress, phase: 'review' })),
    notePaused: changing((progress) => ({ ...progress, phase: 'paused' })),
    noteScored: changing((progress) => ({
      ...progress,
      phase: 'scored',
      end: progress.end ?? { at: progress.now, timedOut: false },
    })),
    endInTime: changing((progress) => ({
      ...progress,
      end: { at: progress.deadline ?? progress.now, timedOut: true },
    })),
  },
  guards: {
    isOver: ({ context: { progress }, event }) =>
      progress !== null && event.type === 'TICK' && isOver(progress, event.now),
    isPhase: ({ context }, phase: Progress['phase']) => context.progress?.phase === phase,
    hasPaper: ({ event }) => event.type === 'BEGIN' && event.paper.items.length > 0,
    hasNext: ({ context: { progress } }) => progress !== null && isPlace(progress, progress.at + 1),
    hasPrevious: ({ context: { progress } }) => progress !== null && isPlace(progress, progress.at - 1),
    isPlace: ({ context: { progress }, event }) =>
      progress !== null && event.type === 'GO_TO' && isPlace(progress, event.at),
    /** What was explained is answered for good. */
    isOpen: ({ context: { progress } }) => progress !== null && !progress.shown.includes(progress.at),
    explains: ({ context: { progress } }) =>
      progress?.paper.mode === 'study' && !progress.shown.includes(progress.at),
    isPausable: ({ context: { progress } }) => progress?.paper.pausable === true,
  },
}).createMachine({
  id: 'exam',
  context: ({ input: { progress, now } }) => ({ progress: progress && returned(progress, now) }),
  initial: 'opening',
  states: {
    /** Where the paper was left. */
    opening: {
      always: [
        { guard: { type: 'isPhase', params: 'answering' }, target: 'answering' },
        { guard: { type: 'isPhase', params: 'review' }, target: 'review' },
        { guard: { type: 'isPhase', params: 'paused' }, target: 'paused' },
        { guard: { type: 'isPhase', params: 'scored' }, target: 'scored' },
        { target: 'choosing' },
      ],
    },
    choosing: { on: { BEGIN: { guard: 'hasPaper', target: 'answering', actions: 'begin' } } },
    answering: {
      entry: 'noteAnswering',
      on: {
        TICK: [TIME_OVER, { actions: 'takeTime' }],
        ANSWER: { guard: 'isOpen', actions: 'answer' },
        SHOW: { guard: 'explains', actions: 'show' },
        FLAG: { actions: 'flag' },
        NEXT: { guard: 'hasNext', actions: 'next' },
        PREVIOUS: { guard: 'hasPrevious', actions: 'previous' },
        GO_TO: { guard: 'isPlace', actions: 'goTo' },
        REVIEW: { target: 'review' },
        PAUSE: { guard: 'isPausable', target: 'paused' },
        LEAVE: { target: 'choosing', actions: 'leave' },
      },
    },
    review: {
      entry: 'noteReview',
      on: {
        TICK: [TIME_OVER, { actions: 'takeTime' }],
        GO_TO: { guard: 'isPlace', target: 'answering', actions: 'goTo' },
        BACK: { target: 'answering' },
        PAUSE: { guard: 'isPausable', target: 'paused' },
        SUBMIT: { target: 'scored' },
        LEAVE: { target: 'choosing', actions: 'leave' },
      },
    },
    paused: {
      entry: 'notePaused',
      on: {
        TICK: { actions: 'standStill' },
        RESUME: { target: 'answering' },
        LEAVE: { target: 'choosing', actions: 'leave' },
      },
    },
    scored: {
      entry: 'noteScored',
      on: {
        GO_TO: { guard: 'isPlace', actions: 'goTo' },
        LEAVE: { target: 'choosing', actions: 'leave' },
      },
    },
  },
});

export type ExamActor = ActorRefFrom<typeof examMachine>;

/** A paper taken up again: the time went on, unless its clock stands, and may be over. */
function returned(progress: Progress, now: number): Progress {
  if (progress.phase === 'scored') return progress;
  if (progress.phase === 'paused') return stoodStill(progress, now);
  const later = back(progress, now);
  return progress.deadline !== null && isOver(later, later.now)
    ? { ...later, phase: 'scored', end: { at: progress.deadline, timedOut: true } }
    : later;
}

/** An action that changes the progress, if there is any. */
function changing(change: (progress: Progress, event: ExamEvent) => Progress) {
  return assign<ExamContext, ExamEvent, undefined, ExamEvent, never>(({ context, event }) =>
    context.progress ? { progress: change(context.progress, event) } : {},
  );
}
