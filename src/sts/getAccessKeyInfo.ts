import { getAccessKeyInfo as operation } from '../operations/sts/getAccessKeyInfo.ts';
import { actionOf } from '../operations/operation.ts';
import { defineAction } from '../pipeline/action.ts';
import { stagesOf, type Stage } from '../pipeline/stage.ts';
import { NO_KEYS, type Resolved } from '../pipeline/stages/askPolicies.ts';
import { authenticate } from '../pipeline/stages/authenticate.ts';
import { receive } from '../pipeline/stages/receive.ts';
import { resolveResource } from '../pipeline/stages/resolveResource.ts';
import { validate } from '../pipeline/stages/validate.ts';
import { findAccessKey, findSessionByAccessKey } from '../world/find.ts';
import type { World } from '../world/world.ts';
import { keyOwnerInTrail } from './keyOwnerInTrail.ts';
import { authorizeOwnPermission } from './ownPermission.ts';
import { stopAtParameter } from './refusedParameter.ts';

interface Found {
  readonly at: Resolved;
  readonly accountId: string;
}

/**
 * Any key of any account, in whatever state, deleted ones as far as the trail tells (B-143). The answer about one that no
 * account has is a best reading.
 */
const findOwner: Stage<Resolved, Found> = {
  name: 'limit',
  run: (at) => {
    const id = String(at.call.params['AccessKeyId']);
    const accountId = ownerOf(at.world, id);
    if (accountId === null) {
      return stopAtParameter({
        parameter: 'AccessKeyId',
        error: { message: 'arnIsInvalid', params: { value: id } },
        reason: { code: 'credentials.unknownKey', params: { accessKeyId: id } },
        rules: ['B-143'],
      });
    }
    return {
      outcome: 'pass',
      at: { at, accountId },
      step: () => ({
        outcome: 'pass',
        reason: { code: 'accessKey.ofAccount', params: { accessKeyId: id, accountId } },
        rules: ['B-143'],
      }),
    };
  },
};

const ownerOf = (world: World, id: string): string | null =>
  findAccessKey(world, id)?.account.id ??
  findSessionByAccessKey(world, id)?.accountId ??
  keyOwnerInTrail(world, id);

/** `sts:GetAccessKeyInfo`: rules B-007, B-008, B-142 and B-143. */
export const getAccessKeyInfo = defineAction(
  actionOf(operation),
  stagesOf(receive(true))
    .next(authenticate)
    .next(validate(operation))
    .next(resolveResource)
    .next(authorizeOwnPermission(() => NO_KEYS))
    .next(findOwner),
  ({ at, accountId }) => ({ world: at.world, response: { Account: accountId } }),
);
