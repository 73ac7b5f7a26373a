import type { SharedWorld } from '../../../content/shared/link.ts';
import type { Asked } from '../../../content/call/made.ts';
import type { Account } from '../../../world/world.ts';
import type { WorldContents } from '../../../view/worlds/WorldContentsView.tsx';

/** What a world has in it, counted. */
export function contentsOf({
  world,
  calls,
}: Pick<SharedWorld, 'world'> & { readonly calls: readonly Asked[] }): WorldContents {
  const [first] = calls;
  return {
    accounts: world.accounts.map(accountContents),
    organization: world.organization !== null,
    sessions: world.sessions.length,
    call: first ? { call: first.call, as: first.as } : null,
    offered: Math.max(calls.length - 1, 0),
  };
}

const accountContents = (account: Account): WorldContents['accounts'][number] => ({
  id: account.id,
  alias: account.alias,
  users: account.users.length,
  roles: account.roles.length,
  policies: policiesOf(account),
  resources: account.resources.length,
});

/** Trust policies, inline policies, managed policies of the account, and those of its resources. */
const policiesOf = ({ users, groups, roles, policies, resources }: Account): number =>
  roles.length +
  policies.length +
  [...users, ...groups, ...roles].reduce(
    (count, { inlinePolicies }) => count + Object.keys(inlinePolicies).length,
    0,
  ) +
  resources.filter(({ policy }) => policy !== null).length;
