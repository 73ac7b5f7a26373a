import { entitiesOf } from '../../../analysis/principals.ts';
import { EVERYBODY, type Among } from '../../../analysis/whoMayAssume.ts';
import type { Account, World } from '../../../world/world.ts';
import { fits } from '../matrixAmong.ts';
import { accountName } from '../names.ts';

/** Users and roles that are drawn at once; of more only the accounts, and what is in the one that is open. */
export const MOST_PRINCIPALS = 150;

/** What of a world is on the map. */
export type MapScope =
  | { readonly kind: 'whole' }
  | {
      readonly kind: 'accounts';
      /** Id of the account whose principals are drawn. */
      readonly opened: string | null;
      /** ARNs of those. */
      readonly principals: ReadonlySet<string>;
      /** How many principals of the open account fit what is looked for, and how many accounts there are. */
      readonly fitting: number;
      readonly accounts: number;
      readonly find: string;
    };

/**
 * Decides what is drawn: a small world whole, of a large one the accounts, one of them open.
 * @param find part of a name or ARN of accounts and principals; empty: all
 */
export function mapScope(world: World, opened: string | null, find: string): MapScope {
  const size = world.accounts.reduce((sum, { users, roles }) => sum + users.length + roles.length, 0);
  if (size <= MOST_PRINCIPALS && world.accounts.length <= MOST_PRINCIPALS) return { kind: 'whole' };
  const open = world.accounts.find(({ id }) => id === opened);
  const fit = fits(find);
  const fitting = entitiesOf({ ...world, accounts: open ? [open] : [] })
    .filter(({ arn, account, entity }) => fit(arn, `${account.alias ?? account.id}/${entity.name}`))
    .map(({ arn }) => arn);
  return {
    kind: 'accounts',
    opened: open?.id ?? null,
    principals: new Set(fitting.slice(0, MOST_PRINCIPALS)),
    fitting: fitting.length,
    accounts: world.accounts.length,
    find,
  };
}

/** Whom to ask about: those who are drawn. */
export const amongDrawn = (scope: MapScope): Among =>
  scope.kind === 'whole' ? EVERYBODY : { principals: scope.principals, roles: scope.principals };

/** Whether the same would be asked about: others would all be asked anew. */
export const sameAmong = (one: Among, other: Among): boolean =>
  one === other ||
  (one.principals !== null &&
    other.principals !== null &&
    one.principals.size === other.principals.size &&
    [...one.principals].every((arn) => other.principals?.has(arn)));

/** Whether a user or role is drawn. */
export const isDrawn = (scope: MapScope, arn: string): boolean =>
  scope.kind === 'whole' || scope.principals.has(arn);

/** The accounts that are drawn: the open one, and others that fit what is looked for. */
export function shownAccounts(world: World, scope: MapScope): readonly Account[] {
  if (scope.kind === 'whole') return world.accounts;
  const fit = fits(scope.find);
  let others = 0;
  return world.accounts.filter(({ id }) => {
    if (id === scope.opened) return true;
    return fit(id, accountName(world, id)) && others++ < MOST_PRINCIPALS;
  });
}
