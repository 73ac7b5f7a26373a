import * as operations from '../../operations/iam/mfaDevices.ts';
import { withAccount, withUser } from '../../world/change.ts';
import { DEFAULT_CLOCK } from '../../world/clock.ts';
import { findAccount } from '../../world/find.ts';
import { stepOfCode } from '../../world/mfaCodes.ts';
import { mfaDevicesOf, withMfaDevices } from '../../world/mfaDevices.ts';
import type { Account, MfaDevice, World } from '../../world/world.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { holderResource, USER } from './holders.ts';
import { iamOperation, type IamCall } from './iamOperation.ts';
import { isRootAboutItself, namedUser, userOrCaller, userOrCallerResource } from './namedUser.ts';
import { pagedList } from './pagedList.ts';
import { textOf } from './params.ts';
import { QUOTAS } from './quotas.ts';
import { answered, overQuota, refused } from './refused.ts';

const enableMFADevice = iamOperation(operations.enableMFADevice, {
  resource: (call) => holderResource(call, USER),
  effect: (call) => {
    const user = namedUser(call);
    if (!user.ok) return user;
    const { world, account, params } = call;
    const serial = textOf(params, 'SerialNumber');
    const device = spareDevices(account).find((each) => each.serial === serial);
    if (!device) {
      const isInUse = account.users.some((each) => deviceOf(each, serial) !== undefined);
      return isInUse ? refused('iamMfaDeviceInUse') : refused('iamNoSuchMfaDevice', { serial });
    }
    const devices = mfaDevicesOf(user.value);
    if (devices.length >= QUOTAS.MFADevicesPerUser) return overQuota('MFADevicesPerUser');
    const usedStep = stepOfCodes(call, device);
    if (usedStep === null) return refused('iamWrongAuthenticationCode');
    const enabled: MfaDevice = { ...device, usedStep, enabledAt: world.clock };
    const after = withUser(world, account, user.value, withMfaDevices([...devices, enabled]));
    return answered(withSpare(after, account.id, (spare) => spare.filter((each) => each !== device)));
  },
});

/** Two codes that the device shows one after the other prove it: the time step of the second, or null. */
function stepOfCodes({ world, params }: IamCall, device: MfaDevice): number | null {
  const first = stepOfCode(device, textOf(params, 'AuthenticationCode1'), world.clock);
  const second = stepOfCode(
    { ...device, usedStep: first },
    textOf(params, 'AuthenticationCode2'),
    world.clock,
  );
  return first !== null && second === first + 1 ? second : null;
}

/** A virtual device that is taken from its user is there to be given to somebody. */
const deactivateMFADevice = iamOperation(operations.deactivateMFADevice, {
  resource: userOrCallerResource,
  effect: (call) => {
    if (isRootAboutItself(call)) return refused('iamMfaDeviceNotTheUsers');
    const user = userOrCaller(call);
    if (!user.ok) return user;
    const { world, account, params } = call;
    const device = deviceOf(user.value, textOf(params, 'SerialNumber'));
    if (!device) return refused('iamMfaDeviceNotTheUsers');
    const rest = mfaDevicesOf(user.value).filter((each) => each !== device);
    const after = withUser(world, account, user.value, withMfaDevices(rest));
    if (!isVirtual(device)) return answered(after);
    const { enabledAt: _, ...spared } = { enabledAt: '', ...device };
    return answered(withSpare(after, account.id, (spare) => [...spare, spared]));
  },
});

const listMFADevices = iamOperation(operations.listMFADevices, {
  resource: userOrCallerResource,
  effect: (call) => {
    if (isRootAboutItself(call)) return pagedList(call, 'MFADevices', [], Object, String);
    const user = userOrCaller(call);
    if (!user.ok) return user;
    return pagedList(
      call,
      'MFADevices',
      mfaDevicesOf(user.value),
      (device) => ({
        UserName: user.value.name,
        SerialNumber: device.serial,
        EnableDate: enabledAt(device),
      }),
      ({ serial }) => serial,
    );
  },
});

const deviceOf = (user: Parameters<typeof mfaDevicesOf>[0], serial: string): MfaDevice | undefined =>
  mfaDevicesOf(user).find((device) => device.serial === serial);

function withSpare(
  world: World,
  accountId: string,
  change: (spare: readonly MfaDevice[]) => readonly MfaDevice[],
): World {
  const account = findAccount(world, accountId);
  if (!account) return world;
  return withAccount(world, account, { virtualMfaDevices: change(spareDevices(account)) });
}

/** Virtual devices of the account that nobody has. */
export const spareDevices = ({ virtualMfaDevices = [] }: Account): readonly MfaDevice[] => virtualMfaDevices;

/** */
export const isVirtual = ({ serial }: MfaDevice): boolean => /^arn:aws:iam::\d{12}:mfa\//.test(serial);

export const enabledAt = (device: MfaDevice): string => device.enabledAt ?? DEFAULT_CLOCK;

/** MFA devices of users. */
export const MFA_DEVICE_ENTRIES: readonly ServiceOperation[] = [
  enableMFADevice,
  deactivateMFADevice,
  listMFADevices,
];
