import type { Missing } from '../../trace/reason.ts';
import type { AccessRequest } from '../request.ts';
import { FAMILIES, KEYS } from './keys.ts';

/**
 * Why a key that has no values in a request has none. Keys that the lab does not know, misspelt ones among them, are
 * not provided. A key that the call gives as an empty list is absent: the call says so.
 * @param key in lower case (C-026)
 */
export function absenceOf(request: AccessRequest, key: string): Missing {
  if (request.given.has(key)) return 'absent';
  const known = KEYS.get(key) ?? FAMILIES.find(([prefix]) => key.startsWith(prefix))?.[1];
  if (!known) return TOKEN_KEY.test(key) ? 'absent' : 'notProvided';
  return known.unseen?.(request) ? 'notProvided' : 'absent';
}

/** Keys that only a token gives: those of SAML, and those whose prefix is the host of an OpenID Connect provider (B-108). */
const TOKEN_KEY = /^(?:saml|[^:/]+\.[^:]+):/;
