import { deviceMeant, deviceOf, withTokenCode } from '../../content/call/tokenCode.ts';
import type { Asked } from '../../content/call/made.ts';
import type { Interface } from '../../explain/interface.ts';
import { mfaCode } from '../../world/mfaCodes.ts';
import type { World } from '../../world/world.ts';
import { shortName } from './names.ts';

/** What a `TokenCode` that means a device stands for, in words; null for digits, and where there is none. */
export function tokenCodeText({ as, params }: Asked, world: World, words: Interface): string | null {
  if (!deviceMeant(params['TokenCode'])) return null;
  const device = deviceOf(params, as, world);
  return device
    ? words.mfa.codeOf(shortName(world, device.serial), mfaCode(device, world.clock))
    : words.mfa.codeOfNone;
}

/** A call as a client would send it now, with the digits that a device shows. */
export const withCodeShown = (asked: Asked, world: World): Asked => ({
  ...asked,
  params: withTokenCode(asked.params, asked.as, world),
});
