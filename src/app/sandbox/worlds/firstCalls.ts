import type { Asked } from '../../../content/call/made.ts';
import { rootArn, userArn } from '../../../world/names.ts';
import type { World } from '../../../world/world.ts';
import { whoAmI } from '../../../content/call/whoAmI.ts';

/** The calls that a world begins with: those it came with, else the first user asks who it is, else a root user. */
export function firstCalls(world: World, calls: readonly Asked[]): readonly Asked[] {
  if (calls.length > 0) return calls;
  const [account] = world.accounts;
  const [user] = world.accounts.flatMap(({ id, users }) => users.map((each) => userArn(id, each)));
  return [whoAmI(user ?? (account ? rootArn(account.id) : 'none'))];
}
