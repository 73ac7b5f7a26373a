import type { CompiledStatement } from '../../policy/compile.ts';
import {
  CONDITION_REASONS,
  evaluateConditionTest,
  type CompiledConditionTest,
} from '../../policy/conditions/conditionTest.ts';
import { contextLookup, type AccessRequest } from '../request.ts';
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

/** Judges one statement. A statement whose elements do not all hold neither allows nor denies (D-008). */
export function matchStatement(statement: CompiledStatement, request: AccessRequest): StatementMatch {
  const principal =
    statement.principals &&
    matchPrincipal(statement.principals, request.caller, request.resource.policy?.storedIds ?? {});
  const action = matchAction(statement.actions, request.action);
  const resource = statement.resources && matchResource(statement.resources, request);
  const conditions = statement.conditions.map((test) => matchCondition(test, request));
  const applies =
    action.holds &&
    (principal?.holds ?? true) &&
    (resource?.holds ?? true) &&
    conditions.every(({ holds }) => holds);
  return { statement, applies, principal, action, resource, conditions };
}

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
