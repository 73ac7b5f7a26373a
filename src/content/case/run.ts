import { commit } from '../../engine/engine.ts';
import { callOf, type Call, type CredentialProof } from '../../call/call.ts';
import type { Decision } from '../../pipeline/run.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { NotModelled } from '../../trace/reason.ts';
import { advance } from '../../world/clock.ts';
import { applyEdit } from '../../world/edit.ts';
import type { World } from '../../world/world.ts';
import { awsAnswer } from '../../wording/messages.ts';
import { actorOf } from '../call/actor.ts';
import { credentialsOf } from '../call/credentials.ts';
import { caseDecidedBy, differences, expectsSomething, type Answer, type Difference } from './compare.ts';
import type { Case } from './case.ts';
import { tokenFor } from '../call/token.ts';
import { withTokenCode } from '../call/tokenCode.ts';
import { lastsOf } from './lasts.ts';
import { signingKeys, type SigningKeys } from '../call/keys.ts';
import type { AdvanceStep, CallStep, CaseStep, EditStep, Expectation } from './schema.ts';

/** What one step of a case came to. A move of the clock and an edit are answered `allow` and expect nothing. */
export interface StepResult extends Answer {
  /** Position in the case's steps, from 0. */
  readonly index: number;
  readonly expected: Expectation | null;
  /** Where the answer is not the one expected. */
  readonly differences: readonly Difference[];
  /** Null when nothing was expected; false for what the lab cannot judge. */
  readonly holds: boolean | null;
  /** Why the lab cannot judge the step; empty when it can. */
  readonly unjudged: readonly Unjudged[];
  /** What was put to the engine; null for edits, moves of the clock, and calls that nobody could make. */
  readonly put: Put | null;
}

/** A call, the world that it was put to, and what the engine made of it. */
export interface Put {
  readonly world: World;
  readonly call: Call;
  readonly decision: Decision;
  readonly response: Readonly<Record<string, unknown>> | null;
}

/** What keeps the lab from judging a step. */
export type Unjudged =
  | NotModelled
  /** The step of that label issued no session to sign with. */
  | { readonly feature: 'session'; readonly name: string }
  /** The step cannot be carried out on the world as the calls before it left it. */
  | { readonly feature: 'step' };

/** Runs the steps of a case one after another on its world. */
export function runCase({ world, steps }: Case): StepResult[] {
  let stage: Stage = { world, keys: signingKeys(world), sessions: new Map() };
  return steps.map((step, index) => {
    const { answer, unjudged, put = null, after } = runStep(step, stage);
    stage = after;
    const expected = 'call' in step && expectsSomething(step.expect) ? step.expect : null;
    const differing = expected ? differences(expected, answer) : [];
    return {
      index,
      ...answer,
      expected,
      differences: differing,
      holds: answer.outcome === 'unmodelled' ? false : expected && differing.length === 0,
      unjudged,
      put,
    };
  });
}

/** What a case is at between two steps. */
interface Stage {
  readonly world: World;
  readonly keys: SigningKeys;
  /** The session that the step of a label issued; null when it issued none. */
  readonly sessions: ReadonlyMap<string, IssuedSession | null>;
}

interface IssuedSession {
  readonly accessKeyId: string;
  readonly sessionToken: string;
}

interface StepRun {
  readonly answer: Answer;
  readonly unjudged: readonly Unjudged[];
  readonly put?: Put;
  readonly after: Stage;
}

function runStep(step: CaseStep, stage: Stage): StepRun {
  if ('call' in step) return runCall(step, stage);
  const world = worldAfter(step, stage.world);
  if (!world) return cannotJudge([{ feature: 'step' }], stage);
  const answer = { outcome: 'allow', error: null, decidedBy: null, lasts: null } as const;
  return { answer, unjudged: [], after: { ...stage, world, keys: signingKeys(world, stage.keys) } };
}

/** Null for an edit that only works, as rehearsed, on a world without the sessions that calls have issued. */
function worldAfter(step: AdvanceStep | EditStep, world: World): World | null {
  if ('advance' in step) {
    const advanced = advance(world, step.advance);
    return advanced.ok ? advanced.value : null;
  }
  const edited = applyEdit(world, step.edit);
  return edited.ok ? edited.value.world : null;
}

function runCall(step: CallStep, stage: Stage): StepRun {
  const proof = proofOf(step, stage);
  if (!proof.ok) return issuing(step, null, cannotJudge([proof.error], stage));
  const call = callFor(step, proof.value, stage.world);
  const { decision, world, response } = commit(stage.world, call);
  const put = { world: stage.world, call, decision, response };
  const answer = { ...answerOf(decision), lasts: lastsOf(response, stage.world.clock) };
  const run = { answer, unjudged: decision.notModelled, put, after: { ...stage, world } };
  return issuing(step, sessionIn(response), run);
}

function callFor(step: CallStep, credentials: CredentialProof, world: World): Call {
  const { as = 'none', call, resource = null, context, token = null } = step;
  const [service = '', operation = ''] = call.split(':');
  const { params, proof } = tokenFor(operation, token, withTokenCode(step.params, as, world), world);
  return callOf({ service, operation, credentials, params, resource, context, token: proof });
}

const answerOf = ({ outcome, error, decidedBy }: Decision): Omit<Answer, 'lasts'> => ({
  outcome,
  error: error && awsAnswer(error),
  decidedBy: decidedBy && caseDecidedBy(decidedBy),
});

const cannotJudge = (unjudged: readonly Unjudged[], after: Stage): StepRun => ({
  answer: { outcome: 'unmodelled', error: null, decidedBy: null, lasts: null },
  unjudged,
  after,
});

/** Keeps the session of a labelled step, or that there is none. */
function issuing({ label }: CallStep, session: IssuedSession | null, run: StepRun): StepRun {
  if (label === undefined) return run;
  const sessions = new Map(run.after.sessions).set(label, session);
  return { ...run, after: { ...run.after, sessions } };
}

/** The temporary credentials in an answer of STS. */
function sessionIn(response: Readonly<Record<string, unknown>> | null): IssuedSession | null {
  const credentials = response?.['Credentials'] as Readonly<Record<string, unknown>> | undefined;
  return credentials
    ? { accessKeyId: String(credentials['AccessKeyId']), sessionToken: String(credentials['SessionToken']) }
    : null;
}

/** What the caller signs with. A user with no key, and one that never was, signs with nothing. */
function proofOf(step: CallStep, { keys, sessions }: Stage): Result<CredentialProof, Unjudged> {
  const actor = actorOf(step.as ?? 'none');
  if (!actor.ok) return ok({ kind: 'none' });
  const ring = {
    keyOf: (arn: string) => keys.get(arn) ?? null,
    sessionOf: (label: string) => sessions.get(label) ?? null,
  };
  const credentials = credentialsOf(actor.value, ring, step.omitSessionToken);
  switch (credentials.kind) {
    case 'proof':
      return ok(credentials.proof);
    case 'noKey':
      return ok({ kind: 'none' });
    case 'noSession':
      return err({ feature: 'session', name: credentials.label });
  }
}
