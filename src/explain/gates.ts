import { POLICY_TYPES, type PolicyType } from '../policy/document.ts';
import { STAGES, type Outcome, type StageName, type Step } from '../trace/step.ts';
import { paramsOf } from './callFacts.ts';
import type { Catalogue, GateName } from './catalogue.ts';
import { CATALOGUES, type Locale } from './catalogues.ts';
import { typeOf } from './denial.ts';
import { capital, type Phrase } from './phrase.ts';
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
  const gate = gateOf(step, trace);
  const deciding = trace.find(({ id, decisive }) => decisive && isWithin(trace, id, step.id));
  return {
    stepId: step.id,
    ...gatepost(gate, catalogue),
    outcome: step.outcome,
    summary: capital(stepSentence(catalogue, deciding ?? step)),
    decisive: deciding !== undefined,
    ...(gate === 'identity' && paramsOf(trace, 'caller.service') ? catalogue.serviceIdentity : {}),
  };
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

/** A policy type that was not needed does not say which one it is: the side of the resource is asked first. */
function gateOf(step: Step, trace: readonly Step[]): Gate['gate'] {
  switch (step.question) {
    case 'policyType': {
      const first = trace.find(
        ({ question, parentId }) => question === 'policyType' && parentId === step.parentId,
      );
      return typeOf(step) ?? (first === step ? 'resource' : 'identity');
    }
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
