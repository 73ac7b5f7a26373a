import { findAccount, findUser } from '../../../world/find.ts';
import { federatedUserArn, rootArn, sessionArn, userArn } from '../../../world/names.ts';
import type { Session, World } from '../../../world/world.ts';

/** The ARN that GetCallerIdentity gives a session (D-032, B-139); of a user who is gone, as if it had no path. */
export function sessionCallerArn(world: World, session: Session): string {
  const { accountId } = session;
  switch (session.kind) {
    case 'role':
      return sessionArn(accountId, session.roleName, session.sessionName);
    case 'federatedUser':
      return federatedUserArn(accountId, session.name);
    case 'root':
      return rootArn(accountId);
    case 'user': {
      const account = findAccount(world, accountId);
      const user = account && findUser(account, session.userName);
      return userArn(accountId, user ?? { path: '/', name: session.userName });
    }
  }
}
