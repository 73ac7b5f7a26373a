import { decodeAuthorizationMessage as operation } from '../operations/sts/decodeAuthorizationMessage.ts';
import { actionOf } from '../operations/operation.ts';
import { defineAction } from '../pipeline/action.ts';
import { decodeDenial } from '../pipeline/encodedDenial.ts';
import { stagesOf, type Stage } from '../pipeline/stage.ts';
import { NO_KEYS, type Resolved } from '../pipeline/stages/askPolicies.ts';
import { authenticate } from '../pipeline/stages/authenticate.ts';
import { receive } from '../pipeline/stages/receive.ts';
import { resolveResource } from '../pipeline/stages/resolveResource.ts';
import { validate } from '../pipeline/stages/validate.ts';
import { authorizeOwnPermission } from './ownPermission.ts';
import { stopAtParameter } from './refusedParameter.ts';

interface Decoded {
  readonly at: Resolved;
  readonly message: string;
}

/** Only what a denial really returned can be read, and only when the caller may: the permission is asked first (B-144, B-145). */
const decode: Stage<Resolved, Decoded> = {
  name: 'limit',
  run: (at) => {
    const message = decodeDenial(at.world, String(at.call.params['EncodedMessage']));
    if (message === null) {
      return stopAtParameter({
        parameter: 'EncodedMessage',
        error: { message: 'authorizationMessageInvalid', params: {} },
        reason: { code: 'parameter.notEncodedDenial', params: { parameter: 'EncodedMessage' } },
        rules: ['B-145'],
      });
    }
    return {
      outcome: 'pass',
      at: { at, message },
      step: () => ({
        outcome: 'pass',
        reason: { code: 'message.decoded', params: {} },
        rules: ['B-147'],
      }),
    };
  },
};

/** `sts:DecodeAuthorizationMessage`: rules B-007 and B-144 to B-147. */
export const decodeAuthorizationMessage = defineAction(
  actionOf(operation),
  stagesOf(receive(true))
    .next(authenticate)
    .next(validate(operation))
    .next(resolveResource)
    .next(authorizeOwnPermission(() => NO_KEYS))
    .next(decode),
  ({ at, message }) => ({ world: at.world, response: { DecodedMessage: message } }),
);
