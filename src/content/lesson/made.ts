import { commit } from '../../engine/engine.ts';
import { callOf, type Call, type CredentialProof } from '../../pipeline/call.ts';
import type { Decision } from '../../pipeline/run.ts';
import { findSessionByAccessKey } from '../../world/find.ts';
import type { World } from '../../world/world.ts';
import { actorOf, type Actor } from '../case/actor.ts';
import { signingKeys } from '../case/keys.ts';

/** A call as a learner writes it: who and what by name, as in case files. */
export interface Asked {
  /** User ARN, account root ARN, `session:LABEL`, `service:NAME` or `none`. */
  readonly as: string;
  /** `service:Action`. */
  readonly call: string;
  /** By the AWS API's own names. */
  readonly params: Readonly<Record<string, unknown>>;
  /** ARN acted on, where the parameters do not name it. */
  readonly resource: string | null;
  readonly context: Readonly<Record<string, string | readonly string[]>>;
  /** Whether to sign without the session token. */
  readonly omitSessionToken: boolean;
  /** Names the session that the call issues. */
  readonly label: string | null;
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
}

/** A world, and the calls made on the way to it, oldest first. */
export interface LessonState {
  readonly world: World;
  readonly calls: readonly MadeCall[];
}

/** The call that is asked for, with the credentials that it would be made with; null when there are none to be had. */
export function callOfAsked(asked: Asked, { world, calls }: LessonState): Call | null {
  const actor = actorOf(asked.as);
  const credentials = actor.ok ? proofOf(actor.value, asked, { world, calls }) : null;
  const [service = '', operation = ''] = asked.call.split(':');
  const { params, resource, context } = asked;
  return credentials && callOf({ service, operation, credentials, params, resource, context });
}

/** Makes a call and notes what came of it; null when its credentials do not exist. */
export function makeCall(state: LessonState, asked: Asked): LessonState | null {
  const call = callOfAsked(asked, state);
  if (!call) return null;
  const { world, calls } = state;
  const { decision, world: after, response } = commit(world, call);
  const issued = after.sessions.length > world.sessions.length ? after.sessions.at(-1) : undefined;
  const made: MadeCall = {
    asked,
    call,
    at: world.clock,
    decision,
    response,
    issued: issued?.accessKeyId ?? null,
  };
  return { world: after, calls: [...calls, made] };
}

function proofOf(actor: Actor, asked: Asked, { world, calls }: LessonState): CredentialProof | null {
  switch (actor.kind) {
    case 'none':
    case 'root':
    case 'service':
      return actor;
    case 'user': {
      const accessKeyId = signingKeys(world).get(actor.arn);
      return accessKeyId ? { kind: 'accessKey', accessKeyId, sessionToken: null } : null;
    }
    case 'session': {
      const issued = calls.findLast(
        (made) => made.asked.label === actor.label && made.issued !== null,
      )?.issued;
      const session = issued ? findSessionByAccessKey(world, issued) : null;
      const sessionToken = asked.omitSessionToken ? null : (session?.sessionToken ?? null);
      return session && { kind: 'accessKey', accessKeyId: session.accessKeyId, sessionToken };
    }
  }
}
