import { commit } from '../../engine/engine.ts';
import { callOf, type Call } from '../../call/call.ts';
import type { TokenToSign } from '../../pipeline/action.ts';
import type { Decision } from '../../pipeline/run.ts';
import { findSessionByAccessKey } from '../../world/find.ts';
import type { Session, World } from '../../world/world.ts';
import { actorOf } from './actor.ts';
import { credentialsOf, type KeyRing } from './credentials.ts';
import { signingKeys } from './keys.ts';
import { tokenFor } from './token.ts';
import { withTokenCode } from './tokenCode.ts';

/** A call as a learner writes it: who and what by name, as in case files. */
export interface Asked {
  /**
   * User ARN, account root ARN, `session:LABEL`, `service:NAME` or `none`. A session that no label leads to goes by its
   * access key id.
   */
  readonly as: string;
  /** `service:Action`. */
  readonly call: string;
  /** By the AWS API's own names. */
  readonly params: Readonly<Record<string, unknown>>;
  /** ARN acted on, where the parameters do not name it. */
  readonly resource: string | null;
  /** Claims of the token that is made for the call, or contents of its assertion. */
  readonly token: Readonly<Record<string, unknown>> | null;
  readonly context: Readonly<Record<string, string | readonly string[]>>;
  /** Whether to sign without the session token. */
  readonly omitSessionToken: boolean;
  /** Names the session that the call issues. */
  readonly label: string | null;
  /**
   * Whether to carry it out without parameters too. Left out, a call that gives neither parameters nor a resource is
   * authorized only, as in case files; with a resource it always is.
   */
  readonly carryOut?: boolean | undefined;
}

/** A call that was made, and what came of it. */
export interface MadeCall {
  readonly asked: Asked;
  readonly call: Call;
  /** The lab's clock when it was made. */
  readonly at: string;
  readonly decision: Decision;
  readonly response: Readonly<Record<string, unknown>> | null;
  /** Access key id of the session that it issued. */
  readonly issued: string | null;
  /** A token that the edge signs into the response; not kept. */
  readonly sign: TokenToSign | null;
}

/** A world, and the calls made on the way to it, oldest first. */
export interface LabState {
  readonly world: World;
  readonly calls: readonly MadeCall[];
}

/** The call that is asked for, with the credentials that it would be made with; null when there are none to be had. */
export function callOfAsked(asked: Asked, state: LabState): Call | null {
  const actor = actorOf(asked.as);
  if (!actor.ok) return null;
  const credentials = credentialsOf(actor.value, keyRing(state), asked.omitSessionToken);
  if (credentials.kind !== 'proof') return null;
  const [service = '', operation = ''] = asked.call.split(':');
  const { params, resource, context, carryOut = false } = asked;
  const made = tokenFor(operation, asked.token, withTokenCode(params, asked.as, state.world), state.world);
  return callOf({
    service,
    operation,
    credentials: credentials.proof,
    params: made.params,
    resource,
    context,
    token: made.proof,
    ...(carryOut && resource === null && { authorizeOnly: false }),
  });
}

/** Makes a call and notes what came of it; null when its credentials do not exist. */
export function makeCall(state: LabState, asked: Asked): LabState | null {
  const call = callOfAsked(asked, state);
  if (!call) return null;
  const { world, calls } = state;
  const { decision, world: after, response, sign } = commit(world, call);
  const issued = after.sessions.length > world.sessions.length ? after.sessions.at(-1) : undefined;
  const made: MadeCall = {
    asked,
    call,
    at: world.clock,
    decision,
    response,
    issued: issued?.accessKeyId ?? null,
    sign,
  };
  return { world: after, calls: [...calls, made] };
}

const keyRing = ({ world, calls }: LabState): KeyRing => ({
  keyOf: (arn) => signingKeys(world).get(arn) ?? null,
  sessionOf: (label) => sessionNamed({ world, calls }, label),
});

/** The last call of a label that issued a session; of an access key id, the one that issued it. */
export const issuingCall = (calls: readonly MadeCall[], label: string): MadeCall | undefined =>
  calls.findLast(({ asked, issued }) => asked.label === label && issued !== null) ??
  calls.findLast(({ issued }) => issued === label);

/** The session of `session:LABEL`: issued last under that label, else the one of that access key id; null when none is. */
export const sessionNamed = ({ world, calls }: LabState, label: string): Session | null =>
  findSessionByAccessKey(world, issuingCall(calls, label)?.issued ?? label);

/** The caller `session:LABEL` that leads to a session: by its label, where that leads to no later one. */
export function sessionCaller(calls: readonly MadeCall[], { accessKeyId }: Session): string {
  const label = calls.findLast(({ issued }) => issued === accessKeyId)?.asked.label ?? null;
  const leads = label !== null && issuingCall(calls, label)?.issued === accessKeyId;
  return `session:${leads ? label : accessKeyId}`;
}
