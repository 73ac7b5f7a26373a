import { explainDecision } from '../../../explain/explain.ts';
import type { Interface } from '../../../explain/interface.ts';
import type { HttpExchangeProps } from '../../../view/decision/wire/HttpExchange.tsx';
import type { MessageView } from '../../../view/decision/wire/message.ts';
import { callerName } from '../sequence/laneView.ts';
import { hiddenIn } from './hiddenIn.ts';
import { requestView, responseView } from './messageView.ts';
import type { Subject } from './subject.ts';
import type { Exchange } from './wire.ts';

/** A call on the wire as its reading shows it. */
export function httpView(wire: Exchange, subject: Subject, words: Interface): HttpExchangeProps {
  const hidden = hiddenIn(wire);
  const { call, world, committed } = subject;
  const { decision } = committed;
  const request = requestView(wire.request, hidden);
  const response = decision.outcome === 'unmodelled' ? null : responseView(wire.response, hidden);
  const { http } = words.readings;
  return {
    client: callerName(call, decision, world, words),
    host: wire.request.host,
    request,
    unsigned: wire.keys ? null : wire.operation.unsigned ? http.unsigned : http.noCredentials,
    response,
    unmodelled: explainDecision(decision, words.locale).reason,
    hides: [request, response].some((message) => message !== null && hidesIn(message)),
  };
}

const hidesIn = ({ start, headers, body }: MessageView): boolean =>
  [start, body, ...headers.map(({ value }) => value)].some((pieces) =>
    pieces.some((piece) => typeof piece !== 'string'),
  );
