import { analyseAll } from '../../authorize/analyses.ts';
import type { TypeAnalysis } from '../../authorize/analyse/analysis.ts';
import { authorize } from '../../authorize/authorize.ts';
import { contextValues } from '../../authorize/context/contextValues.ts';
import { applies } from '../../authorize/match/statement.ts';
import type { AccessRequest } from '../../authorize/request.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { PolicyType } from '../../policy/document.ts';
import type { PolicySyntax } from '../../policy/syntax.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { contextKeyNames } from './contextKeyNames.ts';
import { matchedStatement } from './matchedStatement.ts';
import { refused } from './refused.ts';

/**
 * What the policy simulator answers about one action on one resource. Nothing else decides than what decides calls.
 * Condition keys are those that are handed in and those that the lab knows of the caller; all others are missing.
 */
export function simulatedRequest(request: AccessRequest): Result<object, AwsError> {
  const answer = authorize(request);
  if (answer.outcome === 'unmodelled') {
    return refused('iamPolicyEvaluation', { policy: answer.what[0]?.name ?? '' });
  }
  const decision =
    answer.outcome === 'allow' ? 'allowed' : answer.denial.explicit ? 'explicitDeny' : 'implicitDeny';
  const { asked } = analyseAll(request);
  return ok({
    EvalActionName: request.action,
    EvalResourceName: request.resource.arn,
    EvalDecision: decision,
    MatchedStatements: matchedIn(asked, decision),
    MissingContextValues: contextKeyNames(syntaxesIn(asked)).filter(
      (name) => contextValues(request, name.toLowerCase()) === undefined,
    ),
    ...allowedBy(asked, 'scp', 'OrganizationsDecisionDetail', 'AllowedByOrganizations'),
    ...allowedBy(asked, 'boundary', 'PermissionsBoundaryDecisionDetail', 'AllowedByPermissionsBoundary'),
  });
}

/** The types whose statements the simulator names. */
const NAMED: ReadonlySet<PolicyType> = new Set(['identity', 'resource']);

/** Every statement that denies where one does, else every one that allows. */
function matchedIn(asked: readonly TypeAnalysis[], decision: string): readonly object[] {
  if (decision === 'implicitDeny') return [];
  const effect = decision === 'allowed' ? 'Allow' : 'Deny';
  return asked.flatMap(({ type, levels, question }) =>
    NAMED.has(type)
      ? levels.flatMap(({ policies }) =>
          policies.flatMap(({ ref, policy }) =>
            policy.statements
              .filter((statement) => statement.effect === effect && applies(statement, type, question))
              .map(({ syntax }) => matchedStatement(ref, policy.syntax, syntax.span)),
          ),
        )
      : [],
  );
}

const syntaxesIn = (asked: readonly TypeAnalysis[]): readonly PolicySyntax[] =>
  asked.flatMap(({ levels }) =>
    levels.flatMap(({ policies }) => policies.map(({ policy }) => policy.syntax)),
  );

/** Whether a type lets the request through, under AWS's names; nothing when it has no say. */
function allowedBy(
  asked: readonly TypeAnalysis[],
  type: PolicyType,
  detail: string,
  member: string,
): Readonly<Record<string, unknown>> {
  const analysis = asked.find((each) => each.type === type);
  return analysis ? { [detail]: { [member]: analysis.allow !== null && analysis.deny === null } } : {};
}
