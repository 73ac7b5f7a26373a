import { err, type Result } from '../../lib/result.ts';
import type { AwsError } from '../../trace/awsError.ts';
import type { ORGANIZATIONS_MESSAGES } from '../../trace/messageIds/organizations.ts';

/** A refusal of Organizations. */
export const refused = (
  message: (typeof ORGANIZATIONS_MESSAGES)[number],
  params: AwsError['params'] = {},
): Result<never, AwsError> => err({ message, params });
