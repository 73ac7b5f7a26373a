import type { Call } from '../../../call/call.ts';
import { commit } from '../../../engine/engine.ts';
import type { HttpRequest, HttpResponse } from '../../../protocol/http.ts';
import { awsServer, type AwsServerOptions } from '../../../server/awsServer.ts';
import type { Subject } from './subject.ts';

type Proof = Parameters<NonNullable<AwsServerOptions['checked']>>[0];

/** An answer, and what the check of the request's signature came to; null where AWS did not come to check it. */
interface Answered {
  readonly response: HttpResponse;
  readonly proof: Proof | null;
}

/**
 * The door of an AWS that answers a request with what became of the call in question, and that changes nothing.
 * @param judgesAnew whether the request is judged by what it says itself, as one that was changed on its way
 */
export function doorOf(
  subject: Subject,
  judgesAnew = isOnlyAllowed(subject),
): (request: HttpRequest) => Promise<Answered> {
  const { world, requestId, committed } = subject;
  return async (request) => {
    let proof: Proof | null = null;
    const door = awsServer({
      world: () => world,
      carryOut: (heard) => (judgesAnew ? commit(world, inContext(heard, subject)) : committed),
      now: () => world.clock,
      requestId: () => requestId,
      exists: () => false,
      checked: (found) => {
        proof = found;
      },
    });
    const response = await door(request);
    return { response, proof };
  };
}

/** A call of which only the policies were asked: what it would give back comes of carrying it out. */
const isOnlyAllowed = ({ call, committed: { decision, response } }: Subject): boolean =>
  call.authorizeOnly && decision.outcome === 'allow' && response === null;

/** Under the circumstances that the learner has put the call in, which no request tells of. */
const inContext = (heard: Call, { call }: Subject): Call => ({
  ...heard,
  context: { ...heard.context, ...call.context },
  token: call.token ?? heard.token,
});
