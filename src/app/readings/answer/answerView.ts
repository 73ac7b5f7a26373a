import { printFailure, type Failure } from '../../../clients/shell/aws/failure.ts';
import { formatAnswer } from '../../../clients/shell/aws/output/format.ts';
import { explainAwsError } from '../../../explain/explain.ts';
import type { Interface } from '../../../explain/interface.ts';
import { callFacts } from '../../../explain/callFacts.ts';
import type { AnswerView } from '../../../view/decision/answer/answer.ts';
import type { TrailEvent, World } from '../../../world/world.ts';
import { hiddenIn } from '../http/hiddenIn.ts';
import { hideIn } from '../http/hide.ts';
import type { Subject } from '../http/subject.ts';
import type { Exchange } from '../http/wire.ts';
import { accountName } from '../names.ts';
import { javaScriptError, pythonError } from './thrown.ts';

/** What comes back of a call, as its reading shows it. */
export function answerView(wire: Exchange, subject: Subject, words: Interface): AnswerView {
  const { operation, response, answer } = wire;
  const { events, world, committed } = subject;
  const { decision } = committed;
  const error = answer.ok ? null : errorOf(answer.error);
  const printed = answer.ok
    ? { stdout: formatAnswer(answer.value, 'json', operation.name), stderr: '', code: 0 }
    : printFailure(answer.error);
  const { noTrail, noTrailUnknown } = words.readings.answer;
  return {
    status: response.status,
    error,
    requestId: response.headers['x-amzn-requestid'] ?? response.headers['x-amz-request-id'] ?? '',
    inOurWords: decision.error && explainAwsError(decision.error, words.locale),
    cli: { printed: hideIn(printed.stdout + printed.stderr, hiddenIn(wire)), exitCode: printed.code },
    python: error && pythonError(operation, error),
    javascript: error && javaScriptError(operation, error),
    trails: events.map((event) => trailOf(event, world, words)),
    noTrail: callFacts(decision.trace).caller ? noTrail : noTrailUnknown,
  };
}

type ServiceError = NonNullable<AnswerView['error']>;

const errorOf = (failure: Failure): ServiceError | null =>
  failure.reason === 'refused' ? { code: failure.code, message: failure.message } : null;

function trailOf(
  event: TrailEvent,
  world: World,
  { readings: { answer } }: Interface,
): AnswerView['trails'][number] {
  const id = event['recipientAccountId'];
  const account = typeof id === 'string' ? accountName(world, id) : '';
  const code = event['errorCode'];
  return {
    sentence: typeof code === 'string' ? answer.trail.error(account, code) : answer.trail.noError(account),
    json: JSON.stringify(event, null, 2),
  };
}
