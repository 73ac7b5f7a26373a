import type { VariableValue } from '../../policy/template.ts';
import type { Span } from '../../policy/span.ts';
import type { Reason } from '../../trace/reason.ts';
import type { ElementName, RuleId } from '../../trace/step.ts';

/** Reasons that need no parameters. */
export const DIFFERS: Reason = { code: 'element.differs', params: {} };
export const NOT_EXCLUDED: Reason = { code: 'element.notExcluded', params: {} };

/**
 * Takes down how one element of a statement came out for a request, and on what.
 * @param span the value that decided, else the whole element
 * @param expected the values written in the policy
 * @param found the values of the request; null when it has none
 * @param variables what policy variables stand for in the request
 */
export type NoteElement = (
  element: ElementName,
  holds: boolean,
  reason: Reason,
  rules: readonly RuleId[],
  span: Span,
  expected: readonly string[],
  found: readonly string[] | null,
  variables?: readonly VariableValue[],
) => void;
