import { assign, setup, type ActorRefFrom } from 'xstate';
import type { LessonDraft } from '../../content/lesson/authoring/draft.ts';
import { NOTHING_RECORDED } from '../../content/lesson/authoring/recording.ts';
import { prolong, record, redo, timelineOf, undo, type Timeline } from '../../lib/timeline.ts';
import type { BuilderContext, BuilderEvent, BuilderInput } from './types.ts';

/**
 * An author at work on a lesson: `editing`, or `recording` what is done in the lab, perhaps from before. Steps come, go and change places
 * only while nothing is recorded, since a recording belongs to the step at which it began.
 */
export const builderMachine = setup({
  types: { context: {} as BuilderContext, events: {} as BuilderEvent, input: {} as BuilderInput },
  actions: {
    change: assign(({ context, event }) =>
      event.type === 'CHANGE' ? { timeline: typed(context.timeline, event.draft, event.field) } : {},
    ),
    changeSteps: assign(({ context, event }) =>
      event.type === 'STEPS'
        ? { timeline: changed(context.timeline, event.draft, 'steps'), at: event.at }
        : {},
    ),
    goTo: assign(({ event }) => (event.type === 'GO_TO' ? { at: event.at } : {})),
    undo: assign(({ context }) => moved(context, undo(context.timeline))),
    redo: assign(({ context }) => moved(context, redo(context.timeline))),
    begin: assign(({ event }) =>
      event.type === 'BEGIN'
        ? {
            recording: {
              what: event.what,
              since: event.from.calls.length,
              done: NOTHING_RECORDED,
              from: event.from,
            },
          }
        : {},
    ),
    take: assign(({ context, event }) =>
      event.type === 'FINISH' ? { timeline: changed(context.timeline, event.draft, 'recording') } : {},
    ),
    end: assign({ recording: null }),
    takeOther: assign(({ context, event }) => {
      if (event.type !== 'TAKE') return {};
      const { draft, at, recording } = event.taken;
      return { timeline: changed(context.timeline, draft, 'taken'), at, recording };
    }),
  },
  guards: {
    isRecording: ({ context }) => context.recording !== null,
    isStep: ({ context, event }) =>
      event.type === 'GO_TO' && context.timeline.present.steps[event.at] !== undefined,
    canUndo: ({ context }) => context.timeline.past.length > 0,
    canRedo: ({ context }) => context.timeline.future.length > 0,
  },
}).createMachine({
  id: 'builder',
  context: ({ input: { draft, at, recording } }) => ({ timeline: timelineOf(draft), at, recording }),
  initial: 'editing',
  on: { CHANGE: { actions: 'change' }, TAKE: { target: '.editing', actions: 'takeOther' } },
  states: {
    editing: {
      always: { guard: 'isRecording', target: 'recording' },
      on: {
        STEPS: { actions: 'changeSteps' },
        GO_TO: { guard: 'isStep', actions: 'goTo' },
        UNDO: { guard: 'canUndo', actions: 'undo' },
        REDO: { guard: 'canRedo', actions: 'redo' },
        BEGIN: { actions: 'begin' },
      },
    },
    recording: {
      on: {
        FINISH: { target: 'editing', actions: ['take', 'end'] },
        CANCEL: { target: 'editing', actions: 'end' },
      },
    },
  },
});

export type BuilderActor = ActorRefFrom<typeof builderMachine>;

const changed = (timeline: Timeline<LessonDraft>, draft: LessonDraft, subject: string) =>
  record(timeline, draft, { kind: 'set', subject });

function typed(timeline: Timeline<LessonDraft>, draft: LessonDraft, field: string): Timeline<LessonDraft> {
  const last = timeline.past.at(-1)?.change;
  const change = { kind: 'edit', subject: field } as const;
  return last?.kind === 'edit' && last.subject === field && timeline.future.length === 0
    ? prolong(timeline, draft, change)
    : record(timeline, draft, change);
}

/** An undone step may be one that was shown. */
const moved = ({ at }: BuilderContext, timeline: Timeline<LessonDraft>): Partial<BuilderContext> => ({
  timeline,
  at: Math.min(at, timeline.present.steps.length - 1),
});
