import { actorOf, type Actor } from '../../content/case/actor.ts';
import { signingKeys } from '../../content/case/keys.ts';
import { commit } from '../../engine/engine.ts';
import { callOf, type Call, type CredentialProof } from '../../pipeline/call.ts';
import { findSessionByAccessKey } from '../../world/find.ts';
import type { World } from '../../world/world.ts';
import type { Asked, MadeCall, Saved } from './types.ts';

/** The call that is asked for, with the credentials that it would be made with; null when there are none to be had. */
export function callOfAsked(asked: Asked, world: World, calls: readonly MadeCall[]): Call | null {
  const actor = actorOf(asked.as);
  const proof = actor.ok ? proofOf(actor.value, asked, world, calls) : null;
  const [service = '', operation = ''] = asked.call.split(':');
  return (
    proof &&
    callOf({
      service,
      operation,
      credentials: proof,
      params: asked.params,
      resource: asked.resource,
      context: asked.context,
    })
  );
}

/** Makes a call in the world as saved and notes what came of it; null when its credentials do not exist. */
export function makeCall({ world, calls }: Saved, asked: Asked): Saved | null {
  const call = callOfAsked(asked, world, calls);
  if (!call) return null;
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

function proofOf(
  actor: Actor,
  asked: Asked,
  world: World,
  calls: readonly MadeCall[],
): CredentialProof | null {
  switch (actor.kind) {
    case 'none':
      return { kind: 'none' };
    case 'root':
      return { kind: 'root', accountId: actor.accountId };
    case 'service':
      return { kind: 'service', service: actor.service };
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
