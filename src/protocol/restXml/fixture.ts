import type { Call } from '../../call/call.ts';
import type { CallAnswer } from '../door.ts';
import { KEY } from '../fixture.ts';

/*
 * What the tests of S3 share.
 */

export const success = (output: Readonly<Record<string, unknown>>): CallAnswer => ({
  kind: 'success',
  output,
});

export const base64 = (text: string): string => Buffer.from(text).toString('base64');

export const brief = ({ operation, params, region, credentials }: Call) => ({
  operation,
  params,
  region,
  key: credentials.kind === 'accessKey' ? credentials.accessKeyId : credentials.kind,
});

export const at = (operation: string, params: Call['params']) => ({
  operation,
  params,
  region: 'eu-west-1',
  key: KEY.accessKeyId,
});
