import { assign, setup, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import { STAGES, type StageName } from '../../trace/step.ts';
import { endsAt, leadsOn } from './progress.ts';
import type { CallContext, CallEvent } from './types.ts';

/** Where a call can stand before its end: at its start, or past a stage that let it on. The last stage lets nothing on. */
const PLACES = ['ready', ...STAGES.slice(0, -1)];

const setupCall = setup({
  types: { context: {} as CallContext, events: {} as CallEvent, input: {} as CallContext },
  guards: {
    leadsOn: ({ context }, { stage }: { stage: StageName }) => leadsOn(context, stage),
    endsAt: ({ context }, { stage }: { stage: StageName }) => endsAt(context, stage),
    goesTo: ({ context, event }, { stage }: { stage: StageName | null }) =>
      event.type === 'GOTO' && event.stage === stage && (stage === null || leadsOn(context, stage)),
  },
  actions: {
    takeInput: assign(({ event, context }) =>
      event.type === 'INPUT' ? { world: event.world, call: event.call } : context,
    ),
  },
});

/**
 * One call, stage by stage, forward and back. The state of a stage means that it has passed; `settled`, that the run
 * is over, stopped or granted. No rule lives here: what a stage says is asked of the engine's own functions.
 */
export const callMachine = setupCall.createMachine({
  id: 'call',
  context: ({ input }) => ({ world: input.world, call: input.call }),
  initial: 'settled',
  on: {
    RUN: '.settled',
    RESET: '.ready',
    GOTO: [
      { guard: { type: 'goesTo' as const, params: { stage: null } }, target: '.ready' },
      ...STAGES.slice(0, -1).map((stage) => ({
        guard: { type: 'goesTo' as const, params: { stage } },
        target: `.${stage}`,
      })),
      { target: '.settled' },
    ],
    INPUT: { target: '.settled', actions: 'takeInput' },
  },
  states: Object.fromEntries([
    ...PLACES.map((place, index) => {
      const [stage] = STAGES.slice(index, -1);
      const onward = stage ? [{ guard: { type: 'leadsOn' as const, params: { stage } }, target: stage }] : [];
      const before = PLACES[index - 1];
      return [place, { on: { NEXT: [...onward, { target: 'settled' }], ...(before && { BACK: before }) } }];
    }),
    [
      'settled',
      {
        on: {
          BACK: STAGES.map((stage, index) => ({
            guard: { type: 'endsAt' as const, params: { stage } },
            target: PLACES[index] ?? 'ready',
          })),
        },
      },
    ],
  ]),
});

export type CallActor = ActorRefFrom<typeof callMachine>;
export type CallSnapshot = SnapshotFrom<typeof callMachine>;
