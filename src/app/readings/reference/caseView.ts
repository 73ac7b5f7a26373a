import type { Case } from '../../../content/case/case.ts';
import { lastsOf } from '../../../content/case/lasts.ts';
import { playCase, type PlayedStep } from '../../../content/case/play.ts';
import type { Asked, MadeCall } from '../../../content/call/made.ts';
import { explainDecision } from '../../../explain/explain.ts';
import type { Interface } from '../../../explain/interface.ts';
import type { CaseCallView, CaseStepView, Named } from '../../../view/reference/caseStep.ts';
import { awsAnswer } from '../../../wording/messages.ts';
import { callerArn } from '../caller.ts';
import { callView } from '../callView.ts';

/** The steps of a case as they are told, with the answers that the engine gives. */
export const caseView = (read: Case, words: Interface): readonly CaseStepView[] =>
  playCase(read).map((step) => stepView(step, words));

function stepView(step: PlayedStep, words: Interface): CaseStepView {
  const { calls } = words.reference;
  switch (step.kind) {
    case 'advance':
      return { kind: 'move', text: calls.advance(step.by) };
    case 'edit':
      return { kind: 'move', text: calls.edit };
    case 'call':
      return { ...asked(step, words), ...answered(step.made, words) };
  }
}

type Told = Pick<CaseCallView, 'kind' | 'title' | 'params'>;

function asked({ asked: call, before }: Extract<PlayedStep, { kind: 'call' }>, words: Interface): Told {
  const { calls } = words.reference;
  const { caller, action, target } = callView(call, before.world, callerArn(call, before), words);
  const who = call.as === 'none' && call.token === null ? calls.nobody : caller.name;
  return { kind: 'call', title: calls.call(who, action, target?.name ?? null), params: paramsOf(call) };
}

/** What a call says besides who, what and on what. */
const paramsOf = ({ params, token, context }: Asked): readonly Named[] =>
  Object.entries({ ...params, ...token, ...context })
    .filter(([name]) => name !== 'RoleArn')
    .map(([name, value]) => ({ name, value: short(value) }));

function answered(made: MadeCall | null, words: Interface): Omit<CaseCallView, keyof Told> {
  const { calls } = words.reference;
  if (!made) {
    const headline = [calls.noCredentials];
    return { verdict: 'unmodelled', headline, error: null, facts: [], lasts: null };
  }
  const { decision, response, at } = made;
  const error = decision.error && awsAnswer(decision.error);
  const seconds = lastsOf(response, at);
  return {
    verdict: decision.outcome,
    headline: explainDecision(decision).headline,
    error: error && { code: error.code, message: short(error.message) },
    facts: factsOf(response),
    lasts: seconds === null ? null : calls.lasts(seconds),
  };
}

/** The single values of an answer, but for the end of a token, which is told apart. */
const factsOf = (response: MadeCall['response']): readonly Named[] =>
  Object.entries(response ?? {})
    .filter(([name, value]) => SINGLE.has(typeof value) && name !== 'Expiration')
    .map(([name, value]) => ({ name, value: short(value) }));

const SINGLE: ReadonlySet<string> = new Set(['string', 'number', 'boolean']);

/** Characters of a value that are shown: messages in code and policies run on. */
const MOST = 300;

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length <= MOST ? text : `${text.slice(0, MOST)}…`;
}
