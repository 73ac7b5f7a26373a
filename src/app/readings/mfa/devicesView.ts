import type { DevicesView, DeviceView } from '../../../view/mfa/device.ts';
import { CODE_PERIOD, mfaCode, secondsOfCode, stepOfCode } from '../../../world/mfaCodes.ts';
import { mfaDevicesOf } from '../../../world/mfaDevices.ts';
import { userArn } from '../../../world/names.ts';
import type { MfaDevice, World } from '../../../world/world.ts';
import { shortName } from '../names.ts';

/** Every virtual MFA device of a world with what it shows now: account by account, those that nobody has enabled last. */
export function devicesView(world: World): DevicesView {
  const view = (device: MfaDevice, owner: string | null): DeviceView => {
    const code = mfaCode(device, world.clock);
    return {
      serial: device.serial,
      name: shortName(world, device.serial),
      owner,
      code,
      used: stepOfCode(device, code, world.clock) === null,
    };
  };
  return {
    devices: world.accounts.flatMap(({ id, users, virtualMfaDevices = [] }) => [
      ...users.flatMap((user) =>
        mfaDevicesOf(user).map((device) => view(device, shortName(world, userArn(id, user)))),
      ),
      ...virtualMfaDevices.map((device) => view(device, null)),
    ]),
    secondsLeft: secondsOfCode(world.clock),
    period: CODE_PERIOD,
  };
}
