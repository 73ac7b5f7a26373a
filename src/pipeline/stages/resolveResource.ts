import { findResource, ownerAccountOf } from '../../world/find.ts';
import type { Stage } from '../stage.ts';
import type { Resolved } from './askPolicies.ts';
import type { Authenticated } from './authenticate.ts';

/** Finds the resource that a call names, its owner and its policy. A call that names none acts on `*`. */
export const resolveResource: Stage<Authenticated, Resolved> = {
  name: 'resolve',
  run: (at) => {
    const { resource: arn } = at.call;
    if (arn === null) {
      return {
        outcome: 'pass',
        at: { ...at, resource: { arn: '*', accountId: null, tags: {}, policy: null } },
        step: () => ({ outcome: 'pass', reason: { code: 'resource.none', params: {} } }),
      };
    }
    const found = findResource(at.world, arn);
    const accountId = ownerAccountOf(at.world, arn);
    const policyText = found?.resource.policy ?? null;
    const policy = found &&
      policyText !== null && {
        ref: { type: 'resource' as const, owner: found.resource.arn, name: null },
        text: policyText,
        storedIds: {},
      };
    const owner = at.caller.kind === 'service' ? null : at.caller.accountId;
    return {
      outcome: 'pass',
      at: { ...at, resource: { arn, accountId, tags: found?.resource.tags ?? {}, policy: policy || null } },
      step: () => ({
        outcome: 'pass',
        reason:
          accountId === null
            ? { code: 'resource.elsewhere', params: { resource: arn } }
            : {
                code: 'resource.found',
                params: {
                  resource: arn,
                  accountId,
                  hasPolicy: Boolean(policy),
                  crossAccount: owner !== null && owner !== accountId,
                },
              },
      }),
    };
  },
};
