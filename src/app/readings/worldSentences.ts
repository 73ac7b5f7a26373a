import type { Interface } from '../../explain/interface.ts';
import type { Phrase } from '../../explain/phrase.ts';
import { policyOf } from '../../policy/compile.ts';
import type { Account, Role, Session, World } from '../../world/world.ts';
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
      tell.session(sessionName(session), sessionOwner(session), session.expiresAt <= world.clock),
    ),
  ];
}

/** What a session is called among those of its owner; those of a user or root have no name but their access key. */
export function sessionName(session: Session): string {
  switch (session.kind) {
    case 'role':
      return session.sessionName;
    case 'user':
    case 'root':
      return session.accessKeyId;
    case 'federatedUser':
      return session.name;
  }
}

/** Name of the role or user that a session belongs to, and ends with; of root with its account. */
export function sessionOwner(session: Session): string {
  if (session.kind === 'role') return session.roleName;
  const userName = session.kind === 'root' ? null : session.userName;
  return userName ?? `${session.accountId}/root`;
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
