import { assign, emit, enqueueActions, setup, type ActorRefFrom } from 'xstate';
import { record, redo, timelineOf, undo, type Change } from '../../lib/timeline.ts';
import { playAll } from '../../content/lesson/play.ts';
import { knock } from '../../content/call/knocked.ts';
import { callOfAsked, makeCall } from '../../content/call/made.ts';
import { advance } from '../../world/clock.ts';
import { applyEdit } from '../../world/edit.ts';
import { callMachine } from '../call/machine.ts';
import { lessonMachine } from '../lesson/machine.ts';
import { stepAt } from '../lesson/progress.ts';
import { sessionMachine } from '../session/machine.ts';
import { alongTimeline } from './alongTimeline.ts';
import { draftsIn, draftWorld, saveDrafts, withDraft, withoutDraft } from './drafts.ts';
import { named } from '../../content/lesson/namedSession.ts';
import { played } from './played.ts';
import type { LabContext, LabEvent, LabInput, LabTurned, Saved } from './types.ts';

/** Once there are children to tell; a lab that is being made has none yet. */
const TELL = { type: 'tell', params: { first: false } } as const;

/** How long a pause in typing is before a draft is saved, in milliseconds. */
const PAUSE = 700;

/**
 * The root of the lab: the world with its one timeline of undo, the drafts in the editors, and the call in question.
 * It keeps a `call` actor at that call in the draft world, and a `session` actor for every credential issued.
 */
export const labMachine = setup({
  types: {
    context: {} as LabContext,
    events: {} as LabEvent,
    input: {} as LabInput,
    emitted: {} as LabTurned,
  },
  actors: { call: callMachine, session: sessionMachine, lesson: lessonMachine },
  delays: { PAUSE },
  actions: {
    setDraft: assign(({ context, event }) => {
      if (event.type !== 'EDIT') return {};
      const { ref, text } = event;
      const moved = alongTimeline(context.timeline, ref, text);
      return moved
        ? { timeline: moved, drafts: withoutDraft(context.drafts, ref) }
        : { drafts: withDraft(context.drafts, context.timeline.present.world, ref, text) };
    }),
    saveDrafts: assign(({ context }) => {
      const { present } = context.timeline;
      const { world, drafts, saved } = saveDrafts(present.world, context.drafts);
      if (saved.length === 0) return {};
      return recorded(
        { ...context, drafts },
        { ...present, world },
        { kind: 'edit', subject: saved[0]?.owner ?? '' },
      );
    }),
    ask: assign(({ event }) => (event.type === 'ASK' ? { asked: event.asked } : {})),
    makeCall: assign(({ context }) => {
      const made = makeCall(context.timeline.present, context.asked);
      return made
        ? recorded(context, named(made, context.offered), { kind: 'call', subject: context.asked.call })
        : {};
    }),
    takeKnock: assign(({ context, event }) => {
      if (event.type !== 'KNOCK') return {};
      const { call } = event;
      const { state } = knock(context.timeline.present, call);
      const subject = `${call.service}:${call.operation}`;
      return recorded(context, named(state, context.offered), { kind: 'call', subject });
    }),
    advanceClock: assign(({ context, event }) => {
      if (event.type !== 'ADVANCE') return {};
      const { present } = context.timeline;
      const later = advance(present.world, event.duration);
      return later.ok
        ? recorded(context, { ...present, world: later.value }, { kind: 'clock', subject: event.duration })
        : {};
    }),
    tickClock: assign(({ context, event }) =>
      event.type === 'TICK' ? { timeline: played(context.timeline, event.seconds, event.play) } : {},
    ),
    changeWorld: assign(({ context, event }) => {
      if (event.type !== 'CHANGE') return {};
      const { present } = context.timeline;
      const edited = applyEdit(present.world, event.operations);
      if (!edited.ok) return {};
      const { world } = edited.value;
      const saved = world === present.world ? present : { ...present, world };
      const drafts = draftsIn(world, context.drafts);
      return recorded({ ...context, drafts }, saved, { kind: event.what, subject: event.subject });
    }),
    /** What AWS would not save is not on the timeline: it goes first. */
    undo: assign(({ context }) =>
      Object.keys(context.drafts).length > 0 ? { drafts: {} } : { timeline: undo(context.timeline) },
    ),
    redo: assign(({ context }) => ({ timeline: redo(context.timeline) })),
    solve: assign(({ context, event }) => {
      if (event.type !== 'SOLVE') return {};
      const solved = playAll(event.from, event.actions);
      if (!solved.ok) return {};
      return recorded({ ...context, drafts: {} }, solved.value, { kind: 'solution', subject: event.subject });
    }),
    setScene: assign(({ context, event }) => {
      if (event.type !== 'SCENE') return {};
      const { offered, actions, subject } = event;
      const begun = playAll(context.timeline.present, actions);
      if (!begun.ok || actions.length === 0) return { offered };
      return { offered, ...recorded(context, begun.value, { kind: 'scene', subject }) };
    }),
    startOver: assign(({ context, event }) =>
      event.type === 'START_OVER'
        ? recorded({ ...context, drafts: {} }, event.saved, { kind: 'reset', subject: event.subject })
        : {},
    ),
    turned: emit({ type: 'turned' }),
    beginLesson: enqueueActions(({ context, enqueue, event }) => {
      const { lesson } = (event as unknown as { readonly input: LabInput }).input;
      if (!lesson) return;
      const { world, calls } = context.timeline.present;
      const state = { world: draftWorld(world, context.drafts), calls };
      enqueue.spawnChild('lesson', { id: 'lesson', input: { ...lesson, state } });
    }),
    /** Tells the children what has changed; actors of sessions that undo took back end. */
    tell: enqueueActions(({ context, enqueue, self }, params: { first: boolean; begins?: boolean }) => {
      const { world, calls } = context.timeline.present;
      const call = callOfAsked(context.asked, { world, calls });
      const children = params.first ? {} : self.getSnapshot().children;
      const draft = draftWorld(world, context.drafts);
      if (call) {
        const input = { world: draft, call };
        if ('call' in children) enqueue.sendTo('call', { type: 'INPUT', ...input });
        else enqueue.spawnChild('call', { id: 'call', input });
      } else if ('call' in children) enqueue.stopChild('call');
      for (const session of world.sessions) {
        const id = sessionActorId(session.accessKeyId);
        if (id in children) enqueue.sendTo(id, { type: 'CLOCK', clock: world.clock });
        else enqueue.spawnChild('session', { id, input: { ...session, clock: world.clock } });
      }
      const current = new Set(world.sessions.map(({ accessKeyId }) => sessionActorId(accessKeyId)));
      for (const id of Object.keys(children)) {
        if (id.startsWith(SESSION) && !current.has(id)) enqueue.stopChild(id);
      }
      if ('lesson' in children) {
        const begins = params.begins === true;
        enqueue.sendTo('lesson', { type: 'WORLD', state: { world: draft, calls }, begins });
      }
    }),
  },
  guards: {
    canUndo: ({ context }) => context.timeline.past.length > 0 || Object.keys(context.drafts).length > 0,
    hasDrafts: ({ context }) => Object.keys(context.drafts).length > 0,
    canRedo: ({ context }) => context.timeline.future.length > 0,
    canCall: ({ context }) => callOfAsked(context.asked, context.timeline.present) !== null,
  },
}).createMachine({
  id: 'lab',
  context: ({ input }) => ({
    timeline: timelineOf(input.saved),
    drafts: input.drafts,
    asked: input.asked,
    offered: input.lesson
      ? stepAt({ ...input.lesson, at: input.lesson.progress.at }).calls
      : (input.offered ?? []),
  }),
  entry: [{ type: 'tell', params: { first: true } }, 'beginLesson'],
  initial: 'opening',
  on: {
    EDIT: { target: '.typing', actions: ['setDraft', TELL] },
    ASK: { actions: ['ask', TELL] },
    MAKE_CALL: { guard: 'canCall', target: '.settled', actions: ['saveDrafts', 'makeCall', TELL] },
    KNOCK: { target: '.settled', actions: ['saveDrafts', 'takeKnock', TELL] },
    ADVANCE: { target: '.settled', actions: ['saveDrafts', 'advanceClock', TELL] },
    TICK: { actions: ['tickClock', TELL] },
    CHANGE: { target: '.settled', actions: ['saveDrafts', 'changeWorld', TELL] },
    UNDO: { guard: 'canUndo', target: '.settled', actions: ['saveDrafts', 'undo', TELL, 'turned'] },
    REDO: { guard: 'canRedo', actions: ['redo', TELL, 'turned'] },
    SOLVE: { target: '.settled', actions: ['saveDrafts', 'solve', TELL, 'turned'] },
    SCENE: {
      target: '.settled',
      actions: ['saveDrafts', 'setScene', { type: 'tell', params: { first: false, begins: true } }, 'turned'],
    },
    START_OVER: { target: '.settled', actions: ['saveDrafts', 'startOver', TELL, 'turned'] },
  },
  states: {
    /** Drafts left by the last visit are saved on a pause like any other. */
    opening: { always: [{ guard: 'hasDrafts', target: 'typing' }, { target: 'settled' }] },
    settled: {},
    /** Children have the drafts already: what they stand at stays, as a call that is being walked through. */
    typing: { after: { PAUSE: { target: 'settled', actions: 'saveDrafts' } } },
  },
});

export type LabActor = ActorRefFrom<typeof labMachine>;

const SESSION = 'session:';

/** The id of the actor that follows a session's life. */
export const sessionActorId = (accessKeyId: string): string => SESSION + accessKeyId;

const recorded = (context: LabContext, saved: Saved, change: Change): Partial<LabContext> => ({
  drafts: context.drafts,
  timeline: record(context.timeline, saved, change),
});
