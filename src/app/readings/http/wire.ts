import { callOperation } from '../../../clients/shell/aws/wire/callOperation.ts';
import { endpointOf, type Endpoint } from '../../../clients/shell/aws/wire/endpoint.ts';
import type { Failure } from '../../../clients/shell/aws/failure.ts';
import type { Keys } from '../../../clients/shell/aws/wire/sign.ts';
import { validateParams } from '../../../clients/shell/aws/values/validateParams.ts';
import type { Result } from '../../../lib/result.ts';
import type { Operation } from '../../../operations/operation.ts';
import type { HttpRequest, HttpResponse } from '../../../protocol/http.ts';
import { apiCallOf } from '../../../content/call/apiCall.ts';
import { madeToken } from '../../../content/call/tokenParameter.ts';
import { doorOf } from './doorOf.ts';
import { keysOf, type NoKeys } from './keysOf.ts';
import type { Subject } from './subject.ts';
import { tokenText } from '../../../terminal/tokenText.ts';

type Values = Readonly<Record<string, unknown>>;

/** A call as it goes over the wire, and what comes back. */
export interface Exchange {
  readonly kind: 'exchange';
  readonly operation: Operation;
  readonly endpoint: Endpoint;
  readonly params: Values;
  /** Null: not signed. */
  readonly keys: Keys | null;
  readonly request: HttpRequest;
  readonly response: HttpResponse;
  /** What a client reads out of the response. */
  readonly answer: Result<Values, Failure>;
}

/** Why there is nothing to show: no such operation in the lab, keys that nobody has, or values of the wrong type. */
export type NotSent =
  | { readonly kind: 'notSent'; readonly why: 'noOperation' | NoKeys }
  | { readonly kind: 'notSent'; readonly why: 'values'; readonly lines: readonly string[] };

/** Sends a call as the AWS CLI would, to a door that answers what became of it. */
export async function wireOf(subject: Subject): Promise<Exchange | NotSent> {
  const api = apiCallOf(subject.asked);
  if (!api) return { kind: 'notSent', why: 'noOperation' };
  const { operation } = api;
  const found = operation.unsigned ? { keys: null } : keysOf(subject.call.credentials, subject.world);
  if ('why' in found) return { kind: 'notSent', why: found.why };
  const { region, globalEndpoint } = subject.call;
  const endpoint = endpointOf(operation.service, region, globalEndpoint);
  if (!endpoint.ok) return { kind: 'notSent', why: 'noOperation' };
  const params = await withToken(api.params, subject);
  const answerTo = doorOf(subject);
  const seen: { request: HttpRequest; response: HttpResponse }[] = [];
  const door = async (request: HttpRequest): Promise<HttpResponse> => {
    const { response } = await answerTo(request);
    seen.push({ request, response });
    return response;
  };
  const settings = { region, legacySts: globalEndpoint, keys: found.keys };
  const answer = await callOperation(operation, params, settings, {
    door,
    now: () => subject.world.clock,
  }).catch(() => null);
  const [exchange] = seen;
  if (!answer || !exchange)
    return { kind: 'notSent', why: 'values', lines: validateParams(params, operation.input) };
  return {
    kind: 'exchange',
    operation,
    endpoint: endpoint.value,
    params,
    keys: found.keys,
    ...exchange,
    answer,
  };
}

/** A token that the call only describes is put in as text. */
async function withToken(params: Values, { asked, call }: Subject): Promise<Values> {
  const place = madeToken(asked);
  const text = place && call.token && (await tokenText(call.token));
  return place && text ? { ...params, [place.parameter]: text } : params;
}
