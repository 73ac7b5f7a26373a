import type { ResolvedPart } from '../template.ts';

/**
 * One operator of the Condition element, without set prefix and IfExists suffix. A policy value is prepared once; the
 * prepared value is then held against one value of the request at a time. Negation is not in `matches`: a negated
 * operator says so and shares `prepare` and `matches` with its positive twin, because over several values it means
 * "none of them" (D-002) and over a missing key "true" (D-003).
 */
export interface ConditionOperator<Prepared = unknown> {
  /** As AWS spells it; policies must spell it so too. */
  readonly name: string;
  readonly type: OperandType;
  readonly negated: boolean;
  /** Whether `${…}` in its values is a variable (C-047, C-049). */
  readonly variables: boolean;
  /** What `matches` needs of one policy value; null when the value is not of the operator's type and so matches nothing (D-020). */
  readonly prepare: (policyValue: readonly ResolvedPart[]) => Prepared | null;
  readonly matches: (prepared: Prepared, requestValue: string) => boolean;
}

export type OperandType =
  'string' | 'numeric' | 'date' | 'boolean' | 'binary' | 'address' | 'arn' | 'presence';

/** The negated twin of an operator: same values, opposite answer. */
export const negationOf = <Prepared>(
  operator: ConditionOperator<Prepared>,
  name: string,
): ConditionOperator<Prepared> => ({ ...operator, name, negated: true });
