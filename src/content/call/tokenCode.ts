import { findUserByArn } from '../../world/find.ts';
import { mfaCode } from '../../world/mfaCodes.ts';
import { mfaDevicesOf } from '../../world/mfaDevices.ts';
import type { MfaDevice, World } from '../../world/world.ts';

type Params = Readonly<Record<string, unknown>>;

/**
 * A `TokenCode` that stands for whatever a device shows when the call is made (docs/formats.md, A call): `mfa:SERIAL`,
 * or `mfa` for the caller's own device, whose serial is then null; undefined for any other value.
 */
export function deviceMeant(code: unknown): { readonly serial: string | null } | undefined {
  const meant = typeof code === 'string' ? /^mfa(?::(.+))?$/.exec(code) : null;
  return meant ? { serial: meant[1] ?? null } : undefined;
}

/**
 * Parameters with the six digits in place of the device that `TokenCode` means; those that mean none stay as they are.
 * @param as who calls
 */
export function withTokenCode(params: Params, as: string, world: World): Params {
  if (!deviceMeant(params['TokenCode'])) return params;
  const device = deviceOf(params, as, world);
  return { ...params, TokenCode: device ? mfaCode(device, world.clock) : NOBODYS };
}

/** The device that `TokenCode` means; null when the world has none like that. */
export function deviceOf(params: Params, as: string, world: World): MfaDevice | null {
  const meant = deviceMeant(params['TokenCode']);
  if (!meant) return null;
  if (meant.serial !== null) return devicesIn(world).find(({ serial }) => serial === meant.serial) ?? null;
  const caller = findUserByArn(world, as);
  const own = caller ? mfaDevicesOf(caller.user) : [];
  return own.find(({ serial }) => serial === params['SerialNumber']) ?? own[0] ?? null;
}

/** Every virtual MFA device of a world: those that users have, and those that nobody has enabled yet. */
export const devicesIn = ({ accounts }: World): readonly MfaDevice[] =>
  accounts.flatMap(({ users, virtualMfaDevices = [] }) => [
    ...users.flatMap(mfaDevicesOf),
    ...virtualMfaDevices,
  ]);

/** The code in place of that of a device that there is not. */
const NOBODYS = '000000';
