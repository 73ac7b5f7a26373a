import { optional, required } from '../members.ts';
import { ofService } from '../ofService.ts';
import { listOf, structure, text, TIMESTAMP } from '../shapes.ts';
import { page, pageAnswer, toUserOrCaller, whichAccessKey } from './parameters.ts';
import { accessKeyId, accessKeyStatus, existingUserName, userName } from './shapes.ts';

/*
 * Access keys of users. Source: IAM API model 2010-05-08.
 */

const iam = ofService('iam');

export const createAccessKey = iam(
  'CreateAccessKey',
  'Creates an access key, whose secret is shown this once.',
  {
    input: [toUserOrCaller],
    output: [
      required(
        'AccessKey',
        structure(
          required('UserName', userName),
          required('AccessKeyId', accessKeyId),
          required('Status', accessKeyStatus),
          required('SecretAccessKey', text()),
          optional('CreateDate', TIMESTAMP),
        ),
      ),
    ],
  },
);

export const listAccessKeys = iam('ListAccessKeys', 'Lists the access keys of a user.', {
  input: [toUserOrCaller, ...page],
  output: [
    required(
      'AccessKeyMetadata',
      listOf(
        structure(
          optional('UserName', userName),
          optional('AccessKeyId', accessKeyId),
          optional('Status', accessKeyStatus),
          optional('CreateDate', TIMESTAMP),
        ),
      ),
    ),
    ...pageAnswer,
  ],
});

export const updateAccessKey = iam('UpdateAccessKey', 'Switches an access key on or off.', {
  input: [
    toUserOrCaller,
    whichAccessKey,
    required('Status', accessKeyStatus, 'Whether the key may be used from now on.'),
  ],
});

export const deleteAccessKey = iam('DeleteAccessKey', 'Deletes an access key.', {
  input: [toUserOrCaller, whichAccessKey],
});

export const getAccessKeyLastUsed = iam(
  'GetAccessKeyLastUsed',
  'Tells when and for what an access key was last used.',
  {
    input: [whichAccessKey],
    output: [
      optional('UserName', existingUserName),
      optional(
        'AccessKeyLastUsed',
        structure(
          optional('LastUsedDate', TIMESTAMP),
          required('ServiceName', text()),
          required('Region', text()),
        ),
      ),
    ],
  },
);
