import type { CLOUDTRAIL_MESSAGES } from '../trace/messageIds/cloudTrail.ts';
import type { Message } from './message.ts';

const refusal = (code: string, text: string): Message => ({ code, httpStatus: 400, text: () => text });

/** What CloudTrail answers with: what its API Reference says of the errors, in the lab's words. */
export const CLOUDTRAIL_TEXTS: Readonly<Record<(typeof CLOUDTRAIL_MESSAGES)[number], Message>> = {
  trailTooManyAttributes: refusal(
    'InvalidLookupAttributesException',
    'Only one lookup attribute may be given.',
  ),
  trailInvalidTimeRange: refusal(
    'InvalidTimeRangeException',
    'The start time must not be after the end time.',
  ),
  trailInvalidNextToken: refusal('InvalidNextTokenException', 'The token is not one that an answer gave.'),
};
