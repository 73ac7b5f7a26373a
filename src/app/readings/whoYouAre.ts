import { callOfAsked, type Asked, type LabState } from '../../content/call/made.ts';
import { decide } from '../../engine/engine.ts';
import type { WhoYouAreProps } from '../../view/world/WhoYouAre.tsx';
import { roleArn } from '../../world/names.ts';
import { callerArn } from './caller.ts';
import { shortName } from './names.ts';

/** Who the learner is by the credentials of the call in question, and which roles STS would hand out to them. */
export function whoYouAre(asked: Asked, state: LabState): WhoYouAreProps {
  const { world } = state;
  const roles = world.accounts.flatMap((account) => account.roles.map((role) => roleArn(account.id, role)));
  return {
    you: shortName(world, callerArn(asked, state)),
    roles: roles.map((role) => ({ name: shortName(world, role), may: isGiven(role, asked, state) })),
  };
}

/** Asked with these credentials and without further parameters. */
function isGiven(role: string, { as, omitSessionToken }: Asked, state: LabState): boolean {
  const call = callOfAsked(
    {
      as,
      call: 'sts:AssumeRole',
      params: { RoleArn: role, RoleSessionName: 'next' },
      resource: null,
      token: null,
      context: {},
      omitSessionToken,
      label: null,
    },
    state,
  );
  return call !== null && decide(state.world, call, { trace: false }).outcome === 'allow';
}
