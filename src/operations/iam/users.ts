import { optional, required } from '../members.ts';
import { ofService } from '../ofService.ts';
import { listOf } from '../shapes.ts';
import {
  newTags,
  page,
  pageAnswer,
  tagKeysToRemove,
  tagsToSet,
  toUser,
  toUserOrCaller,
  underPath,
} from './parameters.ts';
import { arn, path, userName } from './shapes.ts';
import { tags, user } from './structures.ts';

/*
 * Users and their tags. Source: IAM API model 2010-05-08.
 */

const iam = ofService('iam');

export const createUser = iam('CreateUser', 'Creates a user in the account.', {
  input: [
    optional('Path', path, 'Where the user stands in the hierarchy of paths; `/` when left out.'),
    required('UserName', userName, 'A name for the user, unique in the account.'),
    optional('PermissionsBoundary', arn, 'The managed policy that bounds what the user can be permitted.'),
    newTags,
  ],
  output: [optional('User', user)],
});

export const getUser = iam('GetUser', 'Describes a user.', {
  input: [toUserOrCaller],
  output: [required('User', user)],
});

export const listUsers = iam('ListUsers', 'Lists the users of the account.', {
  input: [underPath, ...page],
  output: [required('Users', listOf(user)), ...pageAnswer],
});

export const updateUser = iam('UpdateUser', 'Gives a user another name or path.', {
  input: [
    toUser,
    optional('NewPath', path, 'The new path of the user.'),
    optional('NewUserName', userName, 'The new name of the user.'),
  ],
});

export const deleteUser = iam('DeleteUser', 'Deletes a user that has nothing left.', { input: [toUser] });

export const tagUser = iam('TagUser', 'Adds tags to a user.', { input: [toUser, tagsToSet] });

export const untagUser = iam('UntagUser', 'Removes tags from a user.', { input: [toUser, tagKeysToRemove] });

export const listUserTags = iam('ListUserTags', 'Lists the tags of a user.', {
  input: [toUser, ...page],
  output: [required('Tags', tags), ...pageAnswer],
});
