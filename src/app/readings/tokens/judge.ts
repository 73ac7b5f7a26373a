import type { Call } from '../../../call/call.ts';
import { decide } from '../../../engine/engine.ts';
import { explainDecision, explainStep } from '../../../explain/explain.ts';
import type { Locale } from '../../../explain/locale.ts';
import { plain, type Phrase } from '../../../explain/phrase.ts';
import type { Decision } from '../../../pipeline/run.ts';
import type { RuleId, Step } from '../../../trace/step.ts';
import type { TokenFault } from '../../../trace/tokenFault.ts';
import { awsAnswer, type AwsAnswer } from '../../../wording/messages.ts';
import type { World } from '../../../world/world.ts';
import { withoutFault } from './mends.ts';

/** One thing that STS finds wrong with a token. */
export interface TokenFinding {
  readonly fault: TokenFault;
  /** Where in the token: a claim, an element or the signature. */
  readonly part: string;
  readonly name: string;
  readonly sentence: Phrase;
  readonly next: Phrase | null;
  readonly rules: readonly RuleId[];
}

/** What the engine says of a call with a token. */
export interface TokenVerdict {
  readonly outcome: Decision['outcome'];
  readonly headline: Phrase;
  readonly reason: Phrase;
  readonly next: Phrase | null;
  /** AWS's own answer; null for a call that is let in. */
  readonly answer: AwsAnswer | null;
  /** Rules of the step that decided. */
  readonly rules: readonly RuleId[];
  /**
   * All that is wrong with the token itself, in the order in which STS would come upon it: the first is what it answers
   * with, the others are what it would answer with were those before them mended.
   */
  readonly findings: readonly TokenFinding[];
}

/** Asks the engine about a call with a token, and again without each fault that it finds. */
export function judge(world: World, call: Call, locale: Locale = 'en'): TokenVerdict {
  const decision = decide(world, call);
  const { headline, reason, next } = explainDecision(decision, locale);
  return {
    outcome: decision.outcome,
    headline,
    reason,
    next,
    answer: decision.error && awsAnswer(decision.error),
    rules: decidingStep(decision)?.rules ?? [],
    findings: findingsOf(world, call, decision, locale),
  };
}

/** More than a token can have wrong at once. */
const MOST = 20;

function findingsOf(world: World, call: Call, first: Decision, locale: Locale): readonly TokenFinding[] {
  const found: TokenFinding[] = [];
  let decision = first;
  let { token } = call;
  while (found.length < MOST) {
    const finding = findingOf(decision, locale);
    if (!finding) return found;
    found.push(finding);
    const element = decision.decidedBy?.element ?? '';
    token = token && withoutFault(token, finding.fault, { call, world, element });
    if (!token) return found;
    decision = decide(world, { ...call, token });
  }
  return found;
}

/** What a decision says of the token; null when it is about something else. */
function findingOf(decision: Decision, locale: Locale): TokenFinding | null {
  const step = decidingStep(decision);
  if (step?.reason.code !== 'token.refused') return null;
  const { headline, next } = explainDecision(decision, locale);
  return {
    fault: step.reason.params.what,
    part: (decision.decidedBy?.element ?? '').replace(/^(?:Token|Parameter):/, ''),
    // Behind the verdict, which is the same for all.
    name: capital(plain(headline).replace(/^[^:]*: /, '')),
    sentence: explainStep(step, locale).sentence,
    next,
    rules: step.rules,
  };
}

const decidingStep = ({ trace }: Decision): Step | undefined => trace.find(({ decisive }) => decisive);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
