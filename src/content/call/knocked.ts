import type { Call } from '../../call/call.ts';
import { commit, type Committed } from '../../engine/engine.ts';
import { findAccessKey, findSessionByAccessKey } from '../../world/find.ts';
import { rootArn, userArn } from '../../world/names.ts';
import type { World } from '../../world/world.ts';
import { sessionCaller, type Asked, type LabState, type MadeCall } from './made.ts';

/** What came of a call that came as a signed request: the lab after it, and the answer. */
export interface Knocked {
  readonly state: LabState;
  readonly committed: Committed;
}

/**
 * Carries out a call of a terminal or an SDK client, and notes it among the calls made. A session that it issues goes by
 * its access key id, since nobody has named it.
 */
export function knock({ world, calls }: LabState, call: Call): Knocked {
  const committed = commit(world, call);
  const { decision, response, world: after } = committed;
  const issued = after.sessions.length > world.sessions.length ? after.sessions.at(-1) : undefined;
  const accessKeyId = issued?.accessKeyId ?? null;
  const made: MadeCall = {
    asked: askedAs(call, { world, calls }, accessKeyId),
    call,
    at: world.clock,
    decision,
    response,
    issued: accessKeyId,
    sign: committed.sign,
  };
  return { state: { world: after, calls: [...calls, made] }, committed };
}

const askedAs = (call: Call, state: LabState, label: string | null): Asked => ({
  as: callerOf(call, state),
  call: `${call.service}:${call.operation}`,
  params: call.params,
  resource: call.resource,
  token: null,
  context: withoutClient(call.context),
  omitSessionToken: isWithoutToken(call, state.world),
  label,
  ...(isBare(call) && { carryOut: true }),
});

/** Carried out without parameters, which calls of a learner are only when they say so; STS always is. */
const isBare = ({ service, params, authorizeOnly }: Call): boolean =>
  !authorizeOnly && service !== 'sts' && Object.keys(params).length === 0;

/** Whether the token of a session was left out, as learners do by mistake. */
const isWithoutToken = ({ credentials }: Call, world: World): boolean =>
  credentials.kind === 'accessKey' &&
  credentials.sessionToken === null &&
  findSessionByAccessKey(world, credentials.accessKeyId) !== null;

/** What the client calls itself is no part of what is asked. */
const withoutClient = (context: Call['context']): Call['context'] =>
  Object.fromEntries(Object.entries(context).filter(([key]) => key !== 'aws:UserAgent'));

/** Who signed, by the names of case files; a key that nobody has is nobody. */
function callerOf({ credentials }: Call, { world, calls }: LabState): string {
  switch (credentials.kind) {
    case 'none':
      return 'none';
    case 'root':
      return rootArn(credentials.accountId);
    case 'service':
      return `service:${credentials.service}`;
    case 'accessKey':
      return signer(credentials.accessKeyId, world, calls) ?? 'none';
  }
}

function signer(accessKeyId: string, world: World, calls: LabState['calls']): string | null {
  const key = findAccessKey(world, accessKeyId);
  if (key) return userArn(key.account.id, key.user);
  const session = findSessionByAccessKey(world, accessKeyId);
  return session && sessionCaller(calls, session);
}
