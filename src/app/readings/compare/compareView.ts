import { explainDecision } from '../../../explain/explain.ts';
import { gates, type Gate } from '../../../explain/gates.ts';
import type { Interface } from '../../../explain/interface.ts';
import type {
  CompareView,
  GatePairView,
  GateSideView,
  SideView,
} from '../../../view/decision/compare/compare.ts';
import { GATE_OUTCOMES } from '../gateViews.ts';
import { aligned } from './aligned.ts';
import type { Compared } from './compared.ts';
import { factsOf } from './factsOf.ts';

/** Two calls side by side: verdicts, facts, and the gates on their ways up to where they part. */
export function compareView(one: Compared, other: Compared, words: Interface): CompareView {
  return {
    one: sideOf(one, words),
    other: sideOf(other, words),
    facts: factsOf(one, other, words.readings.compare),
    gates: gatePairs(gates(one.decision.trace, words.locale), gates(other.decision.trace, words.locale)),
  };
}

const sideOf = ({ title, decision }: Compared, { locale }: Interface): SideView => ({
  title,
  verdict: decision.outcome,
  headline: explainDecision(decision, locale).headline,
});

/** The gates of both in evaluation order, and the first at which only one of them is stopped. */
function gatePairs(ones: readonly Gate[], others: readonly Gate[]): readonly GatePairView[] {
  const names = aligned(
    ones.map(({ gate }) => gate),
    others.map(({ gate }) => gate),
  );
  const find = (among: readonly Gate[], name: string) => among.find(({ gate }) => gate === name);
  const pairs = names.map((name) => [find(ones, name), find(others, name)] as const);
  const parting = pairs.findIndex(([one, other]) => isStop(one) !== isStop(other));
  return pairs.map(([one, other], index) => ({
    name: (one ?? other)?.title ?? '',
    one: gateSide(one),
    other: gateSide(other),
    parts: index === parting,
  }));
}

const isStop = (gate: Gate | undefined): boolean => gate?.outcome === 'stop';

const gateSide = (gate: Gate | undefined): GateSideView | null =>
  gate ? { outcome: GATE_OUTCOMES[gate.outcome], sentence: gate.summary } : null;
