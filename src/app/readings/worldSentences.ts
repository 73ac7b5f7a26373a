import type { Interface } from '../../explain/interface.ts';
import type { Phrase } from '../../explain/phrase.ts';
import { policyOf } from '../../policy/compile.ts';
import type { Account, Role, World } from '../../world/world.ts';
import { accountName, shortName } from './names.ts';

/** The world told in sentences: what each account has, whom each role trusts, which sessions are out. */
export function worldSentences(world: World, words: Interface): readonly Phrase[] {
  const tell = words.lab.inWords;
  return [
    ...world.accounts.flatMap((account) => [
      tell.account(accountName(world, account.id), account.users.length, account.roles.length),
      ...account.roles.map((role) =>
        tell.trusts(roleName(world, account, role), trustedBy(world, role) ?? tell.nobody),
      ),
    ]),
    ...world.sessions.map((session) =>
      tell.session(session.sessionName, session.roleName, session.expiresAt <= world.clock),
    ),
  ];
}

const roleName = (world: World, account: Account, role: Role): string =>
  `${accountName(world, account.id)}/${role.name}`;

/** The principals of a trust policy's Allow statements; null when there are none. */
function trustedBy(world: World, role: Role): Phrase | null {
  const names = policyOf(role.trustPolicy)
    .statements.filter(({ effect }) => effect === 'Allow')
    .flatMap(({ principals }) => principals?.principals ?? [])
    .map(({ written }) => shortName(world, written));
  if (names.length === 0) return null;
  return names.flatMap((name, index): Phrase => (index === 0 ? [{ code: name }] : [', ', { code: name }]));
}
