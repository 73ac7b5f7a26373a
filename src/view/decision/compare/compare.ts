import type { Phrase } from '../../../explain/phrase.ts';
import type { GateOutcome } from '../gate.ts';
import type { Verdict } from '../VerdictBanner.tsx';

/** Two calls side by side. */
export interface CompareView {
  readonly one: SideView;
  readonly other: SideView;
  readonly facts: readonly FactView[];
  /** In evaluation order. */
  readonly gates: readonly GatePairView[];
}

export interface SideView {
  readonly title: string;
  readonly verdict: Verdict;
  readonly headline: Phrase;
}

/** Something that calls say of themselves; null where one does not. */
export interface FactView {
  readonly name: string;
  readonly one: string | null;
  readonly other: string | null;
  readonly differs: boolean;
}

export interface GatePairView {
  readonly name: string;
  /** Null where the gate is not asked. */
  readonly one: GateSideView | null;
  readonly other: GateSideView | null;
  /** The first gate at which they go different ways. */
  readonly parts: boolean;
}

export interface GateSideView {
  readonly outcome: GateOutcome;
  readonly sentence: Phrase;
}
