import { assign, sendParent, setup, type ActorRefFrom } from 'xstate';
import { canOpen, hintsOf, isSolved, newProgress, stepAt } from './progress.ts';
import type { LessonContext, LessonEvent, LessonInput } from './types.ts';

/** Levels of a hint: nudge, concept, exact. */
const LEVELS = 3;

/** The lab says where a step begins. */
const BEGINS = { guard: 'begins', target: 'opening', actions: 'takeEntry' } as const;

/**
 * A learner in a lesson: `briefing` (nothing done in this step yet) → `working` → `solved`, through `checking` at every
 * change that the lab tells. What must happen to the world is asked of the lab.
 */
export const lessonMachine = setup({
  types: { context: {} as LessonContext, events: {} as LessonEvent, input: {} as LessonInput },
  actions: {
    takeState: assign(({ event }) => (event.type === 'WORLD' ? { state: event.state } : {})),
    takeEntry: assign(({ event }) =>
      event.type === 'WORLD' ? { state: event.state, entry: event.state } : {},
    ),
    showHint: assign(({ context }) => {
      const help = hintsOf(context);
      return help ? { hints: { ...context.hints, [help.key]: Math.min(help.shown + 1, LEVELS) } } : {};
    }),
    noteSolved: assign(({ context }) => {
      const { id } = stepAt(context);
      return context.solved.includes(id) ? {} : { solved: [...context.solved, id] };
    }),
    openStep: assign(({ context }, { by, to }: { by?: number; to?: number }) => {
      const at = to ?? context.at + (by ?? 0);
      const step = context.lesson.steps[at];
      // A step seen again starts nowhere new: its goals were met, and its reset leads to where the learner is.
      return step ? { at, entry: context.state } : {};
    }),
    forget: assign(({ context }) => newProgress(context.lesson)),
    askFirst: sendParent(({ context }) => ({ type: 'ASK', asked: stepAt(context).calls[0] })),
    /** What others and time do before a step is done once, when it is first opened. */
    setScene: sendParent(({ context }) => {
      const { id, title, calls, begin } = stepAt(context);
      const actions = context.begun.includes(id) ? [] : begin;
      return { type: 'SCENE', offered: calls, actions, subject: title };
    }),
    noteBegun: assign(({ context }) => ({ begun: [...new Set([...context.begun, stepAt(context).id])] })),
    /** Back to where the step was begun, unsolved. */
    returnToEntry: assign(({ context }) => ({
      state: context.entry,
      solved: context.solved.filter((id) => id !== stepAt(context).id),
    })),
    startOver: sendParent(({ context }) => ({
      type: 'START_OVER',
      saved: context.entry,
      subject: stepAt(context).title,
    })),
    solve: sendParent(({ context }) => {
      const { title, solution } = stepAt(context);
      return { type: 'SOLVE', from: context.entry, actions: solution, subject: title };
    }),
  },
  guards: {
    begins: ({ event }) => event.type === 'WORLD' && event.begins === true,
    isNews: ({ context, event }) =>
      event.type === 'WORLD' &&
      (event.state.world !== context.state.world || event.state.calls !== context.state.calls),
    isSolved: ({ context }) => isSolved(context),
    wasSolved: ({ context }) => context.solved.includes(stepAt(context).id),
    hasNext: ({ context }) => canOpen(context, context.at + 1),
    hasPrevious: ({ context }) => context.at > 0,
    hasHint: ({ context }) => (hintsOf(context)?.shown ?? LEVELS) < LEVELS,
    mayOpen: ({ context, event }) =>
      event.type === 'GO_TO' && event.at !== context.at && canOpen(context, event.at),
  },
}).createMachine({
  id: 'lesson',
  context: ({ input }) => ({ lesson: input.lesson, ...input.progress, state: input.state }),
  initial: 'opening',
  on: {
    NEXT: {
      guard: 'hasNext',
      target: '.opening',
      actions: [{ type: 'openStep', params: { by: 1 } }, 'setScene', 'noteBegun', 'askFirst'],
    },
    PREVIOUS: {
      guard: 'hasPrevious',
      target: '.opening',
      actions: [{ type: 'openStep', params: { by: -1 } }, 'setScene', 'askFirst'],
    },
    GO_TO: {
      guard: 'mayOpen',
      target: '.opening',
      actions: [
        { type: 'openStep', params: ({ event }) => ({ to: event.at }) },
        'setScene',
        'noteBegun',
        'askFirst',
      ],
    },
    HINT: { guard: 'hasHint', actions: 'showHint' },
    SHOW_ME: { actions: 'solve' },
    RESET_STEP: { target: '.briefing', actions: ['returnToEntry', 'startOver', 'askFirst'] },
    RESET_LESSON: {
      target: '.briefing',
      actions: ['forget', 'returnToEntry', 'startOver', 'setScene', 'askFirst'],
    },
  },
  states: {
    /** Where a step begins, when it is opened and after a reload. */
    opening: {
      always: [
        { guard: 'wasSolved', target: 'solved' },
        { guard: 'isSolved', target: 'solved' },
        { target: 'briefing' },
      ],
    },
    briefing: { on: { WORLD: [BEGINS, { guard: 'isNews', target: 'checking', actions: 'takeState' }] } },
    working: { on: { WORLD: [BEGINS, { target: 'checking', actions: 'takeState' }] } },
    checking: { always: [{ guard: 'isSolved', target: 'solved' }, { target: 'working' }] },
    solved: { entry: 'noteSolved', on: { WORLD: [BEGINS, { actions: 'takeState' }] } },
  },
});

export type LessonActor = ActorRefFrom<typeof lessonMachine>;
