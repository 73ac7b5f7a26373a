import type { Operation } from '../operation.ts';

/** Source: AWS STS API model 2011-06-15 (rule B-137). */
export const getCallerIdentity: Operation = {
  service: 'sts',
  name: 'GetCallerIdentity',
  summary: 'Tells whose credentials signed the request.',
  members: [],
};
