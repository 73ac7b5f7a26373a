import type { Stage } from './stage.ts';
import { stagesOf } from './stage.ts';
import { defineAction, type Action } from './action.ts';
import { askPolicies, type Authorized, type Resolved } from './stages/askPolicies.ts';
import { authenticate, type Authenticated } from './stages/authenticate.ts';
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
  run: (at) => askPolicies(at, {}, []),
};

/** Any operation of any service, answered as far as policies go: who may call it, without carrying it out. */
export const authorizeOnly = (name: string): Action =>
  defineAction(
    name,
    stagesOf(receive(false)).then(authenticate).then(notChecked).then(resolveResource).then(authorizeCall),
    ({ world }) => ({ world, response: null }),
  );
