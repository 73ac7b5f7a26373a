import type { Interface } from '../../../explain/interface.ts';
import type { IdentityView, SwitchTarget } from '../../../view/console/console.ts';
import { secondsBetween } from '../../../world/clock.ts';
import type { RoleSession, UserSession, World } from '../../../world/world.ts';
import { accountName } from '../names.ts';

/** A role that was switched to. */
export interface Switched {
  readonly session: RoleSession;
  readonly target: SwitchTarget;
}

/** Whom the console shows: the role that was switched to, else the user who signed in, with the time that is left. */
export function identityView(
  world: World,
  signIn: UserSession,
  switched: Switched | null,
  words: Interface,
): IdentityView {
  const { identity } = words.console;
  const { issuedAt, expiresAt } = switched?.session ?? signIn;
  const user = identity.user(signIn.userName, accountName(world, signIn.accountId));
  return {
    ...(switched
      ? {
          name: displayName(world, switched, words),
          as: identity.role(switched.session.roleName, accountName(world, switched.session.accountId)),
          colour: switched.target.colour,
        }
      : { name: user, as: null, colour: null }),
    user,
    mfa: signIn.mfaAt !== null,
    expiresAt,
    secondsLeft: Math.max(0, secondsBetween(world.clock, expiresAt)),
    secondsTotal: secondsBetween(issuedAt, expiresAt),
    signInExpired: signIn.expiresAt <= world.clock,
  };
}

/** What was given, else one that says the role and its account. */
const displayName = (world: World, { session, target }: Switched, words: Interface): string =>
  target.displayName.trim() ||
  words.console.switch.suggested(session.roleName, accountName(world, session.accountId));
