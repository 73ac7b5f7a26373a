import type { Call } from '../../../call/call.ts';
import { commit } from '../../../engine/engine.ts';
import type { HttpRequest, HttpResponse } from '../../../protocol/http.ts';
import { awsServer } from '../../../server/awsServer.ts';
import type { Subject } from './subject.ts';

/** An answer, and whether the request came as far as being judged as a call. */
interface Answered {
  readonly response: HttpResponse;
  readonly judged: boolean;
}

/**
 * The door of an AWS that answers a request with what became of the call in question, and that changes nothing.
 * @param judgesAnew whether the request is judged by what it says itself, as one that was changed on its way
 */
export function doorOf(
  subject: Subject,
  judgesAnew = subject.call.authorizeOnly && subject.committed.response === null,
): (request: HttpRequest) => Promise<Answered> {
  const { world, requestId, committed } = subject;
  return async (request) => {
    let judged = false;
    const door = awsServer({
      world: () => world,
      carryOut: (heard) => {
        judged = true;
        return judgesAnew ? commit(world, inContext(heard, subject)) : committed;
      },
      now: () => world.clock,
      requestId: () => requestId,
      exists: () => false,
    });
    const response = await door(request);
    return { response, judged };
  };
}

/** Under the circumstances that the learner has put the call in, which no request tells of. */
const inContext = (heard: Call, { call }: Subject): Call => ({
  ...heard,
  context: { ...heard.context, ...call.context },
  token: call.token ?? heard.token,
});
