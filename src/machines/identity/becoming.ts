import { createActor } from 'xstate';
import type { World } from '../../world/world.ts';
import { identityMachine, type IdentityEvent } from './machine.ts';

/**
 * Goes a way through the identities of a world and asks what may follow.
 * @param way how the learner came to the credentials in hand: signing in, assuming roles, letting them expire
 * @param roles ARNs of the roles in question
 * @returns those of them that STS hands out from there
 */
export function rolesWithinReach(
  world: World,
  way: readonly IdentityEvent[],
  roles: readonly string[],
): ReadonlySet<string> {
  const identity = createActor(identityMachine(world)).start();
  for (const event of way) identity.send(event);
  const snapshot = identity.getSnapshot();
  return new Set(roles.filter((role) => snapshot.can({ type: 'ASSUME', role })));
}
