import type { Violation } from '../../pipeline/parameters/violations.ts';
import type { AwsError } from '../../trace/awsError.ts';

/**
 * What S3 says of a parameter that breaks its model: nothing of constraints, as the other services do. Null where a
 * parameter is missing. Source: Amazon S3 API Reference, "Error responses", and public captures; the last of the texts is
 * the best reading.
 */
export function s3Violation({ parameter, value }: Violation): AwsError | null {
  if (value === null) return null;
  const text = TEXTS[parameter] ?? `The value ${value} of ${parameter} is not valid`;
  return { message: 's3InvalidArgument', params: { text } };
}

/** What S3 says of a number of keys or buckets out of its range. */
export const RANGES = {
  MaxKeys: 'Argument maxKeys must be an integer between 0 and 2147483647',
  MaxBuckets: 'Argument max-buckets must be an integer between 1 and 10000',
} as const;

const TEXTS: Readonly<Record<string, string>> = {
  EncodingType: 'Invalid Encoding Method specified in Request',
  MaxKeys: 'Provided max-keys not an integer or within integer range',
  MaxBuckets: RANGES.MaxBuckets,
};
