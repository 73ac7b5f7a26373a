import { POLICY_TYPES, type PolicyType } from '../policy/document.ts';
import { STAGES, type Outcome, type StageName, type Step } from '../trace/step.ts';
import { neededIn } from './asked.ts';
import { callFacts } from './callFacts.ts';
import type { Catalogue, GateName } from './catalogue.ts';
import { catalogueOf } from './catalogues.ts';
import type { Locale } from './locale.ts';
import { isWithin } from './isWithin.ts';
import { capital, sentences, type Phrase } from './phrase.ts';
import { placeOf } from './places.ts';
import { isLimit, stepOf, typeOf } from './policyTypes.ts';
import { isAboutMfa } from './proof.ts';
import { stepSentence } from './sentence.ts';

/** One gate on a call's way, as the path shows it. */
export interface Gate {
  /** The gate's own step; null when the call did not get there. */
  readonly stepId: number | null;
  readonly gate: GateName | PolicyType | PermissionGate;
  readonly title: string;
  readonly question: string;
  readonly outcome: Outcome | 'notReached';
  /** How it came out; at the gate that decided, what decided. Empty when the call did not get there. */
  readonly summary: Phrase;
  /** The call was decided here. */
  readonly decisive: boolean;
}

/** The gate of a permission that the call needs besides its action. */
type PermissionGate = `permission:${string}`;

/**
 * The gates of a call in the order of evaluation. The stage `authorize` is replaced by what is asked inside it; stages
 * after the one that stopped the call, or not run yet, are there as not reached.
 */
export function gates(trace: readonly Step[], locale: Locale = 'en'): readonly Gate[] {
  const catalogue = catalogueOf(locale);
  const reached = trace.filter(({ parentId }) => parentId === null);
  const names = new Set(reached.map(({ question }) => question));
  const { called } = callFacts(trace);
  return [
    ...reached.flatMap((stage) => within(stage, trace).map((step) => gateAt(step, trace, catalogue))),
    ...stagesOf(trace)
      .filter((name) => !names.has(name))
      .map((name) => notReached(name, called, catalogue)),
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
  if (step.question === 'permission') return permissionGate(step, trace, catalogue);
  const gate = gateOf(step);
  const deciding = decidingIn(step, trace);
  return {
    stepId: step.id,
    ...gatepost(gate, callFacts(trace).called, catalogue),
    outcome: step.outcome,
    summary: summaryOf(deciding ?? step, gate, catalogue),
    decisive: deciding !== undefined,
    ...(gate === 'identity' ? identityGate(trace, catalogue) : {}),
  };
}

const decidingIn = (step: Step, trace: readonly Step[]): Step | undefined =>
  trace.find(({ id, decisive }) => decisive && isWithin(trace, id, step.id));

/** All policies are asked at this one gate: what decided is told with its place. */
function permissionGate(step: Step, trace: readonly Step[], catalogue: Catalogue): Gate {
  const needed = neededIn(trace, step);
  const deciding = decidingIn(step, trace);
  const action = needed?.action ?? '';
  return {
    stepId: step.id,
    gate: `permission:${action}`,
    ...catalogue.permissionGate(action),
    outcome: step.outcome,
    summary: sentences(
      needed && catalogue.reasons['permission.needed'](needed, null),
      placed(deciding ?? step, catalogue),
    ),
    decisive: deciding !== undefined,
  };
}

/** Types that only cap have many documents, so that the place of what decided goes before it. */
function summaryOf(step: Step, gate: GateName | PolicyType, catalogue: Catalogue): Phrase {
  return isPolicyType(gate) && isLimit(gate)
    ? placed(step, catalogue)
    : capital(stepSentence(catalogue, step));
}

function placed(step: Step, catalogue: Catalogue): Phrase {
  const sentence = stepSentence(catalogue, step);
  const place = placeOf(step);
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

const notReached = (name: StageName, called: string, catalogue: Catalogue): Gate => ({
  stepId: null,
  ...gatepost(name, called, catalogue),
  outcome: 'notReached',
  summary: [],
  decisive: false,
});

function gatepost(
  gate: GateName | PolicyType,
  called: string,
  { policyTypes, gates: posts, gatesOf }: Catalogue,
): Pick<Gate, 'gate' | 'title' | 'question'> {
  const { title, question } = isPolicyType(gate)
    ? policyTypes[gate]
    : (gatesOf[called]?.[gate] ?? posts[inService(gate, called)]);
  return { gate, title, question };
}

/** Only STS gives out sessions; other services end a call with what they do themselves. */
const inService = (gate: GateName, called: string): GateName =>
  gate === 'limit' && !called.startsWith('sts:') ? 'service' : gate;

const isPolicyType = (gate: GateName | PolicyType): gate is PolicyType =>
  POLICY_TYPES.some((type) => type === gate);

function gateOf(step: Step): GateName | PolicyType {
  if (isAboutMfa(step.reason)) return 'mfa';
  if (step.reason.code === 'context.refused') return 'context';
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
