import type { Operation } from '../operation.ts';
import { credentials, tokenSizes } from './answers.ts';
import { minimumSessionTokenSize, serialNumber, tokenCode, userDurationSeconds } from './members.ts';

/** Source: AWS STS API model 2011-06-15 (rule B-121). */
export const getSessionToken: Operation = {
  service: 'sts',
  name: 'GetSessionToken',
  summary: 'Returns temporary credentials of the user who asks, with all the permissions of that user.',
  input: [userDurationSeconds, serialNumber, tokenCode, minimumSessionTokenSize],
  output: [credentials, ...tokenSizes],
};
