import type { Stage, StageResult, Start } from '../stage.ts';

/** A call that has been taken in. */
export type Received = Start;

/**
 * Takes the call in.
 * @param modelled whether the lab carries the operation out, or only authorizes it
 */
export const receive = (modelled: boolean): Stage<Start, Received> => ({
  name: 'receive',
  run: (at) => ({
    outcome: 'pass',
    at,
    step: () => ({
      outcome: 'pass',
      reason: { code: 'request.received', params: { action: at.action, modelled } },
    }),
  }),
});

/** Stands for an operation that the lab knows of but does not model yet. */
export const notModelledYet: Stage<Start, never> = {
  name: 'receive',
  run: ({ action }) => unmodelled(action, [{ feature: 'operation', name: action }]),
};

/** Ends a call that the lab cannot judge, and names why. */
export const unmodelled = (
  action: string,
  what: Extract<StageResult<never>, { outcome: 'unmodelled' }>['what'],
): StageResult<never> => ({
  outcome: 'unmodelled',
  what,
  step: () => ({
    outcome: 'stop',
    decisive: true,
    reason: { code: 'request.notModelled', params: { action, what } },
  }),
});
