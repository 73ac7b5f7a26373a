import { userArn } from '../../world/names.ts';
import type { AccessKey, World } from '../../world/world.ts';

/** The access key that each user of a case signs with, by the user's ARN; null for a user without any. */
export type SigningKeys = ReadonlyMap<string, string | null>;

/** The keys of a world. Users who were there before and are gone keep the key that they had, which AWS no longer knows. */
export function signingKeys(world: World, before: SigningKeys = new Map()): SigningKeys {
  const keys = new Map(before);
  for (const { id, users } of world.accounts) {
    for (const user of users) keys.set(userArn(id, user), keyOf(user.accessKeys));
  }
  return keys;
}

/** The first active key, else the first. */
const keyOf = (keys: readonly AccessKey[]): string | null =>
  (keys.find(({ status }) => status === 'Active') ?? keys[0])?.id ?? null;
