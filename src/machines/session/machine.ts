import { assign, setup, type ActorRefFrom } from 'xstate';

/** A credential's life, by the lab's clock. Times are ISO 8601 in UTC and compare as text. */
interface SessionContext {
  readonly accessKeyId: string;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly clock: string;
}

type SessionEvent =
  /** The lab's clock shows another time; undo can turn it back. */
  { readonly type: 'CLOCK'; readonly clock: string };

/** Temporary credentials cannot be cancelled: they are active until they expire. */
export const sessionMachine = setup({
  types: { context: {} as SessionContext, events: {} as SessionEvent, input: {} as SessionContext },
  actions: {
    setClock: assign({ clock: ({ event }) => event.clock }),
  },
  guards: {
    hasExpired: ({ context }) => context.expiresAt <= context.clock,
    isCurrent: ({ context }) => context.expiresAt > context.clock,
  },
}).createMachine({
  id: 'session',
  context: ({ input }) => input,
  initial: 'active',
  on: { CLOCK: { actions: 'setClock' } },
  states: {
    active: { always: { guard: 'hasExpired', target: 'expired' } },
    expired: { always: { guard: 'isCurrent', target: 'active' } },
  },
});

export type SessionActor = ActorRefFrom<typeof sessionMachine>;
