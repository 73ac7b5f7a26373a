import { optional, required } from '../members.ts';
import type { Operation } from '../operation.ts';
import { text } from '../shapes.ts';
import { accessKeyId } from './shapes.ts';

/** Source: AWS STS API model 2011-06-15 (rule B-142). */
export const getAccessKeyInfo: Operation = {
  service: 'sts',
  name: 'GetAccessKeyInfo',
  summary: 'Tells which account an access key belongs to.',
  input: [required('AccessKeyId', accessKeyId, 'The id of the access key.')],
  output: [optional('Account', text())],
};
