import type { Phrase } from '../../explain/phrase.ts';
import type { Span } from '../../policy/span.ts';
import type { RuleView } from '../ui/rule.ts';

/** One gate on a call's way. */
export interface GateView {
  readonly id: string;
  readonly name: string;
  readonly outcome: GateOutcome;
  /** True on the gate that decided the call, once reached. */
  readonly decides: boolean;
  /** How it came out; for a gate that was not reached, what it would ask. */
  readonly sentence: Phrase;
  readonly evidence: readonly EvidenceView[];
  readonly rules: readonly RuleView[];
}

/** `skipped`: the gate has no say; `notReached`: the dot has not come so far. */
export type GateOutcome = 'passed' | 'stopped' | 'skipped' | 'notReached';

/** One thing that a gate looked at. */
export interface EvidenceView {
  readonly id: string;
  readonly outcome: Exclude<GateOutcome, 'notReached'>;
  readonly sentence: Phrase;
  /** The text looked at and the stretch of it that counted. */
  readonly excerpt: { readonly title: string; readonly text: string; readonly span: Span } | null;
  readonly comparison: ComparisonView | null;
}

export interface ComparisonView {
  /** The element compared, as in the policy: `Principal`, `Condition:StringEquals:sts:ExternalId`. */
  readonly element: string;
  readonly expected: readonly string[];
  /** Null: the call carries no such value. */
  readonly found: readonly string[] | null;
}
