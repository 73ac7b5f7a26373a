import { stagesOf, type Stage } from './stage.ts';
import { defineAction, type Action } from './action.ts';
import { askPolicies, NO_KEYS, type Authorized, type Resolved } from './stages/askPolicies.ts';
import type { Authenticated } from './stages/authenticate.ts';
import { authenticateOrServe } from './stages/authenticateOrServe.ts';
import { receive } from './stages/receive.ts';
import { resolveResource } from './stages/resolveResource.ts';

/** Parameters of operations that the lab has no model of are taken as they are. */
const notChecked: Stage<Authenticated, Authenticated> = {
  name: 'validate',
  run: (at) => ({
    outcome: 'pass',
    at,
    step: () => ({
      outcome: 'skip',
      reason: { code: 'parameters.notChecked', params: { action: at.action } },
    }),
  }),
};

const authorizeCall: Stage<Resolved, Authorized> = {
  name: 'authorize',
  run: (at) => askPolicies(at, NO_KEYS, () => null),
};

/** Any operation of any service, answered as far as policies go: who may call it, without carrying it out. */
export const authorizeOnly = (name: string): Action =>
  defineAction(name, STAGES, ({ world }) => ({ world, response: null }));

const STAGES = stagesOf(receive(false))
  .next(authenticateOrServe)
  .next(notChecked)
  .next(resolveResource)
  .next(authorizeCall);
