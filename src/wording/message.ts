import type { AwsError } from '../trace/awsError.ts';

/** One of AWS's texts: what it is made of, and with which code and HTTP status it comes. */
export interface Message {
  readonly code: string | ((params: AwsError['params']) => string);
  readonly httpStatus: number;
  readonly text: (params: AwsError['params']) => string;
}
