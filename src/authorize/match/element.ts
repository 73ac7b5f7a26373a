import type { Span } from '../../policy/span.ts';
import type { Reason } from '../../trace/reason.ts';
import type { ElementName, RuleId } from '../../trace/step.ts';

/** How one element of a statement came out for a request, and on what. */
export interface ElementMatch {
  readonly element: ElementName;
  readonly holds: boolean;
  readonly reason: Reason;
  readonly rules: readonly RuleId[];
  /** The value that decided, else the whole element. */
  readonly span: Span;
  readonly expected: readonly string[];
  readonly found: readonly string[] | null;
}
