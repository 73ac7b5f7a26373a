import type { Account } from '../src/world/world.ts';
import type { Situation } from './question.ts';

/**
 * The situation without whatever it does not take. Shrinking empties the policies of a world, but the roster's names
 * stay; here they go, unless somebody calls under one.
 */
export function smallest(at: Situation, holds: (smaller: Situation) => boolean): Situation {
  let kept = at;
  const attempt = (accounts: readonly Account[]): void => {
    const smaller = { ...kept, world: { ...kept.world, accounts } };
    if (holds(smaller)) kept = smaller;
  };
  const callers = at.requests.map(({ caller }) => JSON.stringify(caller)).join();
  const isCaller = (name: string | undefined): boolean => name !== undefined && callers.includes(`"${name}"`);
  for (const { id } of at.world.accounts) {
    if (!isCaller(id)) attempt(kept.world.accounts.filter((account) => account.id !== id));
  }
  for (const list of ['users', 'roles', 'policies', 'resources', 'vpcEndpoints'] as const) {
    for (const item of kept.world.accounts.flatMap((account) => [...account[list]])) {
      if ('id' in item && isCaller(item.id)) continue;
      attempt(
        kept.world.accounts.map((account) => ({
          ...account,
          [list]: account[list].filter((each: object) => each !== item),
        })),
      );
    }
  }
  return kept;
}
