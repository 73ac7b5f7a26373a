import type { ContextKey, ContextKeyFamily } from './contextKey.ts';
import { iamKeys } from './iamKeys.ts';
import { networkKeys } from './networkKeys.ts';
import { principalKeys } from './principalKeys.ts';
import { requestKeys } from './requestKeys.ts';
import { resourceKeys } from './resourceKeys.ts';
import { s3Keys } from './s3Keys.ts';
import { sessionKeys } from './sessionKeys.ts';
import { sourceKeys } from './sourceKeys.ts';
import { stsKeys } from './stsKeys.ts';
import { tagKeys } from './tagKeys.ts';

const BY_NAME = {
  ...principalKeys,
  ...sessionKeys,
  ...networkKeys,
  ...resourceKeys,
  ...requestKeys,
  ...sourceKeys,
  ...stsKeys,
  ...iamKeys,
  ...s3Keys,
};

/** As AWS spells them. */
export const KEY_NAMES: readonly string[] = Object.keys(BY_NAME);

/** Every condition key that the lab knows, by lower-case name (C-026). */
export const KEYS: ReadonlyMap<string, ContextKey> = new Map(
  Object.entries(BY_NAME).map(([name, key]) => [name.toLowerCase(), key]),
);

/** Prefixes of keys with a part of their own after the slash, in lower case. */
export const FAMILIES: readonly (readonly [prefix: string, ContextKeyFamily])[] = Object.entries(tagKeys).map(
  ([prefix, family]) => [prefix.toLowerCase(), family],
);
