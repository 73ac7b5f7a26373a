import { optional, required } from '../members.ts';
import { ofService } from '../ofService.ts';
import { listOf } from '../shapes.ts';
import { newTags, page, pageAnswer, toRole, underPath } from './parameters.ts';
import { instanceProfileName, path } from './shapes.ts';
import { instanceProfile } from './structures.ts';

/*
 * Instance profiles, which hand a role to EC2 instances. Source: IAM API model 2010-05-08.
 */

const iam = ofService('iam');

const toProfile = required('InstanceProfileName', instanceProfileName, 'The name of the instance profile.');

export const createInstanceProfile = iam(
  'CreateInstanceProfile',
  'Creates an instance profile without a role.',
  {
    input: [
      required(
        'InstanceProfileName',
        instanceProfileName,
        'A name for the instance profile, unique in the account.',
      ),
      optional('Path', path, 'Where the profile stands in the hierarchy of paths; `/` when left out.'),
      newTags,
    ],
    output: [required('InstanceProfile', instanceProfile)],
  },
);

export const getInstanceProfile = iam('GetInstanceProfile', 'Describes an instance profile and its role.', {
  input: [toProfile],
  output: [required('InstanceProfile', instanceProfile)],
});

export const listInstanceProfiles = iam(
  'ListInstanceProfiles',
  'Lists the instance profiles of the account.',
  {
    input: [underPath, ...page],
    output: [required('InstanceProfiles', listOf(instanceProfile)), ...pageAnswer],
  },
);

export const deleteInstanceProfile = iam(
  'DeleteInstanceProfile',
  'Deletes an instance profile that has no role.',
  { input: [toProfile] },
);

export const addRoleToInstanceProfile = iam(
  'AddRoleToInstanceProfile',
  'Puts a role into an instance profile.',
  { input: [toProfile, toRole] },
);

export const removeRoleFromInstanceProfile = iam(
  'RemoveRoleFromInstanceProfile',
  'Takes the role out of an instance profile.',
  { input: [toProfile, toRole] },
);

export const listInstanceProfilesForRole = iam(
  'ListInstanceProfilesForRole',
  'Lists the instance profiles that hold a role.',
  {
    input: [toRole, ...page],
    output: [required('InstanceProfiles', listOf(instanceProfile)), ...pageAnswer],
  },
);
