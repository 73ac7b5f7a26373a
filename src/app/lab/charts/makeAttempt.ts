import { sessionCaller, type Asked } from '../../../content/call/made.ts';
import type { Attempt } from '../../../machines/identity/attempts.ts';
import type { LabActor } from '../../../machines/lab/machine.ts';
import { findSessionByAccessKey } from '../../../world/find.ts';
import { labelled } from '../../readings/request/changes.ts';
import { whoAmI } from '../../../content/call/whoAmI.ts';

/** Puts a call of the chart in question. */
export function askAttempt(lab: LabActor, { operation, params, token }: Attempt): void {
  const { asked, timeline } = lab.getSnapshot().context;
  const question: Asked = {
    as: token === null ? asked.as : 'none',
    call: `sts:${operation}`,
    params,
    resource: null,
    token,
    context: {},
    omitSessionToken: token === null && asked.omitSessionToken,
    label: null,
  };
  lab.send({ type: 'ASK', asked: labelled(question, timeline.present.calls) });
}

/**
 * Makes a call of the chart, and goes on as whom it makes of the caller.
 * @returns whether it did; when the call is refused, or gives out no session, it stays in question
 */
export function makeAttempt(lab: LabActor, attempt: Attempt): boolean {
  askAttempt(lab, attempt);
  if (!lab.getSnapshot().can({ type: 'MAKE_CALL' })) return false;
  lab.send({ type: 'MAKE_CALL' });
  const { calls, world } = lab.getSnapshot().context.timeline.present;
  const session = findSessionByAccessKey(world, calls.at(-1)?.issued ?? '');
  if (!session) return calls.at(-1)?.decision.outcome === 'allow';
  lab.send({ type: 'ASK', asked: whoAmI(sessionCaller(calls, session)) });
  return true;
}
