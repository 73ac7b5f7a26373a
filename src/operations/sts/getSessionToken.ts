import type { Operation } from '../operation.ts';
import { minimumSessionTokenSize, serialNumber, tokenCode, userDurationSeconds } from './members.ts';

/** Source: AWS STS API model 2011-06-15 (rule B-121). */
export const getSessionToken: Operation = {
  service: 'sts',
  name: 'GetSessionToken',
  summary: 'Returns temporary credentials of the user who asks, with all the permissions of that user.',
  members: [userDurationSeconds, serialNumber, tokenCode, minimumSessionTokenSize],
};
