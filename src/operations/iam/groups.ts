import { optional, required } from '../members.ts';
import { ofService } from '../ofService.ts';
import { listOf } from '../shapes.ts';
import { page, pageAnswer, toGroup, toUser, underPath } from './parameters.ts';
import { groupName, path } from './shapes.ts';
import { group, user } from './structures.ts';

/*
 * Groups and who is in them. Source: IAM API model 2010-05-08.
 */

const iam = ofService('iam');

export const createGroup = iam('CreateGroup', 'Creates a group in the account.', {
  input: [
    optional('Path', path, 'Where the group stands in the hierarchy of paths; `/` when left out.'),
    required('GroupName', groupName, 'A name for the group, unique in the account.'),
  ],
  output: [required('Group', group)],
});

export const getGroup = iam('GetGroup', 'Describes a group and lists its users.', {
  input: [toGroup, ...page],
  output: [required('Group', group), required('Users', listOf(user)), ...pageAnswer],
});

export const listGroups = iam('ListGroups', 'Lists the groups of the account.', {
  input: [underPath, ...page],
  output: [required('Groups', listOf(group)), ...pageAnswer],
});

export const deleteGroup = iam('DeleteGroup', 'Deletes a group that has neither users nor policies left.', {
  input: [toGroup],
});

export const addUserToGroup = iam('AddUserToGroup', 'Puts a user into a group.', {
  input: [toGroup, toUser],
});

export const removeUserFromGroup = iam('RemoveUserFromGroup', 'Takes a user out of a group.', {
  input: [toGroup, toUser],
});

export const listGroupsForUser = iam('ListGroupsForUser', 'Lists the groups that a user is in.', {
  input: [toUser, ...page],
  output: [required('Groups', listOf(group)), ...pageAnswer],
});
