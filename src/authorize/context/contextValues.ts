import type { Caller } from '../../world/caller.ts';
import type { AccessRequest } from '../request.ts';
import type { ContextValue } from './contextKey.ts';
import { FAMILIES, KEYS } from './keys.ts';

/**
 * Values of a condition key in a request; undefined when the request does not have the key. What the call gives comes
 * before what caller, session, resource, organization and clock give.
 * @param key in lower case (C-026)
 */
export function contextValues(request: AccessRequest, key: string): readonly string[] | undefined {
  const given = request.given.get(key);
  if (given !== undefined) return given;
  const known = KEYS.get(key);
  const value = known === undefined ? familyValue(request, key) : known.value(request);
  return typeof value === 'string' ? [value] : value;
}

/** The same, for one request: conditions and policy variables look keys up by name. */
export const contextLookup =
  (request: AccessRequest) =>
  (key: string): readonly string[] | undefined =>
    contextValues(request, key);

/** What stays with a session of the token that it was given for (B-093, B-110). */
const tokenKeys = (caller: Caller): Readonly<Record<string, readonly string[]>> =>
  caller.kind === 'roleSession' ? caller.session.federatedKeys : NO_KEYS;

const NO_KEYS: Readonly<Record<string, readonly string[]>> = {};

function familyValue(request: AccessRequest, key: string): ContextValue {
  for (const [prefix, family] of FAMILIES) {
    if (key.startsWith(prefix)) return family.value(request, key.slice(prefix.length));
  }
  const keys = tokenKeys(request.caller);
  return Object.hasOwn(keys, key) ? keys[key] : undefined;
}
