import { expect, test } from 'vitest';
import { mfaCode } from '../../world/mfaCodes.ts';
import type { World } from '../../world/world.ts';
import { ANA, answer, HOME, worldOf } from '../fixture.ts';
import { after, call, NOW, told } from './fixture.ts';

const world = worldOf();
const SERIAL = `arn:aws:iam::${HOME}:mfa/phone`;
const made = after(world, ['CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone' }]);
const LATER = '2026-01-15T09:00:30Z';

function codes(of: World, first: string, second: string, serial = SERIAL) {
  const device = of.accounts[0]?.virtualMfaDevices?.find((each) => each.serial === serial);
  if (!device) throw new Error('no such device');
  return {
    UserName: 'Ana',
    SerialNumber: serial,
    AuthenticationCode1: mfaCode(device, first),
    AuthenticationCode2: mfaCode(device, second),
  };
}

const enabled = after(made, ['EnableMFADevice', codes(made, NOW, LATER)]);

test('A-012 CreateVirtualMFADevice makes one that nobody has, and shows its seed', () => {
  const created = call(world, 'CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone' });
  const [device] = created.world.accounts[0]?.virtualMfaDevices ?? [];
  expect(device).toEqual({ serial: SERIAL, seed: expect.stringMatching(/^[A-Z2-7]{64}$/), usedStep: null });
  expect(answer(created)).toEqual({
    VirtualMFADevice: { SerialNumber: SERIAL, Base32StringSeed: btoa(device?.seed ?? '') },
  });
  const exists = '409 EntityAlreadyExists: MFADevice entity at the same path and name already exists.';
  expect(told(made, 'CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone' })).toBe(exists);
  expect(told(enabled, 'CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone' })).toBe(exists);
  expect(told(made, 'CreateVirtualMFADevice', { VirtualMFADeviceName: 'x'.repeat(300) })).toMatch(
    /^400 ValidationError: 1 validation error detected: Value 'x+' at 'virtualMFADeviceName'/,
  );
});

test('B-031 EnableMFADevice takes two codes in a row, which are used up', () => {
  const step = Date.parse(LATER) / 30_000;
  expect(enabled.accounts[0]?.users[0]?.mfa).toMatchObject({
    serial: SERIAL,
    usedStep: step,
    enabledAt: NOW,
  });
  expect(enabled.accounts[0]?.virtualMfaDevices).toEqual([]);
  const wrong = '403 InvalidAuthenticationCode: Authentication code for device is not valid.';
  expect(told(made, 'EnableMFADevice', codes(made, LATER, NOW))).toBe(wrong);
  expect(told(made, 'EnableMFADevice', codes(made, NOW, NOW))).toBe(wrong);
  expect(told(made, 'EnableMFADevice', codes(made, '2026-01-15T08:59:30Z', LATER))).toBe(wrong);
  expect(told(enabled, 'EnableMFADevice', codes(made, NOW, LATER))).toBe(
    '409 EntityAlreadyExists: MFA Device is already in use.',
  );
  expect(told(world, 'EnableMFADevice', codes(made, NOW, LATER))).toBe(
    `404 NoSuchEntity: VirtualMFADevice with serial number ${SERIAL} does not exist.`,
  );
});

test('devices are listed with whose they are', () => {
  const both = after(enabled, ['CreateVirtualMFADevice', { VirtualMFADeviceName: 'spare', Path: '/x/' }]);
  const spare = { SerialNumber: `arn:aws:iam::${HOME}:mfa/x/spare` };
  const ofAna = {
    SerialNumber: SERIAL,
    EnableDate: NOW,
    User: { Path: '/', UserName: 'Ana', UserId: 'AIDAANAANAANAANAANAAA', Arn: ANA, CreateDate: NOW },
  };
  const list = (AssignmentStatus?: string) =>
    told(both, 'ListVirtualMFADevices', AssignmentStatus === undefined ? {} : { AssignmentStatus });
  expect(list()).toEqual({ VirtualMFADevices: [ofAna, spare], IsTruncated: false });
  expect(list('Assigned')).toEqual({ VirtualMFADevices: [ofAna], IsTruncated: false });
  expect(list('Unassigned')).toEqual({ VirtualMFADevices: [spare], IsTruncated: false });
  expect(told(both, 'ListMFADevices')).toEqual({
    MFADevices: [{ UserName: 'Ana', SerialNumber: SERIAL, EnableDate: NOW }],
    IsTruncated: false,
  });
});

test('a user can have eight (I-014); one that is taken off is there for somebody else', () => {
  const names = Array.from({ length: 9 }, (_, at) => `d${at}`);
  const full = names.reduce(
    (before, name) => after(before, ['CreateVirtualMFADevice', { VirtualMFADeviceName: name }]),
    world,
  );
  const serials = names.map((name) => `arn:aws:iam::${HOME}:mfa/${name}`);
  const eight = serials
    .slice(0, 8)
    .reduce((before, serial) => after(before, ['EnableMFADevice', codes(before, NOW, LATER, serial)]), full);
  expect(told(eight, 'EnableMFADevice', codes(eight, NOW, LATER, serials[8]))).toBe(
    '409 LimitExceeded: Cannot exceed quota for MFADevicesPerUser: 8',
  );
  const off = after(eight, ['DeactivateMFADevice', { SerialNumber: serials[0] }]);
  const { mfa, otherMfaDevices } = off.accounts[0]?.users[0] ?? {};
  expect([mfa?.serial, otherMfaDevices?.length]).toEqual([serials[1], 6]);
  expect(off.accounts[0]?.virtualMfaDevices?.map((device) => Object.keys(device))).toEqual([
    ['serial', 'seed', 'usedStep'],
    ['serial', 'seed', 'usedStep'],
  ]);
  expect(told(off, 'DeactivateMFADevice', { SerialNumber: serials[0] })).toBe(
    '404 NoSuchEntity: MFA Device invalid for user.',
  );
});

test('DeleteVirtualMFADevice deletes one that nobody has; a user with a device stays', () => {
  expect(told(enabled, 'DeleteVirtualMFADevice', { SerialNumber: SERIAL })).toBe(
    '409 DeleteConflict: Cannot delete entity, must deactivate MFA device first.',
  );
  const gone = after(made, ['DeleteVirtualMFADevice', { SerialNumber: SERIAL }]);
  expect(told(gone, 'DeleteVirtualMFADevice', { SerialNumber: SERIAL })).toBe(
    `404 NoSuchEntity: VirtualMFADevice with serial number ${SERIAL} does not exist.`,
  );
  const withDevice = worldOf({
    home: { users: [{ name: 'Ana' }, { name: 'Eve', mfa: true, accessKeys: [] }] },
  });
  const root = { credentials: { kind: 'root', accountId: HOME } } as const;
  expect(told(withDevice, 'DeleteUser', { UserName: 'Eve' }, root)).toBe(
    '409 DeleteConflict: Cannot delete entity, must delete MFA device first.',
  );
});
