import type { AccessRequest } from '../request.ts';
import type { ContextKey } from './contextKey.ts';
import { principalKeys, principalTag } from './principalKeys.ts';
import { requestKeys } from './requestKeys.ts';
import { resourceKeys, resourceTag } from './resourceKeys.ts';
import { sessionKeys } from './sessionKeys.ts';

/** Every key that the world itself can give, by lower-case name (C-026). */
const KEYS: ReadonlyMap<string, ContextKey> = new Map(
  Object.entries({ ...principalKeys, ...sessionKeys, ...resourceKeys, ...requestKeys }).map(([name, key]) => [
    name.toLowerCase(),
    key,
  ]),
);

/** Keys with a part of their own after the slash. */
const FAMILIES: readonly (readonly [string, (request: AccessRequest, name: string) => string | undefined])[] =
  [
    ['aws:principaltag/', principalTag],
    ['aws:resourcetag/', resourceTag],
    ['iam:resourcetag/', resourceTag],
  ];

/** Values of a context key of a request, by its lower-case name; undefined when the request does not have the key. */
export const contextLookup =
  (request: AccessRequest) =>
  (key: string): readonly string[] | undefined =>
    request.given.get(key) ?? contextValues(key, request);

/** The values that the world gives a key. */
function contextValues(key: string, request: AccessRequest): readonly string[] | undefined {
  const value = KEYS.get(key)?.(request) ?? familyValue(key, request);
  return typeof value === 'string' ? [value] : value;
}

function familyValue(key: string, request: AccessRequest): string | undefined {
  for (const [prefix, value] of FAMILIES) {
    if (key.startsWith(prefix)) return value(request, key.slice(prefix.length));
  }
  return undefined;
}
