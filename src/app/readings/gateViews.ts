import { explainStep } from '../../explain/explain.ts';
import { gates, type Gate } from '../../explain/gates.ts';
import type { Locale } from '../../explain/locale.ts';
import { plain } from '../../explain/phrase.ts';
import { isDefaultControlPolicy } from '../../world/controlPolicies.ts';
import { STAGES, type StageName, type Step } from '../../trace/step.ts';
import type { EvidenceView, GateOutcome, GateView } from '../../view/decision/gate.ts';
import type { RuleView } from '../../view/ui/rule.ts';
import type { World } from '../../world/world.ts';
import { evidenceText } from './evidenceText.ts';

/** Finds a rule by its id; undefined while the rules are loading or for an id that is unknown. */
export type Rules = Readonly<Record<string, RuleView>>;

/**
 * The gates of a call as the path shows them.
 * @param reached stages that the dot has come to; gates of the others are shown as not reached
 * @param world the world that the decision was taken in, for the texts of its policies
 */
export function gateViews(
  trace: readonly Step[],
  reached: readonly StageName[],
  world: World,
  rules: Rules,
  locale: Locale = 'en',
): readonly GateView[] {
  return gates(trace, locale).map((gate): GateView => {
    const step = trace.find(({ id }) => id === gate.stepId);
    const arrived = step !== undefined && reached.includes(stageOf(step, trace));
    const below = step ? subtree(trace, step) : [];
    return {
      id: gate.gate,
      name: gate.title,
      outcome: arrived ? GATE_OUTCOMES[gate.outcome] : 'notReached',
      decides: arrived && gate.decisive,
      sentence: arrived ? gate.summary : [gate.question],
      evidence: arrived
        ? below.filter(isTelling).map((told) => evidenceView(told, trace, world, locale))
        : [],
      rules: arrived ? rulesOf(below, rules) : [],
    };
  });
}

/** The gate at which the dot stands: the deciding one once reached, else the last that was. */
export function currentGate(views: readonly GateView[]): string | null {
  const arrived = views.filter(({ outcome }) => outcome !== 'notReached');
  return (arrived.find(({ decides }) => decides) ?? arrived.at(-1))?.id ?? null;
}

/** How a gate came out, as views call it. */
export const GATE_OUTCOMES: Readonly<Record<Gate['outcome'], GateOutcome>> = {
  pass: 'passed',
  stop: 'stopped',
  skip: 'skipped',
  notReached: 'notReached',
};

function stageOf(step: Step, trace: readonly Step[]): StageName {
  let current: Step | undefined = step;
  while (current && current.parentId !== null) current = trace[current.parentId];
  return STAGES.find((stage) => stage === current?.question) ?? 'receive';
}

/** A step and everything asked under it: steps are numbered in the order asked. */
function subtree(trace: readonly Step[], root: Step): readonly Step[] {
  const within = new Set([root.id]);
  for (const { id, parentId } of trace) if (parentId !== null && within.has(parentId)) within.add(id);
  return trace.filter(({ id }) => within.has(id));
}

/** Elements tell, but for those of AWS's own SCPs and RCPs, which allow everything; whole statements and documents only where they hold no elements or decide as a whole. */
const isTelling = ({ question, decisive, evidence }: Step): boolean =>
  (question === 'element' && !isDefaultControlPolicy(evidence?.policy.name ?? null)) ||
  question === 'parameter' ||
  (question === 'statement' && decisive);

function evidenceView(step: Step, trace: readonly Step[], world: World, locale: Locale): EvidenceView {
  const { sentence } = explainStep(step, locale);
  const { evidence } = step;
  const text = evidence && evidenceText(world, evidence.policy);
  return {
    id: String(step.id),
    outcome: step.outcome === 'pass' ? 'passed' : step.outcome === 'stop' ? 'stopped' : 'skipped',
    sentence,
    excerpt:
      text && evidence.span ? { title: documentTitle(step, trace, locale), text, span: evidence.span } : null,
    comparison: evidence?.element
      ? { element: evidence.element, expected: evidence.expected, found: evidence.found }
      : null,
  };
}

/** The title of the document that a step is about: of several SCPs each says whose it is. */
function documentTitle(step: Step, trace: readonly Step[], locale: Locale): string {
  let current: Step | undefined = step;
  while (current && current.question !== 'policy') {
    current = current.parentId === null ? undefined : trace[current.parentId];
  }
  return plain(explainStep(current ?? step, locale).title);
}

function rulesOf(steps: readonly Step[], rules: Rules): readonly RuleView[] {
  const ids = new Set<string>(steps.flatMap((step) => step.rules));
  return [...ids].toSorted().flatMap((id) => rules[id] ?? []);
}
