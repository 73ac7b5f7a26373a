import type { ConditionReason } from '../policy/conditions/conditionReason.ts';
import type { PolicyRef, PolicyType } from '../policy/document.ts';
import type { Fix, FixCode } from '../policy/fix.ts';
import type { Problem, ProblemCode } from '../policy/problem.ts';
import type { Decision } from '../pipeline/run.ts';
import type { AwsMessageId, ServiceMessageId } from '../trace/awsError.ts';
import type { NotModelled, ReasonCode, ReasonParams } from '../trace/reason.ts';
import type { Evidence, Outcome, Question } from '../trace/step.ts';
import type { CallerFacts, CallFacts } from './callFacts.ts';
import type { ConditionFacts } from './conditionFacts.ts';
import type { DenialCause, Denial } from './denial.ts';
import type { FixParams } from './advice/fix.ts';
import type { Grant, GrantCode } from './grant.ts';
import type { Phrase } from './phrase.ts';
import type { StatementPlace } from './places.ts';
import type { RefusalCode } from './refusal.ts';
import type { RemarkParams } from './remark.ts';

/**
 * Everything that is ever said about a decision, in one language. Each table is keyed by the codes of the trace, so
 * that a code without words does not compile. Sentences end with a full stop; headlines, titles and names do not.
 */
export interface Catalogue {
  readonly reasons: ReasonSentences;
  /** How one condition test came out; begins so that `within` can put its place in front. */
  readonly conditions: Readonly<Record<ConditionReason, (test: ConditionFacts) => Phrase>>;
  readonly problems: Readonly<Record<ProblemCode, (params: Problem['params']) => Phrase>>;
  /** Titles of the fixes of problems, by the parameters of the problem and the edits of the fix. */
  readonly problemFixes: Readonly<Record<FixCode, (params: Problem['params'], fix: Fix) => Phrase>>;
  /** What a step shows besides its reason: a near miss, or a rule that surprises. */
  readonly remarks: { readonly [Code in keyof RemarkParams]: (params: RemarkParams[Code]) => Phrase };

  /** Calls that ended before or without the policies. */
  readonly refusals: Refusals;
  /** Headlines of calls that the policies deny. */
  readonly denials: Readonly<Record<DenialCause, (denial: Denial) => Phrase>>;
  /** … of those that are denied a permission which they need besides their action. */
  readonly deniedPermission: (denial: Denial) => Phrase;
  /** What to try next after a denial by policies. */
  readonly fixes: { readonly [Code in keyof FixParams]: (params: FixParams[Code]) => Phrase };
  /** Who limits whom, for a denial by a type that only caps; null for one by a type that grants. */
  readonly limited: (denial: Denial) => Phrase | null;
  readonly grants: Readonly<Record<GrantCode, GrantWords>>;
  /** The types that could have stopped an allowed call. */
  readonly letThrough: (types: readonly PolicyType[]) => Phrase;
  /** The permissions that an allowed call needed besides its action. */
  readonly permitted: (actions: readonly string[]) => Phrase;

  readonly gates: Readonly<Record<GateName, Gatepost>>;
  /** Gates that are about something else in some operations, by `service:Action`. */
  readonly gatesOf: Readonly<Record<string, Partial<Record<GateName, Gatepost>>>>;
  /** The gate of a permission that a call needs besides its action. */
  readonly permissionGate: (action: string) => Gatepost;
  readonly policyTypes: Readonly<Record<PolicyType, Gatepost>>;
  /** The gate of the identity policies for callers whose own they are not; null where there is nothing special. */
  readonly identityOf: Readonly<Record<CallerFacts['kind'], IdentityGate | null>>;
  /** Titles of the steps inside a policy type; the arguments are what the step speaks of. */
  readonly titles: Titles;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly outcomes: Readonly<Record<Outcome | 'notReached', string>>;
  readonly standings: Readonly<Record<Standing, Phrase>>;
  readonly features: { readonly [Feature in NotModelled['feature']]: (name: string) => Phrase };
  /** What one of AWS's own texts tells and hides. The texts themselves are in `wording/` and never translated. */
  readonly awsMessages: Readonly<Record<Exclude<AwsMessageId, ServiceMessageId>, Phrase>>;
  /** What to make of a refusal of a service that the policies have nothing to do with. */
  readonly refusedByService: Phrase;
}

export type ReasonSentences = {
  readonly [Code in ReasonCode]: (params: ReasonParams[Code], evidence: Evidence | null) => Phrase;
};

/** The sentences of the codes that begin with a theme, for a file of its own. */
export type SentencesOf<Theme extends string> = Pick<
  ReasonSentences,
  Extract<ReasonCode, `${Theme}.${string}`>
>;

export type Refusals = {
  readonly [Code in RefusalCode]: {
    readonly headline: (params: ReasonParams[Code], call: CallFacts) => Phrase;
    readonly next: (params: ReasonParams[Code], call: CallFacts) => Phrase | null;
  };
};

export interface GrantWords {
  readonly headline: (grant: Grant) => Phrase;
  readonly reason: (grant: Grant) => Phrase;
}

/** A gate on a call's way: its name, and what is asked there in a few words. */
export interface Gatepost {
  readonly title: string;
  readonly question: string;
}

export interface IdentityGate extends Gatepost {
  /** What there is to say of a caller that cannot have identity policies; null for one that can. */
  readonly summary: Phrase | null;
}

/** Gates that are no policy type. */
export type GateName =
  | Exclude<Question, 'parameter' | 'policyType' | 'policy' | 'statement' | 'element'>
  | 'mfa'
  | 'context'
  | 'service';

export interface Titles {
  readonly parameter: (parameter: string | null) => Phrase;
  readonly policy: (policy: PolicyRef) => Phrase;
  readonly statement: (place: StatementPlace) => Phrase;
  readonly element: (element: string) => Phrase;
  /** A sentence about an element, with the statement it stands in. */
  readonly within: (place: StatementPlace, sentence: Phrase) => Phrase;
  /** That a Deny matches, with the sentence about the element of it that tells why. */
  readonly denyAt: (place: StatementPlace, sentence: Phrase | null) => Phrase;
}

export type Verdict = Decision['outcome'];

/** How a statement stands to a call. */
export type Standing = 'allows' | 'denies' | 'notMatched';
