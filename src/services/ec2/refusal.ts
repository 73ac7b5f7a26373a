import { err, type Result } from '../../lib/result.ts';
import type { AwsError } from '../../trace/awsError.ts';
import type { EC2_MESSAGES } from '../../trace/messageIds/ec2.ts';

/** A refusal of EC2. */
export const refused = (
  message: (typeof EC2_MESSAGES)[number],
  params: AwsError['params'] = {},
): Result<never, AwsError> => err({ message, params });
