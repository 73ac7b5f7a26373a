import type { Call } from '../call/call.ts';

/**
 * Whether a call is a management event, as all of STS are (G-001). What is done to the objects of a bucket are data
 * events. Source: Amazon S3 User Guide, "Amazon S3 CloudTrail events".
 */
export const isManagementEvent = ({ service, operation }: Call): boolean =>
  !(service === 's3' && DATA_EVENTS.has(operation));

const DATA_EVENTS: ReadonlySet<string> = new Set([
  'DeleteObject',
  'GetObject',
  'HeadBucket',
  'HeadObject',
  'ListObjects',
  'ListObjectsV2',
  'PutObject',
]);

/** Whether a call changes nothing that CloudTrail counts: giving credentials is reading to it (G-001). */
export const isReadOnly = ({ service, operation }: Call): boolean =>
  service === 'sts' || /^(?:Describe|Get|Head|List|Lookup|Simulate)/.test(operation);
