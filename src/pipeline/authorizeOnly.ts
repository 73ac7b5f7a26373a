import { stagesOf, type Stage, type Start } from './stage.ts';
import { defineAction, type Action } from './action.ts';
import { askPolicies, type Authorized, type Resolved } from './stages/askPolicies.ts';
import { authenticate, type Authenticated } from './stages/authenticate.ts';
import { receive, unmodelled, type Received } from './stages/receive.ts';
import { resolveResource } from './stages/resolveResource.ts';

/** Some services serve callers without credentials, and the lab does not judge those yet; STS never does. */
const receiveSigned: Stage<Start, Received> = {
  name: 'receive',
  run: (at) =>
    at.call.credentials.kind === 'none'
      ? unmodelled(`${at.call.service}:${at.call.operation}`, [{ feature: 'caller', name: 'anonymous' }])
      : receive(false).run(at),
};

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
    stagesOf(receiveSigned).next(authenticate).next(notChecked).next(resolveResource).next(authorizeCall),
    ({ world }) => ({ world, response: null }),
  );
