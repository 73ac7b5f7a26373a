import { parseOperator, type ParsedOperator } from '../policy/conditions/operators.ts';
import type { ReasonParams } from '../trace/reason.ts';
import type { Evidence } from '../trace/step.ts';

/** How a test came out, as the reason of its step says. */
export type TestOutcome = Omit<ReasonParams['element.condition'], 'reason'>;

/** One condition test as its sentences need it: what it asks for and what the call has. */
export interface ConditionFacts extends TestOutcome {
  /** As written, set prefix and IfExists included. */
  readonly operator: string;
  readonly parsed: ParsedOperator | null;
  readonly key: string;
  readonly expected: readonly string[];
  /** Null when the key is absent from the call. */
  readonly found: readonly string[] | null;
}

const ELEMENT = /^Condition:((?:ForAllValues:|ForAnyValue:)?[^:]*):(.*)$/s;

/** The test that the evidence of an `element.condition` step speaks of; null when its element is no condition. */
export function conditionFacts(evidence: Evidence | null, outcome: TestOutcome): ConditionFacts | null {
  const match = ELEMENT.exec(evidence?.element ?? '');
  if (!evidence || !match) return null;
  const [, operator = '', key = ''] = match;
  const { expected, found } = evidence;
  return { ...outcome, operator, parsed: parseOperator(operator), key, expected, found };
}
