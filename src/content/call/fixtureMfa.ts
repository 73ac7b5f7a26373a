import { readWorld } from '../../world/file/read.ts';
import { mfaCode } from '../../world/mfaCodes.ts';
import type { World } from '../../world/world.ts';
import type { Asked } from './made.ts';
import { devicesIn } from './tokenCode.ts';

/** For tests: Ana, who has two MFA devices, Cleo, who has none, and a device that nobody has enabled. */

export const ANA = 'arn:aws:iam::111122223333:user/Ana';
export const CLEO = 'arn:aws:iam::111122223333:user/Cleo';
export const PHONE = 'arn:aws:iam::111122223333:mfa/Phone';
export const TABLET = 'arn:aws:iam::111122223333:mfa/Tablet';
export const SPARE = 'arn:aws:iam::111122223333:mfa/Spare';

/** Its code at the world's clock is 491140. */
const SEED = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

export const WORLD = worldOf(`
clock: '2026-01-15T09:00:00Z'
accounts:
  - id: '111122223333'
    alias: prod
    users:
      - name: Ana
        mfa: { serial: ${PHONE}, seed: ${SEED} }
        otherMfaDevices: [{ serial: ${TABLET}, seed: ABCDEFGHIJKLMNOPQRSTUVWXYZ234567 }]
      - { name: Cleo }
    virtualMfaDevices: [{ serial: ${SPARE}, seed: 234567ABCDEFGHIJKLMNOPQRSTUVWXYZ }]
`);

function worldOf(text: string): World {
  const read = readWorld(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

/** The code that a device of the world shows. */
export function codeShown(serial: string): string {
  const device = devicesIn(WORLD).find((each) => each.serial === serial);
  if (!device) throw new Error(`no device ${serial}`);
  return mfaCode(device, WORLD.clock);
}

/** GetSessionToken with MFA. */
export const askedCode = (code: unknown, as = ANA, serial = PHONE): Asked => ({
  as,
  call: 'sts:GetSessionToken',
  params: { SerialNumber: serial, TokenCode: code },
  resource: null,
  token: null,
  context: {},
  omitSessionToken: false,
  label: null,
});
