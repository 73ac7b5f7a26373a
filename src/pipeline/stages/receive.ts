import { decidedByProtocol } from '../../trace/decidedBy.ts';
import type { Stage, StageResult, Start } from '../stage.ts';

/** A call that has been taken in. */
export type Received = Start;

/**
 * Takes the call in.
 * @param modelled whether the lab carries the operation out, or only authorizes it
 */
export const receive = (modelled: boolean): Stage<Start, Received> => ({
  name: 'receive',
  run: (at) =>
    at.world.faults.some(({ kind, on }) => kind === 'throttling' && on === at.action)
      ? throttled(at.action)
      : {
          outcome: 'pass',
          at,
          step: () => ({
            outcome: 'pass',
            reason: { code: 'request.received', params: { action: at.action, modelled } },
          }),
        },
});

const throttled = (action: string): StageResult<never> => ({
  outcome: 'stop',
  error: { message: 'throttled', params: {} },
  decidedBy: decidedByProtocol('Credentials'),
  step: () => ({
    outcome: 'stop',
    reason: { code: 'request.throttled', params: { action } },
    rules: ['A-043'],
    decisive: true,
  }),
});

/**
 * Answers for a name that the service has no operation of.
 * @param version of the service's API
 */
export const noSuchOperation = (version: string): Stage<Start, never> => ({
  name: 'receive',
  run: ({ call, action }) => ({
    outcome: 'stop',
    error: { message: 'noSuchOperation', params: { operation: call.operation, version } },
    decidedBy: decidedByProtocol('Parameter:Action'),
    step: () => ({
      outcome: 'stop',
      reason: { code: 'request.noSuchOperation', params: { action } },
      rules: ['A-044', 'B-080'],
      decisive: true,
    }),
  }),
});

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
