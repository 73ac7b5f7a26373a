/**
 * Whether making the call in another way can change what a condition key holds. Not so for keys that describe the
 * principal, the resource, its organization, or where a service calls for.
 */
export const isCallersChoice = (key: string): boolean => !FIXED.some((fixed) => fixed.test(key));

const FIXED: readonly RegExp[] = [
  /^aws:(?:principal|resource)/i,
  /^aws:user(?:id|name)$/i,
  /^aws:source(?:account|arn|org(?:id|paths)|owner)$/i,
  /^[\w-]+:resource(?:tag\/|account$)/i,
  /^kms:calleraccount$/i,
];
