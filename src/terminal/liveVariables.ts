import { findUserByArn } from '../world/find.ts';
import { mfaCode } from '../world/mfaCodes.ts';
import type { World } from '../world/world.ts';

/** `MFA_CODE`: what the caller's own device shows at this moment; nothing for callers without one. */
export function liveVariables(as: string, world: World): Readonly<Record<string, string>> {
  const device = findUserByArn(world, as)?.user.mfa;
  return device ? { MFA_CODE: mfaCode(device, world.clock) } : {};
}
