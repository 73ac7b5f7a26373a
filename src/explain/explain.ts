import type { Decision } from '../pipeline/run.ts';
import type { Problem } from '../policy/problem.ts';
import { isServiceMessage, type AwsError } from '../trace/awsError.ts';
import type { Reason } from '../trace/reason.ts';
import type { Step } from '../trace/step.ts';
import { askedSteps } from './asked.ts';
import { callFacts } from './callFacts.ts';
import type { Catalogue } from './catalogue.ts';
import { catalogueOf } from './catalogues.ts';
import type { Locale } from './locale.ts';
import { denialOf, tellingElement, type Denial } from './denial.ts';
import { isAboutMfa } from './proof.ts';
import { fixesFor } from './advice/fixesFor.ts';
import { grantOf } from './grant.ts';
import { capital, sentences, words, type Phrase } from './phrase.ts';
import { placeOf } from './places.ts';
import { typeOf } from './policyTypes.ts';
import { isRefusal, type RefusalCode } from './refusal.ts';
import { fixSentence, refusalHeadline, refusalNext, stepRemark, stepSentence } from './sentence.ts';

/** One step for the reader: what it is about, how it came out and why, and what is worth knowing besides. */
export interface StepExplanation {
  readonly title: Phrase;
  readonly sentence: Phrase;
  readonly detail: Phrase | null;
}

export function explainStep(step: Step, locale: Locale = 'en'): StepExplanation {
  const catalogue = catalogueOf(locale);
  return {
    title: titleOf(step, catalogue),
    sentence: capital(stepSentence(catalogue, step)),
    detail: stepRemark(catalogue, step),
  };
}

/** A decision for the reader: the verdict, the step that decided with the values it compared, and what to try next. */
export interface DecisionExplanation {
  readonly headline: Phrase;
  readonly reason: Phrase;
  /** Null when the call was allowed, or when there is nothing to advise. */
  readonly next: Phrase | null;
}

/** Reads a decision off its trace. Without a trace only the verdict is said. */
export function explainDecision(
  { outcome, trace }: Pick<Decision, 'outcome' | 'trace'>,
  locale: Locale = 'en',
): DecisionExplanation {
  const catalogue = catalogueOf(locale);
  const verdict = words(catalogue.verdicts[outcome]);
  if (outcome === 'allow') {
    const grant = grantOf(trace);
    if (!grant) return { headline: verdict, reason: [], next: null };
    const { headline, reason } = catalogue.grants[grant.code];
    const { limits, permissions } = grant;
    const through = limits.length > 0 ? catalogue.letThrough(limits) : null;
    const permitted = permissions.length > 0 ? catalogue.permitted(permissions) : null;
    return { headline: headline(grant), reason: sentences(reason(grant), through, permitted), next: null };
  }
  const deciding = trace.find(({ decisive }) => decisive);
  if (!deciding) return { headline: verdict, reason: [], next: null };
  if (isRefused(deciding)) return explainRefusal(deciding, trace, catalogue);
  const denial = denialOf(trace, deciding);
  return denial
    ? explainDenial(denial, trace, catalogue)
    : { headline: verdict, reason: capital(stepSentence(catalogue, deciding)), next: null };
}

/** What is wrong at one place of a policy's text. */
export const explainProblem = ({ code, params }: Problem, locale: Locale = 'en'): Phrase =>
  catalogueOf(locale).problems[code](params);

/** What the fix of a problem would do, as the title of a button; null when the problem has no fix. */
export const explainProblemFix = ({ fix, params }: Problem, locale: Locale = 'en'): Phrase | null =>
  fix && catalogueOf(locale).problemFixes[fix.code](params, fix);

/** What one of AWS's own answers tells and hides; the answer itself comes from `wording`. */
export function explainAwsError({ message }: AwsError, locale: Locale = 'en'): Phrase {
  const { awsMessages, refusedByService } = catalogueOf(locale);
  return isServiceMessage(message) ? refusedByService : awsMessages[message];
}

type RefusedStep = Step & { readonly reason: Extract<Reason, { readonly code: RefusalCode }> };

const isRefused = (step: Step): step is RefusedStep => isRefusal(step.reason.code);

function explainRefusal(
  deciding: RefusedStep,
  trace: readonly Step[],
  catalogue: Catalogue,
): DecisionExplanation {
  const call = callFacts(trace);
  // The service names every parameter that is wrong at once, and so does the lab: the deciding one first.
  const others = trace
    .filter(isRefused)
    .filter(
      ({ id, question, parentId }) =>
        id !== deciding.id && question === 'parameter' && parentId === deciding.parentId,
    );
  const steps = [deciding, ...others];
  return {
    headline: refusalHeadline(catalogue, deciding.reason, call),
    reason: sentences(
      ...steps.map((step) => capital(stepSentence(catalogue, step))),
      stepRemark(catalogue, deciding),
    ),
    next: orNull(sentences(...steps.map(({ reason }) => refusalNext(catalogue, reason, call)))),
  };
}

const orNull = (phrase: Phrase): Phrase | null => (phrase.length === 0 ? null : phrase);

function explainDenial(denial: Denial, trace: readonly Step[], catalogue: Catalogue): DecisionExplanation {
  const advice = fixesFor(denial, trace).map((fix) => fixSentence(catalogue, fix));
  const { needed, cause, deciding } = denial;
  const asked = askedSteps(trace, deciding);
  const because =
    cause === 'explicitDeny'
      ? becauseOfDeny(denial, asked, catalogue)
      : becauseOfSilence(denial, asked, catalogue);
  return {
    headline: needed ? catalogue.deniedPermission(denial) : catalogue.denials[cause](denial),
    reason: sentences(needed && catalogue.reasons['permission.needed'](needed, null), because),
    next: orNull(sentences(...advice)),
  };
}

/** The Deny, what about it matches the call, and that nothing outweighs it. */
function becauseOfDeny(denial: Denial, trace: readonly Step[], catalogue: Catalogue): Phrase {
  const telling = tellingElement(denial);
  const combination = trace.find(({ question }) => question === 'combine');
  return sentences(
    denial.place && catalogue.titles.denyAt(denial.place, telling ? stepSentence(catalogue, telling) : null),
    combination ? stepSentence(catalogue, combination) : null,
  );
}

/** The element that failed, and either what makes it a near miss or why an Allow was needed there. */
function becauseOfSilence(denial: Denial, trace: readonly Step[], catalogue: Catalogue): Phrase {
  const { deciding, place, type, cause, unreadable } = denial;
  const own = stepSentence(catalogue, (cause === 'unreadable' ? unreadable[0]?.step : null) ?? deciding);
  const delegation = trace.find(({ reason }) => type === 'identity' && reason.code === 'type.delegates');
  const because = delegation ?? trace.find(({ question }) => question === 'combine');
  const remark = stepRemark(catalogue, deciding);
  const limited = catalogue.limited(denial);
  return sentences(
    place ? catalogue.titles.within(place, own) : capital(own),
    remark,
    limited ?? (because && !remark ? stepSentence(catalogue, because) : null),
  );
}

function titleOf(step: Step, catalogue: Catalogue): Phrase {
  const { titles, gates, policyTypes } = catalogue;
  const { question, evidence, reason } = step;
  switch (question) {
    case 'parameter':
      if (isAboutMfa(reason)) return words(gates.mfa.title);
      return titles.parameter('parameter' in reason.params ? reason.params.parameter : null);
    case 'mayCall':
      return reason.code === 'permission.needed'
        ? words(catalogue.permissionGate(reason.params.action).title)
        : words(gates.mayCall.title);
    case 'policyType': {
      const type = typeOf(step);
      return words(type ? policyTypes[type].title : gates.authorize.title);
    }
    case 'policy':
      return evidence ? titles.policy(evidence.policy) : [];
    case 'statement': {
      const place = placeOf(step);
      return place ? titles.statement(place) : [];
    }
    case 'element':
      return titles.element(evidence?.element ?? '');
    default:
      return words(gates[question].title);
  }
}
