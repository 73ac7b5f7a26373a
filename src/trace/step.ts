import type { PolicyRef } from '../policy/document.ts';
import type { VariableValue } from '../policy/template.ts';
import type { Span } from '../policy/span.ts';
import type { Reason } from './reason.ts';

/**
 * One step of a decision: which question was asked, how it came out, why, and on what evidence. A trace is a flat list
 * of steps in the order asked; `parentId` makes it a tree. Steps carry codes and references, never prose.
 */
export interface Step {
  readonly id: number;
  readonly parentId: number | null;
  readonly question: Question;
  readonly outcome: Outcome;
  readonly reason: Reason;
  readonly evidence: Evidence | null;
  /** Rules of `lessons/facts/` that the answer rests on. */
  readonly rules: readonly RuleId[];
  /** True on the one step that decided the call. */
  readonly decisive: boolean;
}

/** `pass`: the call may go on; `stop`: it ends here (or this element does not match); `skip`: does not apply. */
export type Outcome = 'pass' | 'stop' | 'skip';

/** The stages every call goes through, in order. */
export const STAGES = ['receive', 'authenticate', 'validate', 'resolve', 'authorize', 'limit'] as const;

export type StageName = (typeof STAGES)[number];

/** A stage, or what is asked inside one. */
export type Question =
  | StageName
  | 'parameter'
  | 'mayCall'
  | 'permission'
  | 'policyType'
  | 'policy'
  | 'statement'
  | 'element'
  | 'combine';

/** A rule's id in `lessons/facts/`, such as `B-044`. */
export type RuleId = `${'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I'}-${string}`;

/** The place in a policy that a step speaks of, and what was compared there. */
export interface Evidence {
  readonly policy: PolicyRef;
  /** Position of the statement in its document, from 0; null for the document as a whole. */
  readonly statement: number | null;
  readonly sid: string | null;
  readonly effect: 'Allow' | 'Deny' | null;
  readonly element: ElementName | null;
  readonly span: Span | null;
  /** The values written in the policy. */
  readonly expected: readonly string[];
  /** The values of the call; null when the call has none (the condition key is absent). */
  readonly found: readonly string[] | null;
  /** What the variables in the values of the policy stand for in this call; left out when there are none. */
  readonly variables?: readonly VariableValue[];
}

/** An element of a statement; `Condition:<operator>:<key>` as written; `Statement` for one as a whole, or for none at all. */
export type ElementName =
  | 'Statement'
  | 'Principal'
  | 'NotPrincipal'
  | 'Action'
  | 'NotAction'
  | 'Resource'
  | 'NotResource'
  | `Condition:${string}:${string}`;
