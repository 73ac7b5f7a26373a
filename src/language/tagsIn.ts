import { memoised } from '../lib/memoised.ts';
import type { World } from '../world/world.ts';

/** Keys of the tags that users and roles of a world have, each once. */
export const tagsIn = memoised((world: World): readonly string[] => [
  ...new Set(
    world.accounts.flatMap(({ users, roles }) =>
      [...users, ...roles].flatMap(({ tags }) => Object.keys(tags)),
    ),
  ),
]);
