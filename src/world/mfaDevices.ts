import type { MfaDevice, User } from './world.ts';

/** The MFA devices of a user, in the order in which they were enabled; at most eight (I-014). */
export const mfaDevicesOf = ({ mfa, otherMfaDevices = NONE }: User): readonly MfaDevice[] =>
  mfa === null ? otherMfaDevices : [mfa, ...otherMfaDevices];

/** What of a user changes when these are its devices. */
export function withMfaDevices(devices: readonly MfaDevice[]): Pick<User, 'mfa' | 'otherMfaDevices'> {
  const [mfa = null, ...otherMfaDevices] = devices;
  return { mfa, otherMfaDevices };
}

const NONE: readonly never[] = [];
