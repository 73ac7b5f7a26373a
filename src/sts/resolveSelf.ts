import type { Stage } from '../pipeline/stage.ts';
import type { Authenticated } from '../pipeline/stages/authenticate.ts';
import { callerName } from '../world/caller.ts';

/** For calls that are about their own caller. */
export const resolveSelf: Stage<Authenticated, Authenticated> = {
  name: 'resolve',
  run: (at) => ({
    outcome: 'pass',
    at,
    step: () => ({ outcome: 'pass', reason: { code: 'self.found', params: { arn: callerName(at.caller) } } }),
  }),
};
