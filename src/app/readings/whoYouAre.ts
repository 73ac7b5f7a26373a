import type { Asked, LabState } from '../../content/call/made.ts';
import { rolesWithinReach } from '../../machines/identity/becoming.ts';
import type { IdentityEvent } from '../../machines/identity/machine.ts';
import type { WhoYouAreProps } from '../../view/world/WhoYouAre.tsx';
import { findSessionByAccessKey } from '../../world/find.ts';
import { roleArn } from '../../world/names.ts';
import { callerArn } from './caller.ts';
import { shortName } from './names.ts';

/** Who the learner is by the credentials of the call in question, and which roles can follow. */
export function whoYouAre(asked: Asked, state: LabState): WhoYouAreProps {
  const { world } = state;
  const roles = world.accounts.flatMap((account) => account.roles.map((role) => roleArn(account.id, role)));
  const within = rolesWithinReach(world, wayTo(asked, state), roles);
  return {
    you: shortName(world, callerArn(asked, state)),
    roles: roles.map((role) => ({ name: shortName(world, role), may: within.has(role) })),
  };
}

/** How the learner came to the credentials: signed in, or signed in and assumed the role that issued them. */
function wayTo(asked: Asked, state: LabState): readonly IdentityEvent[] {
  const { world, calls } = state;
  const issuing = calls.findLast(({ asked: made, issued }) => issued && asked.as === `session:${made.label}`);
  if (!issuing) return [{ type: 'SIGN_IN', arn: asked.as }];
  const session = findSessionByAccessKey(world, issuing.issued ?? '');
  const expired = session !== null && session.expiresAt <= world.clock;
  return [
    { type: 'SIGN_IN', arn: issuing.asked.as },
    { type: 'ASSUME', role: callerArn(asked, state) },
    ...(expired ? [{ type: 'EXPIRE' } as const] : []),
  ];
}
