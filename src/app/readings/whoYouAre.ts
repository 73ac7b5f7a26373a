import { createActor } from 'xstate';
import type { Asked, LessonState } from '../../content/lesson/made.ts';
import { identityMachine } from '../../machines/identity/machine.ts';
import type { WhoYouAreProps } from '../../view/world/WhoYouAre.tsx';
import { roleArn } from '../../world/names.ts';
import { findSessionByAccessKey } from '../../world/find.ts';
import { callerArn } from './caller.ts';
import { shortName } from './names.ts';

/** Who the learner is by the credentials of the call in question, and what the `identity` machine lets follow. */
export function whoYouAre(asked: Asked, state: LessonState): WhoYouAreProps {
  const { world, calls } = state;
  const identity = createActor(identityMachine(world)).start();
  const issuing = calls.findLast(({ asked: made, issued }) => issued && asked.as === `session:${made.label}`);
  identity.send({ type: 'SIGN_IN', arn: issuing?.asked.as ?? asked.as });
  if (issuing) {
    identity.send({ type: 'ASSUME', role: callerArn(asked, state) });
    const session = findSessionByAccessKey(world, issuing.issued ?? '');
    if (session && session.expiresAt <= world.clock) identity.send({ type: 'EXPIRE' });
  }
  const snapshot = identity.getSnapshot();
  return {
    you: shortName(world, callerArn(asked, state)),
    roles: world.accounts.flatMap((account) =>
      account.roles.map((role) => {
        const arn = roleArn(account.id, role);
        return { name: shortName(world, arn), may: snapshot.can({ type: 'ASSUME', role: arn }) };
      }),
    ),
  };
}
