import { z } from '../../lib/zod.ts';
import {
  anyText,
  attachedPolicies,
  bool,
  createdAt,
  inlinePolicies,
  listOf,
  mapOf,
  name,
  object,
  optionalTags,
  path,
  permissionsBoundary,
  policy,
  tags,
  text,
  uniqueId,
  wholeNumber,
  wholeTime,
} from './fields.ts';

const secret = () => text('a secret of 1 to 128 characters without spaces', /^[\x21-\x7e]{1,128}$/);

export const accessKeyId = () => text('an access key id of 16 to 128 letters and digits', /^\w{16,128}$/);

export const mfaDevice = object('true, false, or an object with the serial and seed of a device', {
  serial: text('a serial of 9 to 256 letters, digits and =/:,.@+_-', /^[\w+=/:,.@-]{9,256}$/).describe(
    'Serial number of the device: for a virtual one, its ARN.',
  ),
  seed: text('a seed of 16 to 128 characters of Base32', /^[A-Z2-7]{16,128}=*$/)
    .optional()
    .describe('Base32 seed of the codes; made from the seed of the world when left out.'),
  usedStep: wholeNumber(0, 1e12).optional().describe('Time step of the last code that was taken.'),
  enabledAt: wholeTime()
    .exactOptional()
    .describe('When the user got it; left out: when the clock of a new world starts.'),
});

const accessKey = object('an access key', {
  id: accessKeyId().optional().describe('Access key id, AKIA…; made from the seed when left out.'),
  secret: secret().optional().describe('Secret access key; made from the seed when left out.'),
  status: z
    .enum(['Active', 'Inactive'], { error: 'Active or Inactive' })
    .default('Active')
    .describe('Whether the key can sign requests.'),
  createdAt: createdAt(),
});

const description = () =>
  text('a text of at most 1000 characters', /^.{0,1000}$/s)
    .exactOptional()
    .describe('What it is for.');

export const user = object('a user', {
  name: name(64).describe('User name, unique in the account ignoring case.'),
  id: uniqueId('user'),
  path: path(),
  tags: tags(),
  groups: listOf('group names', anyText('a group name').describe('Name of a group of the account.'))
    .default([])
    .describe('Names of the groups that the user is in.'),
  inlinePolicies: inlinePolicies(),
  attachedPolicies: attachedPolicies(),
  permissionsBoundary: permissionsBoundary(),
  mfa: z
    .union([bool(), mfaDevice], { error: 'true, false, or an object with the serial and seed of a device' })
    .default(false)
    .describe('MFA device: true for a virtual one named like the user.'),
  otherMfaDevices: listOf('MFA devices', mfaDevice.describe('An MFA device.'))
    .max(7, { error: 'at most seven further devices' })
    .optional()
    .describe('MFA devices besides the one of mfa.'),
  accessKeys: listOf('access keys', accessKey.describe('One access key.'))
    .max(2, { error: 'at most two access keys' })
    .optional()
    .describe('Access keys; left out: one active key, made from the seed.'),
  createdAt: createdAt(),
});

export const group = object('a group', {
  name: name(128).describe('Group name, unique in the account ignoring case.'),
  id: uniqueId('group'),
  path: path(),
  inlinePolicies: inlinePolicies(),
  attachedPolicies: attachedPolicies(),
  createdAt: createdAt(),
});

export const role = object('a role', {
  name: name(64).describe('Role name, unique in the account ignoring case.'),
  id: uniqueId('role'),
  path: path(),
  trustPolicy: policy().describe('Trust policy: who may assume the role.'),
  trustedIds: mapOf(
    'unique ids by ARN',
    anyText('an ARN'),
    anyText('a unique id').describe('Unique id of the principal when the trust policy was saved.'),
  )
    .default({})
    .describe(
      'Unique ids that the user and role ARNs of the trust policy stand for; left out: those of now.',
    ),
  inlinePolicies: inlinePolicies(),
  attachedPolicies: attachedPolicies(),
  permissionsBoundary: permissionsBoundary(),
  maxSessionDuration: wholeNumber(3600, 43200)
    .default(3600)
    .describe('Longest session of the role in seconds, 3600 to 43200.'),
  tags: tags(),
  description: description(),
  createdAt: createdAt(),
});

const versionId = () => text('a version such as v2', /^v[1-9]\d{0,8}$/);

const policyVersion = object('a version of a policy', {
  id: versionId().describe('Id of the version, such as v2.'),
  document: policy().describe('The policy document of that version.'),
  createdAt: createdAt(),
});

export const managedPolicy = object('a managed policy', {
  name: name(128).describe('Policy name, unique in the account ignoring case.'),
  id: uniqueId('policy'),
  path: path(),
  document: policy().describe('The policy document: the default version, which is in force.'),
  versionId: versionId().exactOptional().describe('Id of the default version; left out: v1.'),
  defaultCreatedAt: wholeTime()
    .exactOptional()
    .describe('When the default version was made; left out: with the policy.'),
  otherVersions: listOf('versions', policyVersion.describe('A version.'))
    .max(4, { error: 'at most four further versions' })
    .optional()
    .describe('Versions that are not in force, oldest first.'),
  versionsMade: wholeNumber(1, 999_999_999)
    .exactOptional()
    .describe('How many versions have been made; left out: what the highest number says.'),
  description: description(),
  tags: optionalTags(),
  createdAt: createdAt(),
  updatedAt: wholeTime()
    .exactOptional()
    .describe('When the default version was made or chosen; left out: when the policy was made.'),
});
