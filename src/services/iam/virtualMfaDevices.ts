import { fromByteArray } from 'base64-js';
import { strToU8 } from 'fflate';
import { err } from '../../lib/result.ts';
import * as operations from '../../operations/iam/mfaDevices.ts';
import { withAccount } from '../../world/change.ts';
import { drawId } from '../../world/ids.ts';
import { mfaDevicesOf } from '../../world/mfaDevices.ts';
import { mfaArn } from '../../world/names.ts';
import type { Account, MfaDevice } from '../../world/world.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { listedUser } from './describe.ts';
import { iamOperation, type IamCall } from './iamOperation.ts';
import { enabledAt, isVirtual, spareDevices } from './mfaDevices.ts';
import { pagedList } from './pagedList.ts';
import { givenText, pathOf, textOf } from './params.ts';
import { answered, refused } from './refused.ts';
import { iamResource } from './resources.ts';
import { requestTagKeys, tagPermission, tagsMember, withGivenTags } from './tags.ts';

/** I-010 */
const LONGEST_SERIAL = 256;

/** The secret is shown this once; the picture of it is left out. */
const createVirtualMFADevice = iamOperation(operations.createVirtualMFADevice, {
  resource: (call) => iamResource(call.account, newSerial(call)),
  keys: ({ params }) => requestTagKeys(params),
  permissions: (call) => tagPermission('iam:TagMFADevice', call),
  effect: (call) => {
    const { world, account, params } = call;
    const serial = newSerial(call);
    if (serial.length > LONGEST_SERIAL) return tooLong(textOf(params, 'VirtualMFADeviceName'));
    if (allDevices(account).some((device) => device.serial === serial)) return refused('iamMfaDeviceExists');
    const tags = withGivenTags({}, params, 'other');
    if (!tags.ok) return tags;
    const { id: seed, world: drawn } = drawId(world, 'mfaSeed');
    const virtualMfaDevices = [...spareDevices(account), { serial, seed, usedStep: null }];
    return answered(withAccount(drawn, account, { virtualMfaDevices }), {
      VirtualMFADevice: {
        SerialNumber: serial,
        Base32StringSeed: fromByteArray(strToU8(seed)),
        ...tagsMember(tags.value),
      },
    });
  },
});

const listVirtualMFADevices = iamOperation(operations.listVirtualMFADevices, {
  effect: (call) => {
    const { account, params } = call;
    const status = givenText(params, 'AssignmentStatus') ?? 'Any';
    const spare = spareDevices(account).map(({ serial }) => ({ SerialNumber: serial }));
    const assigned = account.users.flatMap((user) =>
      mfaDevicesOf(user)
        .filter(isVirtual)
        .map((device) => ({
          SerialNumber: device.serial,
          User: listedUser(account, user),
          EnableDate: enabledAt(device),
        })),
    );
    const devices = [...(status === 'Unassigned' ? [] : assigned), ...(status === 'Assigned' ? [] : spare)];
    return pagedList(call, 'VirtualMFADevices', devices, Object, ({ SerialNumber }) => SerialNumber);
  },
});

const deleteVirtualMFADevice = iamOperation(operations.deleteVirtualMFADevice, {
  resource: ({ account, params }) => iamResource(account, textOf(params, 'SerialNumber')),
  effect: ({ world, account, params }) => {
    const serial = textOf(params, 'SerialNumber');
    const virtualMfaDevices = spareDevices(account).filter((device) => device.serial !== serial);
    if (virtualMfaDevices.length < spareDevices(account).length) {
      return answered(withAccount(world, account, { virtualMfaDevices }));
    }
    const isAssigned = allDevices(account).some((device) => device.serial === serial);
    return isAssigned ? refused('iamMfaDeviceAssigned') : refused('iamNoSuchMfaDevice', { serial });
  },
});

const newSerial = ({ account, params }: IamCall): string =>
  mfaArn(account.id, `${pathOf(params).slice(1)}${textOf(params, 'VirtualMFADeviceName')}`);

const allDevices = (account: Account): readonly MfaDevice[] => [
  ...account.users.flatMap((user) => mfaDevicesOf(user)),
  ...spareDevices(account),
];

const tooLong = (name: string) =>
  err({
    message: 'validation',
    params: {
      count: 1,
      violations: `Value '${name}' at 'virtualMFADeviceName' failed to satisfy constraint: Member must have length less than or equal to 226`,
    },
  } as const);

/** Virtual MFA devices as such. */
export const VIRTUAL_MFA_DEVICE_ENTRIES: readonly ServiceOperation[] = [
  createVirtualMFADevice,
  listVirtualMFADevices,
  deleteVirtualMFADevice,
];
