import { optional, required } from '../members.ts';
import { ofService } from '../ofService.ts';
import { BLOB, listOf, oneOf, structure, text, TIMESTAMP } from '../shapes.ts';
import { newTags, page, pageAnswer, toUser, toUserOrCaller, whichDevice } from './parameters.ts';
import { path, serialNumber, userName } from './shapes.ts';
import { tags, user } from './structures.ts';

/*
 * Devices for multi-factor authentication. Source: IAM API model 2010-05-08.
 */

const iam = ofService('iam');

const code = text(6, 6, '[\\d]+');

const virtualDevice = structure(
  required('SerialNumber', serialNumber),
  optional('Base32StringSeed', BLOB),
  optional('QRCodePNG', BLOB),
  optional('User', user),
  optional('EnableDate', TIMESTAMP),
  optional('Tags', tags),
);

export const createVirtualMFADevice = iam(
  'CreateVirtualMFADevice',
  'Creates a virtual MFA device and the secret that an authenticator app needs.',
  {
    input: [
      optional('Path', path, 'Where the device stands in the hierarchy of paths; `/` when left out.'),
      required(
        'VirtualMFADeviceName',
        text(1, undefined, '[\\w+=,.@-]+'),
        'A name for the device, unique under its path.',
      ),
      newTags,
    ],
    output: [required('VirtualMFADevice', virtualDevice)],
  },
);

export const enableMFADevice = iam(
  'EnableMFADevice',
  'Gives an MFA device to a user, who proves it by two codes.',
  {
    input: [
      toUser,
      whichDevice,
      required('AuthenticationCode1', code, 'A code that the device shows.'),
      required('AuthenticationCode2', code, 'The code that the device shows next.'),
    ],
  },
);

export const deactivateMFADevice = iam('DeactivateMFADevice', 'Takes an MFA device from a user.', {
  input: [toUserOrCaller, whichDevice],
});

export const deleteVirtualMFADevice = iam(
  'DeleteVirtualMFADevice',
  'Deletes a virtual MFA device that nobody has.',
  { input: [whichDevice] },
);

export const listMFADevices = iam('ListMFADevices', 'Lists the MFA devices of a user.', {
  input: [toUserOrCaller, ...page],
  output: [
    required(
      'MFADevices',
      listOf(
        structure(
          required('UserName', userName),
          required('SerialNumber', serialNumber),
          required('EnableDate', TIMESTAMP),
        ),
      ),
    ),
    ...pageAnswer,
  ],
});

export const listVirtualMFADevices = iam(
  'ListVirtualMFADevices',
  'Lists the virtual MFA devices of the account.',
  {
    input: [
      optional(
        'AssignmentStatus',
        oneOf('Assigned', 'Unassigned', 'Any'),
        'Lists only devices that somebody has, or only those that nobody has.',
      ),
      ...page,
    ],
    output: [required('VirtualMFADevices', listOf(virtualDevice)), ...pageAnswer],
  },
);
