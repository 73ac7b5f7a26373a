import fc from 'fast-check';
import { stringify } from 'yaml';
import { authorize } from '../src/authorize/authorize.ts';
import type { AccessRequest } from '../src/authorize/request.ts';
import { writeWorld } from '../src/world/file/write.ts';
import { REQUESTS, situation } from './arbitraryWorld.ts';
import { evaluate, type AccessQuestion, type Answer } from './evaluate.ts';
import { questionOf, type Request, type Situation } from './question.ts';
import { smallest } from './smallest.ts';

/** A request that engine and reference answer differently. */
interface Disagreement {
  readonly request: Request;
  readonly question: AccessQuestion;
  readonly engine: EngineAnswer;
  readonly reference: Answer;
}

type EngineAnswer = Answer | { readonly verdict: 'unmodelled'; readonly policyType: null };

/**
 * Asks engine and reference about as many random requests; equal seeds make equal ones.
 * @returns the smallest disagreement that was found, to be read by a developer; null when there is none
 */
export function disagreementAmong(requests: number, seed: number): string | null {
  const property = fc.property(situation, (at) => firstDisagreement(at) === null);
  const { counterexample } = fc.check(property, {
    seed,
    numRuns: Math.ceil(requests / REQUESTS),
    endOnFailure: false,
  });
  if (!counterexample) return null;
  const found = smallest(counterexample[0], (at) => firstDisagreement(at) !== null);
  return `seed ${String(seed)}\n${disagreementText(firstDisagreement(found) as Disagreement)}`;
}

/** Asks both of every request, up to the first that they disagree on. */
function firstDisagreement(at: Situation): Disagreement | null {
  for (const request of at.requests) {
    const question = questionOf(at, request);
    const engine = engineAnswer(accessRequestOf(question, request.context));
    const reference = evaluate(question);
    if (engine.verdict !== reference.verdict || engine.policyType !== reference.policyType) {
      return { request, question, engine, reference };
    }
  }
  return null;
}

/** The question as the engine is asked it: every key of the context is given, so that none is derived. */
export function accessRequestOf(
  { world, caller, action, resource }: AccessQuestion,
  context: Request['context'],
): AccessRequest {
  const { arn, accountId, policy, storedIds, kind } = resource;
  const type = kind === 'role' ? 'trust' : 'resource';
  const ref = { type, owner: arn, name: null } as const;
  return {
    world,
    caller,
    action,
    resource: { arn, accountId, tags: {}, policy: policy === null ? null : { ref, text: policy, storedIds } },
    region: 'us-east-1',
    given: new Map(Object.entries(context)),
  };
}

function engineAnswer(request: AccessRequest): EngineAnswer {
  const answer = authorize(request);
  if (answer.outcome === 'unmodelled') return { verdict: 'unmodelled', policyType: null };
  const { policyType } = answer.decidedBy as { readonly policyType: Answer['policyType'] };
  if (answer.outcome === 'allow') return { verdict: 'allow', policyType };
  return {
    verdict: answer.denial.explicit ? 'explicitDeny' : 'implicitDeny',
    policyType: answer.denial.type,
  };
}

/** What a developer needs to see: both answers, and a case file where the caller can stand in one (docs/formats.md). */
function disagreementText({ request, question, engine, reference }: Disagreement): string {
  const said = `engine: ${engine.verdict} ${String(engine.policyType)}\nreference: ${reference.verdict} ${reference.policyType}`;
  return `${said}\n\n${caseText(request, question, reference) ?? JSON.stringify({ ...question, context: request.context }, null, 2)}`;
}

function caseText(
  { context }: Request,
  { world, caller, action, resource }: AccessQuestion,
  { verdict, policyType }: Answer,
): string | null {
  const as = actorText(caller);
  const trust = action === 'sts:AssumeRole';
  // STS answers its other actions, and root users who ask for a role, without asking policies (B-050).
  if (as === null || (action.startsWith('sts:') && (!trust || caller.kind === 'root'))) return null;
  return stringify({
    world: writeWorld(world, { policies: 'objects', secrets: false }),
    steps: [
      {
        as,
        call: action,
        ...(trust && { params: { RoleArn: resource.arn, RoleSessionName: 'check' } }),
        ...(!trust && resource.arn !== '*' && { resource: resource.arn }),
        context,
        expect: { outcome: verdict === 'allow' ? 'allow' : 'deny', decidedBy: { policyType } },
      },
    ],
  });
}

/** Callers with long-term credentials or none; sessions come into a case by calls of it only. */
function actorText(caller: AccessQuestion['caller']): string | null {
  if (caller.kind === 'service') return `service:${caller.service}`;
  if (caller.kind === 'anonymous') return 'none';
  if (caller.kind === 'root') return caller.arn;
  return caller.kind === 'user' && caller.session === null ? caller.arn : null;
}
