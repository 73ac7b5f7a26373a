import type { Case } from '../../../content/case/case.ts';
import { runCase, type Put, type StepResult } from '../../../content/case/run.ts';
import type { CallStep, CaseStep } from '../../../content/case/schema.ts';
import { askedOf } from '../../../content/case/steps.ts';
import type { Asked } from '../../../content/call/made.ts';
import { explainDecision } from '../../../explain/explain.ts';
import type { Interface } from '../../../explain/interface.ts';
import { identityOfSession } from '../../../machines/identity/identity.ts';
import type { CaseCallView, CaseStepView, Named } from '../../../view/reference/caseStep.ts';
import { findSessionByAccessKey } from '../../../world/find.ts';
import type { World } from '../../../world/world.ts';
import { callView } from '../callView.ts';
import { shortName } from '../names.ts';

/** The steps of a case as they are told, with the answers that the engine gives. */
export function caseView(read: Case, words: Interface): readonly CaseStepView[] {
  const results = runCase(read);
  return read.steps.flatMap((step, index) => {
    const result = results[index];
    return result ? [stepView(step, result, read.world, words)] : [];
  });
}

/**
 * A step as it is told, with its answer.
 * @param first the world that the steps began in
 */
export function stepView(step: CaseStep, result: StepResult, first: World, words: Interface): CaseStepView {
  const { calls } = words.reference;
  if ('advance' in step) return { kind: 'move', text: calls.advance(step.advance) };
  if ('edit' in step) return { kind: 'move', text: calls.edit };
  return { ...asked(step, result.put, first, words), ...answered(result, words) };
}

type Told = Pick<CaseCallView, 'kind' | 'title' | 'params'>;

function asked(step: CallStep, put: Put | null, first: World, words: Interface): Told {
  const { calls } = words.reference;
  const call = askedOf(step);
  const world = put?.world ?? first;
  const arn = callerArn(call, put);
  const { caller, action, target } = callView(call, world, { name: shortName(world, arn), arn }, words);
  const who = call.as === 'none' && call.token === null ? calls.nobody : caller.name;
  return { kind: 'call', title: calls.call(who, action, target?.name ?? null), params: paramsOf(call, put) };
}

/** Who calls; of a session the role or user behind it. */
function callerArn({ as }: Asked, put: Put | null): string {
  const credentials = put?.call.credentials;
  const session =
    put && credentials?.kind === 'accessKey'
      ? findSessionByAccessKey(put.world, credentials.accessKeyId)
      : null;
  return put && session ? identityOfSession(put.world, session).arn : as;
}

/** What a call says besides who, what and on what. */
const paramsOf = ({ params, token, context }: Asked, put: Put | null): readonly Named[] =>
  Object.entries({ ...params, ...token, ...context })
    .filter(([name]) => name !== 'RoleArn')
    // The code of a device is written by its name, and sent as the digits that it shows.
    .map(([name, value]) => ({ name, value: short(put?.call.params[name] ?? value, 120) }));

function answered(
  { outcome, error, lasts, put }: StepResult,
  words: Interface,
): Omit<CaseCallView, keyof Told> {
  const { calls } = words.reference;
  return {
    verdict: outcome,
    headline: put ? explainDecision(put.decision, words.locale).headline : [calls.noCredentials],
    error: error && { code: error.code, message: short(error.message, 400) },
    facts: factsOf(put?.response ?? {}),
    lasts: lasts === null ? null : calls.lasts(lasts),
  };
}

/** The values of an answer that it was asked for; credentials are told by how long they last. */
const factsOf = (response: Readonly<Record<string, unknown>>): readonly Named[] =>
  Object.entries(response)
    .filter(([name]) => ASKED_FOR.has(name))
    .map(([name, value]) => ({ name, value: short(value, 300) }));

const ASKED_FOR: ReadonlySet<string> = new Set(['UserId', 'Account', 'Arn', 'DecodedMessage']);

/** Messages in code and policies run on. */
function short(value: unknown, most: number): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}
