import type { Call } from '../../call/call.ts';
import type { Decision } from '../../pipeline/run.ts';
import { callFacts } from '../callFacts.ts';
import { gates } from '../gates.ts';
import type { Locale } from '../locale.ts';
import { checksOf } from './checks.ts';
import { lanesOf } from './lanes.ts';
import type { Lane, Message, NamedValue } from './message.ts';
import { requestValues, responseValues, tokenValues } from './values.ts';

/** Who sends what to whom in a call, as a diagram draws it. */
export interface Sequence {
  /** From left to right. */
  readonly lanes: readonly Lane[];
  /** In the order in which they are sent. */
  readonly messages: readonly Message[];
}

/** A call and what became of it. */
interface Sequenced {
  readonly call: Call;
  readonly decision: Pick<Decision, 'outcome' | 'trace'>;
  /** By the API's own names; null when it was refused or only authorized. */
  readonly response: Readonly<Record<string, unknown>> | null;
  /** What AWS refuses with; null when it does not. */
  readonly refusal: { readonly code: string; readonly httpStatus: number } | null;
}

/** The messages of a call, from the token that it is made with to what comes back; up to the check that stops it. */
export function sequenceOf(sequenced: Sequenced, locale: Locale = 'en'): Sequence {
  const { call, decision } = sequenced;
  const facts = callFacts(decision.trace);
  const lanes = lanesOf(call, facts);
  return {
    lanes,
    messages: [
      ...tokenMessages(call),
      { kind: 'request', from: 'caller', to: 'service', values: requestValues(call) },
      ...checksOf(gates(decision.trace, locale), lanes),
      { kind: 'answer', from: 'service', to: 'caller', ...answerOf(sequenced) },
    ],
  };
}

/** Whoever has no AWS credentials gets a token from somebody whom AWS trusts first. */
function tokenMessages({ token }: Call): readonly Message[] {
  return token && token.kind !== 'unreadable'
    ? [{ kind: 'token', from: 'issuer', to: 'caller', token: token.kind, values: tokenValues(token) }]
    : [];
}

function answerOf({ decision, response, refusal }: Sequenced): {
  readonly answer: 'credentials' | 'response' | 'error' | 'unmodelled';
  readonly values: readonly NamedValue[];
} {
  if (decision.outcome === 'unmodelled') return { answer: 'unmodelled', values: [] };
  if (refusal) {
    return {
      answer: 'error',
      values: [
        { name: 'HTTP', value: String(refusal.httpStatus), hidden: false },
        { name: 'Code', value: refusal.code, hidden: false },
      ],
    };
  }
  const values = responseValues(response ?? {});
  return {
    answer: response && 'Credentials' in response ? 'credentials' : 'response',
    values,
  };
}
