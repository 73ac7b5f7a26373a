import type { Session, World } from '../../../world/world.ts';
import { accountName } from '../names.ts';
import { sessionName, sessionOwner } from '../worldSentences.ts';

/** A session by its account, its owner and its own name: `prod/ReadOnly / ana`; root's goes by its account alone. */
export function sessionTitle(world: World, session: Session): string {
  const account = accountName(world, session.accountId);
  const isRoots = session.kind === 'root' || (session.kind === 'federatedUser' && session.userName === null);
  return `${account}/${isRoots ? 'root' : sessionOwner(session)} / ${sessionName(session)}`;
}
