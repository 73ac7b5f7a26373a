import { integer, oneOf, text } from '../shapes.ts';

/*
 * Texts and numbers that several operations of IAM share. Source: IAM API model 2010-05-08.
 */

const NAME = '[\\w+=,.@-]+';

/** A name to be given to a user; a user that exists may have a longer one. */
export const userName = text(1, 64, NAME);
export const existingUserName = text(1, 128, NAME);
export const groupName = text(1, 128, NAME);
export const roleName = text(1, 64, NAME);
export const policyName = text(1, 128, NAME);
export const instanceProfileName = text(1, 128, NAME);

export const arn = text(20, 2048);
/** Unique ids such as AIDA… and AROA… */
export const id = text(16, 128, '[\\w]+');
export const accessKeyId = text(16, 128, '[\\w]+');
export const serialNumber = text(9, 256, '[\\w+=/:,.@-]+');

export const path = text(1, 512, '(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)');
export const pathPrefix = text(1, 512, '\\u002F[\\u0021-\\u007F]*');
/** Paths of managed policies are narrower, as a parameter that filters by them is. */
export const policyPath = text(1, 512, '((/[A-Za-z0-9\\.,\\+@=_-]+)*)/');

export const policyDocument = text(1, 131072, '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+');
export const policyDescription = text(undefined, 1000);
export const policyVersionId = text(undefined, undefined, 'v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?');

export const roleDescription = text(
  undefined,
  1000,
  '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*',
);
/** In seconds (B-022). */
export const maxSessionDuration = integer(3600, 43200);

export const accessKeyStatus = oneOf('Active', 'Inactive', 'Expired');

export const tagKey = text(1, 128, '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+');
export const tagValue = text(0, 256, '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*');
