import { callOfAsked, type Asked, type LabState } from '../../content/call/made.ts';
import { decide } from '../../engine/engine.ts';
import type { Steps } from '../../lib/steps.ts';
import type { WhoYouAreProps } from '../../view/world/WhoYouAre.tsx';
import { roleArn } from '../../world/names.ts';
import { callerArn } from './caller.ts';
import { shortName } from './names.ts';

/** Roles that are told one by one; of more than these, those that are handed out come first. */
const LISTED = 24;

/** Roles that are asked about in one step. */
const STEP = 100;

/** Who the learner is by the credentials of the call in question, and which roles STS would hand out to them. */
export function* whoYouAre(asked: Asked, state: LabState): Steps<null, WhoYouAreProps> {
  const { world } = state;
  const you = shortName(world, callerArn(asked, state));
  const arns = world.accounts.flatMap((account) => account.roles.map((role) => roleArn(account.id, role)));
  const roles: { readonly arn: string; readonly may: boolean }[] = [];
  for (const arn of arns) {
    roles.push({ arn, may: isGiven(arn, asked, state) });
    if (roles.length % STEP === 0) yield null;
  }
  const given = roles.filter(({ may }) => may);
  const listed =
    roles.length <= LISTED ? roles : [...given, ...roles.filter(({ may }) => !may)].slice(0, LISTED);
  return {
    you,
    roles: listed.map(({ arn, may }) => ({ name: shortName(world, arn), may })),
    cut: roles.length <= LISTED ? null : { roles: roles.length, given: given.length },
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
