import type { Caller } from '../../world/caller.ts';
import type { Stage } from '../stage.ts';
import { authenticate, type Authenticated } from './authenticate.ts';
import type { Received } from './receive.ts';

const ANONYMOUS: Caller = { kind: 'anonymous' };

/** Services other than STS put a caller without credentials to the policies of their resources (C-033, D-028); STS never does. */
export const authenticateOrServe: Stage<Received, Authenticated> = {
  name: 'authenticate',
  run: (at) =>
    at.call.credentials.kind === 'none'
      ? {
          outcome: 'pass',
          at: { world: at.world, call: at.call, action: at.action, caller: ANONYMOUS },
          step: () => ({
            outcome: 'pass',
            reason: { code: 'caller.anonymous', params: {} },
            rules: ['C-033', 'D-028'],
          }),
        }
      : authenticate.run(at),
};
