import { assign, enqueueActions, fromCallback, setup, type ActorRefFrom } from 'xstate';
import { advance } from '../../world/clock.ts';
import type { LabActor } from '../lab/machine.ts';
import { endsOf, tickTo } from './ends.ts';
import { isoDuration } from '../../lib/isoDuration.ts';

/** Seconds of the lab's time that go by in a second. */
export const SPEEDS = [60, 600, 3600] as const;

type Speed = (typeof SPEEDS)[number];

/** Why the clock stopped by itself. */
type Stop = 'end' | 'turned' | 'hidden' | 'endOfTime';

interface ClockContext {
  readonly lab: LabActor;
  readonly speed: Speed;
  /** Whether it stops when something ends. */
  readonly stopsAtEnds: boolean;
  /** When play began, which names it; empty before the first. */
  readonly play: string;
  /** Null: it was stopped by hand, or never went. */
  readonly stopped: Stop | null;
}

type ClockEvent =
  | { readonly type: 'PLAY' }
  | { readonly type: 'PAUSE' }
  | { readonly type: 'SET_SPEED'; readonly speed: Speed }
  | { readonly type: 'SET_STOPS'; readonly stopsAtEnds: boolean }
  /** Something other than the learner's own press ends the play. */
  | { readonly type: 'STOP'; readonly why: Stop };

/** Milliseconds from tick to tick. */
const TICK = 500;

/**
 * The lab's clock as it goes on by itself. Each tick tells the lab, which keeps the time; the clock stops where something
 * ends, at the end of time, and when the lab is taken back.
 */
export const clockMachine = setup({
  types: {
    context: {} as ClockContext,
    events: {} as ClockEvent,
    input: {} as { readonly lab: LabActor },
  },
  delays: { TICK },
  actors: {
    watchLab: fromCallback<ClockEvent, LabActor>(({ input, sendBack }) => {
      const watching = input.on('turned', () => sendBack({ type: 'STOP', why: 'turned' }));
      return () => watching.unsubscribe();
    }),
  },
  actions: {
    begin: assign(({ context }) => ({ play: presentOf(context).world.clock, stopped: null })),
    tick: enqueueActions(({ context, enqueue }) => {
      const { lab, speed, stopsAtEnds, play } = context;
      const { world } = presentOf(context);
      const ends = stopsAtEnds ? endsOf({ world }, lab.getSnapshot().context.asked) : [];
      const { seconds, ends: isEnd } = tickTo(world.clock, (speed * TICK) / 1000, ends);
      if (!advance(world, isoDuration(seconds)).ok) {
        enqueue.raise({ type: 'STOP', why: 'endOfTime' });
        return;
      }
      enqueue.sendTo(lab, { type: 'TICK', seconds, play });
      if (isEnd) enqueue.raise({ type: 'STOP', why: 'end' });
    }),
    setSpeed: assign(({ event }) => (event.type === 'SET_SPEED' ? { speed: event.speed } : {})),
    setStops: assign(({ event }) => (event.type === 'SET_STOPS' ? { stopsAtEnds: event.stopsAtEnds } : {})),
    noteStop: assign(({ event }) => ({ stopped: event.type === 'STOP' ? event.why : null })),
  },
}).createMachine({
  id: 'clock',
  context: ({ input }) => ({ lab: input.lab, speed: SPEEDS[0], stopsAtEnds: true, play: '', stopped: null }),
  invoke: { src: 'watchLab', input: ({ context }) => context.lab },
  initial: 'paused',
  on: {
    SET_SPEED: { actions: 'setSpeed' },
    SET_STOPS: { actions: 'setStops' },
  },
  states: {
    paused: { on: { PLAY: { target: 'playing', actions: ['begin', 'tick'] } } },
    playing: {
      after: { TICK: { target: 'playing', reenter: true, actions: 'tick' } },
      on: {
        PAUSE: { target: 'paused', actions: 'noteStop' },
        STOP: { target: 'paused', actions: 'noteStop' },
      },
    },
  },
});

export type ClockActor = ActorRefFrom<typeof clockMachine>;

const presentOf = ({ lab }: ClockContext) => lab.getSnapshot().context.timeline.present;
