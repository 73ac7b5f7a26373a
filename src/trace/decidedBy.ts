import type { PolicyRef, PolicyType } from '../policy/document.ts';
import type { ElementName } from './step.ts';

/** The one place that decided a call (docs/formats.md, What to expect). */
export interface DecidedBy {
  /** `protocol`: the service answered before or without policy evaluation. */
  readonly policyType: PolicyType | 'protocol';
  readonly element: ElementName | `Parameter:${string}` | `Token:${string}` | 'Credentials';
  readonly policy: PolicyRef | null;
  /** Position of the statement in its document, from 0. */
  readonly statement: number | null;
}

/** A decision taken outside the policies. */
export const decidedByProtocol = (element: DecidedBy['element']): DecidedBy => ({
  policyType: 'protocol',
  element,
  policy: null,
  statement: null,
});
