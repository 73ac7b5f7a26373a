import { POLICY_TYPES, type PolicyType } from '../policy/document.ts';
import { STAGES, type Outcome, type StageName, type Step } from '../trace/step.ts';
import { callFacts } from './callFacts.ts';
import type { Catalogue, GateName } from './catalogue.ts';
import { CATALOGUES, type Locale } from './catalogues.ts';
import { capital, type Phrase } from './phrase.ts';
import { placeOf } from './places.ts';
import { isLimit, stepOf, typeOf } from './policyTypes.ts';
import { stepSentence } from './sentence.ts';

/** One gate on a call's way, as the path shows it. */
export interface Gate {
  /** The gate's own step; null when the call did not get there. */
  readonly stepId: number | null;
  readonly gate: GateName | PolicyType;
  readonly title: string;
  readonly question: string;
  readonly outcome: Outcome | 'notReached';
  /** How it came out; at the gate that decided, what decided. Empty when the call did not get there. */
  readonly summary: Phrase;
  /** The call was decided here. */
  readonly decisive: boolean;
}

/**
 * The gates of a call in the order of evaluation. The stage `authorize` is replaced by what is asked inside it; stages
 * after the one that stopped the call, or not run yet, are there as not reached.
 */
export function gates(trace: readonly Step[], locale: Locale = 'en'): readonly Gate[] {
  const catalogue = CATALOGUES[locale];
  const reached = trace.filter(({ parentId }) => parentId === null);
  const names = new Set(reached.map(({ question }) => question));
  return [
    ...reached.flatMap((stage) => within(stage, trace).map((step) => gateAt(step, trace, catalogue))),
    ...stagesOf(trace)
      .filter((name) => !names.has(name))
      .map((name) => notReached(name, catalogue)),
  ];
}

/** Calls that the lab authorizes without carrying them out give out no session, so nothing limits its length. */
function stagesOf(trace: readonly Step[]): readonly StageName[] {
  const carriedOut = trace.every(
    ({ reason }) => reason.code !== 'request.received' || reason.params.modelled,
  );
  return carriedOut ? STAGES : STAGES.filter((name) => name !== 'limit');
}

/** The stage itself, or what it asked when it is the one that puts the call to the policies. */
function within(stage: Step, trace: readonly Step[]): readonly Step[] {
  if (stage.question !== 'authorize') return [stage];
  const asked = trace.filter(({ parentId }) => parentId === stage.id);
  return asked.length > 0 ? asked : [stage];
}

function gateAt(step: Step, trace: readonly Step[], catalogue: Catalogue): Gate {
  const gate = gateOf(step);
  const deciding = trace.find(({ id, decisive }) => decisive && isWithin(trace, id, step.id));
  return {
    stepId: step.id,
    ...gatepost(gate, catalogue),
    outcome: step.outcome,
    summary: summaryOf(deciding ?? step, gate, catalogue),
    decisive: deciding !== undefined,
    ...(gate === 'identity' ? identityGate(trace, catalogue) : {}),
  };
}

/** Types that only cap have many documents, so that the place of what decided goes before it. */
function summaryOf(step: Step, gate: Gate['gate'], catalogue: Catalogue): Phrase {
  const sentence = stepSentence(catalogue, step);
  const place = isPolicyType(gate) && isLimit(gate) ? placeOf(step) : null;
  if (!place) return capital(sentence);
  return step.evidence?.effect === 'Deny'
    ? catalogue.titles.denyAt(place, step.question === 'element' ? sentence : null)
    : catalogue.titles.within(place, sentence);
}

/** What the gate of the identity policies is called for this caller, and what there is to say if it cannot have any. */
function identityGate(trace: readonly Step[], catalogue: Catalogue): Partial<Gate> {
  const { caller } = callFacts(trace);
  const words = caller && catalogue.identityOf[caller.kind];
  if (!words) return {};
  const { title, question, summary } = words;
  const byStanding = stepOf(trace, 'identity')?.reason.code === 'type.root';
  return summary && !byStanding ? { title, question, summary } : { title, question };
}

const notReached = (name: StageName, catalogue: Catalogue): Gate => ({
  stepId: null,
  ...gatepost(name, catalogue),
  outcome: 'notReached',
  summary: [],
  decisive: false,
});

function gatepost(gate: Gate['gate'], catalogue: Catalogue): Pick<Gate, 'gate' | 'title' | 'question'> {
  const { title, question } = isPolicyType(gate) ? catalogue.policyTypes[gate] : catalogue.gates[gate];
  return { gate, title, question };
}

const isPolicyType = (gate: Gate['gate']): gate is PolicyType => POLICY_TYPES.some((type) => type === gate);

function gateOf(step: Step): Gate['gate'] {
  switch (step.question) {
    case 'policyType':
      return typeOf(step) ?? 'authorize';
    case 'parameter':
    case 'policy':
    case 'statement':
    case 'element':
      return 'authorize';
    default:
      return step.question;
  }
}

function isWithin(trace: readonly Step[], id: number, ancestor: number): boolean {
  let current: number | null | undefined = id;
  while (typeof current === 'number' && current > ancestor) current = trace[current]?.parentId;
  return current === ancestor;
}
