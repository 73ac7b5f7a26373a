import type { World } from '../../world/world.ts';
import type { Asked } from '../call/made.ts';

/** A world to start from in the sandbox, as the page loads it: plain JSON. */
export interface ReadyWorld {
  /** Name of its file, and its place in the address. */
  readonly id: string;
  readonly title: string;
  /** What there is in it and what there is to find out, in one sentence. */
  readonly about: string;
  readonly world: World;
  /** Calls that the sandbox offers first. A session is used by the label of an earlier one: `session:LABEL`. */
  readonly calls: readonly Asked[];
}

/** What a list of ready worlds shows of each. */
export interface ReadyWorldSummary {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** How many AWS accounts it has. */
  readonly accounts: number;
  /** How many roles they have together. */
  readonly roles: number;
}

export function summaryOf({ id, title, about, world: { accounts } }: ReadyWorld): ReadyWorldSummary {
  const roles = accounts.reduce((count, account) => count + account.roles.length, 0);
  return { id, title, about, accounts: accounts.length, roles };
}
