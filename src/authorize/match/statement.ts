import type { CompiledStatement } from '../../policy/compile.ts';
import {
  CONDITION_REASONS,
  evaluateConditionTest,
  type CompiledConditionTest,
} from '../../policy/conditions/conditionTest.ts';
import { NAMES_PRINCIPALS, type PolicyType } from '../../policy/document.ts';
import { contextLookup } from '../context/contextValues.ts';
import type { AccessRequest } from '../request.ts';
import { matchAction } from './action.ts';
import type { ElementMatch } from './element.ts';
import { matchPrincipal, type PrincipalMatch } from './principal.ts';
import { matchResource } from './resource.ts';

/** How a statement stands to a request: every element judged, so that the ones that failed can be named. */
export interface StatementMatch {
  readonly statement: CompiledStatement;
  /** All elements hold: the statement's effect counts. */
  readonly applies: boolean;
  readonly principal: PrincipalMatch | null;
  readonly action: ElementMatch;
  readonly resource: ElementMatch | null;
  readonly conditions: readonly ElementMatch[];
}

/**
 * Judges one statement. A statement whose elements do not all hold neither allows nor denies (D-008); one that lacks
 * an element which its kind of policy needs (C-004, C-009) cannot be saved, and where it was loaded it matches nothing.
 */
export function matchStatement(
  statement: CompiledStatement,
  kind: PolicyType,
  request: AccessRequest,
): StatementMatch {
  const { principals, resources } = statement;
  const principal = principals
    ? matchPrincipal(principals, request.caller, request.resource.policy?.storedIds ?? {})
    : NAMES_PRINCIPALS.has(kind)
      ? { ...missing('Principal', statement), form: null }
      : null;
  const resource = resources
    ? matchResource(resources, request)
    : kind === 'trust'
      ? null
      : missing('Resource', statement);
  const action = matchAction(statement.actions, request.action);
  const conditions = statement.conditions.map((test) => matchCondition(test, request));
  const elements = [principal, action, resource, ...conditions];
  const applies = elements.every((element) => element === null || element.holds);
  return { statement, applies, principal, action, resource, conditions };
}

const missing = (element: 'Principal' | 'Resource', { syntax }: CompiledStatement): ElementMatch => ({
  element,
  holds: false,
  reason: { code: 'element.missing', params: {} },
  rules: element === 'Principal' ? ['C-009'] : ['C-004'],
  span: { start: syntax.span.start, end: syntax.span.start + 1 },
  expected: [],
  found: null,
});

/** Every element that was judged, in the order in which they are read. */
export const elementsOf = (match: StatementMatch): readonly ElementMatch[] =>
  [match.principal, match.action, match.resource, ...match.conditions].filter((element) => element !== null);

function matchCondition(test: CompiledConditionTest, request: AccessRequest): ElementMatch {
  const outcome = evaluateConditionTest(test, contextLookup(request));
  const { syntax } = test;
  return {
    element: `Condition:${syntax.operator.value}:${syntax.key.value}`,
    holds: outcome.holds,
    reason: {
      code: 'element.condition',
      params: { reason: outcome.reason, unresolved: outcome.unresolved },
    },
    rules: CONDITION_REASONS[outcome.reason].rules,
    span: syntax.span,
    expected: syntax.values.map(({ value }) => value),
    found: outcome.found,
  };
}
