/** What a reason says: whether the test holds, and the rules it rests on. */
interface ReasonMeaning {
  readonly holds: boolean;
  readonly rules: readonly `${'C' | 'D'}-${string}`[];
}

/** Every way in which one condition test can come out. "Negated" are the operators with Not in their name. */
export const CONDITION_REASONS = {
  /** A value of the request matches one of the policy's. */
  matched: { holds: true, rules: ['D-001'] },
  /** No value of the request matches any of the policy's. */
  notMatched: { holds: false, rules: ['D-001'] },
  /** Negated: no value of the request matches any of those listed, as asked. */
  noneMatched: { holds: true, rules: ['D-002'] },
  /** Negated: a value of the request is among those listed. */
  excluded: { holds: false, rules: ['D-002'] },

  /** ForAllValues: every value of the request matches one of the policy's. */
  allMatched: { holds: true, rules: ['D-021'] },
  /** ForAllValues: a value of the request, named by `foundValue`, matches none of the policy's. */
  notAllMatched: { holds: false, rules: ['D-021'] },
  /** ForAnyValue, negated: a value of the request, named by `foundValue`, is not among those listed. */
  oneNotExcluded: { holds: true, rules: ['D-024'] },
  /** ForAnyValue, negated: every value of the request is among those listed. */
  allExcluded: { holds: false, rules: ['D-024'] },

  /** The request has no such key, and the operator needs one. */
  absent: { holds: false, rules: ['D-003'] },
  /** The request has no such key, and the operator is negated. */
  absentButNegated: { holds: true, rules: ['D-003'] },
  /** The request has no such key, and IfExists lets that pass. */
  absentIfExists: { holds: true, rules: ['D-004'] },
  /** ForAllValues: the key is missing or holds only empty text, so no value fails. */
  absentForAllValues: { holds: true, rules: ['D-021', 'D-022'] },
  /** ForAnyValue: the key is missing or holds only empty text, so no value passes; negation changes nothing. */
  absentForAnyValue: { holds: false, rules: ['D-023'] },

  /** Null "true": the key is absent. */
  absentAsRequired: { holds: true, rules: ['D-006'] },
  /** Null "true": the key is present. */
  presentButForbidden: { holds: false, rules: ['D-006'] },
  /** Null "false": the key is present. */
  presentAsRequired: { holds: true, rules: ['D-006'] },
  /** Null "false": the key is absent. */
  absentButRequired: { holds: false, rules: ['D-006'] },

  /** Nothing matched, and a variable in the policy's values, named in `unresolved`, has no value. */
  variableWithoutValue: { holds: false, rules: ['C-050', 'C-051'] },
  /** The same for a negated operator: what has no value matches nothing, so the test holds. */
  variableWithoutValueButNegated: { holds: true, rules: ['C-050', 'C-051'] },
  /** Nothing matched, because no value of the policy, or of the request, is of the operator's type. */
  wrongType: { holds: false, rules: ['D-020'] },
  /** The same for a negated operator: nothing matched, so the test holds. */
  wrongTypeButNegated: { holds: true, rules: ['D-020', 'D-002'] },
} as const satisfies Readonly<Record<string, ReasonMeaning>>;

export type ConditionReason = keyof typeof CONDITION_REASONS;

/** How one condition test came out for one request. */
export interface ConditionOutcome {
  readonly holds: boolean;
  readonly reason: ConditionReason;
  /** The request's values of the key; null when it is absent. */
  readonly found: readonly string[] | null;
  /** Position in `found` of the value that decided; null when no single one did. */
  readonly foundValue: number | null;
  /** Position of the policy value that it matched; null when none did, or when every value matched its own. */
  readonly matchedValue: number | null;
  /** Keys, in lower case, of the variables in the policy's values that have neither a value nor a default (C-051). */
  readonly unresolved: readonly string[];
}
