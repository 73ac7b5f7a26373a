import { err, type Result } from '../../lib/result.ts';
import type { AwsError } from '../../trace/awsError.ts';
import type { S3_MESSAGES } from '../../trace/messageIds/s3.ts';

/** A refusal of S3. */
export const refused = (
  message: (typeof S3_MESSAGES)[number],
  params: AwsError['params'] = {},
): Result<never, AwsError> => err({ message, params });
