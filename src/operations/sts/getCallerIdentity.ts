import { optional } from '../members.ts';
import type { Operation } from '../operation.ts';
import { text } from '../shapes.ts';
import { arn } from './shapes.ts';

/** Source: AWS STS API model 2011-06-15 (rule B-137). */
export const getCallerIdentity: Operation = {
  service: 'sts',
  name: 'GetCallerIdentity',
  summary: 'Tells whose credentials signed the request.',
  input: [],
  output: [optional('UserId', text()), optional('Account', text()), optional('Arn', arn)],
};
