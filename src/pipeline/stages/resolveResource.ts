import type { RequestedResource } from '../../authorize/request.ts';
import { callerAccount } from '../../world/caller.ts';
import { findResource, ownerAccountOf } from '../../world/find.ts';
import type { Stage } from '../stage.ts';
import type { Resolved } from './askPolicies.ts';
import type { Authenticated } from './authenticate.ts';

/** What a call acts on that names no resource. */
const NO_RESOURCE: RequestedResource = { arn: '*', accountId: null, tags: {}, policy: null };

/** Finds the resource that a call names, its owner and its policy. A call that names none acts on `*`. */
export const resolveResource: Stage<Authenticated, Resolved> = {
  name: 'resolve',
  run: (at) => {
    const { world, call, action, caller } = at;
    const { resource: arn } = call;
    if (arn === null) {
      return {
        outcome: 'pass',
        at: { world, call, action, caller, resource: NO_RESOURCE },
        step: () => ({ outcome: 'pass', reason: { code: 'resource.none', params: {} } }),
      };
    }
    const found = findResource(world, arn);
    const accountId = ownerAccountOf(world, arn);
    const policyText = found?.resource.policy ?? null;
    const policy = found &&
      policyText !== null && {
        ref: { type: 'resource' as const, owner: found.resource.arn, name: null },
        text: policyText,
        storedIds: {},
      };
    // What is in a resource has its policy, not its tags (D-052).
    const tags = found?.resource.arn === arn ? found.resource.tags : {};
    const owner = callerAccount(caller);
    return {
      outcome: 'pass',
      at: {
        world,
        call,
        action,
        caller,
        resource: { arn, accountId, tags, policy: policy || null },
      },
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
