import { optional, required } from '../members.ts';
import type { Operation } from '../operation.ts';
import { text } from '../shapes.ts';

/** Source: AWS STS API model 2011-06-15 (rule B-144). */
export const decodeAuthorizationMessage: Operation = {
  service: 'sts',
  name: 'DecodeAuthorizationMessage',
  summary: 'Makes readable what a service wrote in code about a denied request.',
  input: [required('EncodedMessage', text(1, 10240), 'The encoded message from the denial.')],
  output: [optional('DecodedMessage', text())],
};
