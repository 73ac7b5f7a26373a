/** What CloudTrail refuses with, beyond what all services share. */
export const CLOUDTRAIL_MESSAGES = [
  'trailTooManyAttributes',
  'trailInvalidTimeRange',
  'trailInvalidNextToken',
] as const;
