import { refusalAt, type TokenRefusal } from './federatedRoleRefusal.ts';

/**
 * Whether a source identity that a token sets is one; null when it is, or when it sets none. AWS documents the answer for
 * SAML; that web identity tokens get the same is a best reading (B-087, B-115).
 */
export function refusedTokenSourceIdentity(
  value: string | null,
  element: TokenRefusal['element'],
): TokenRefusal | null {
  if (value === null || NAME.test(value)) return null;
  return refusalAt(element, 'B-073', 'B-087', 'B-115')('samlSourceIdentityInvalid', 'sourceIdentity', value);
}

/** Without a colon, so that nothing begins with `aws:`. */
const NAME = /^[\w+=,.@-]{2,64}$/;
