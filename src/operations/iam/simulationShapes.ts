import { optional, required } from '../members.ts';
import { BOOLEAN, integer, listOf, mapOf, oneOf, structure, text } from '../shapes.ts';

/*
 * What the policy simulator answers. Source: IAM API model 2010-05-08.
 */

export const resourceName = text(1, 2048);
export const contextKeyName = text(5, 256);
export const contextKeyNames = listOf(contextKeyName);

const decision = oneOf('allowed', 'explicitDeny', 'implicitDeny');
const position = structure(optional('Line', integer()), optional('Column', integer()));

const matchedStatements = listOf(
  structure(
    optional('SourcePolicyId', text()),
    optional(
      'SourcePolicyType',
      oneOf('user', 'group', 'role', 'aws-managed', 'user-managed', 'resource', 'none'),
    ),
    optional('StartPosition', position),
    optional('EndPosition', position),
  ),
);

const boundaryDecision = optional(
  'PermissionsBoundaryDecisionDetail',
  structure(optional('AllowedByPermissionsBoundary', BOOLEAN)),
);

const resourceResults = listOf(
  structure(
    required('EvalResourceName', resourceName),
    required('EvalResourceDecision', decision),
    optional('MatchedStatements', matchedStatements),
    optional('MissingContextValues', contextKeyNames),
    optional('EvalDecisionDetails', mapOf(decision)),
    boundaryDecision,
  ),
);

export const evaluationResults = listOf(
  structure(
    required('EvalActionName', text(3, 128)),
    optional('EvalResourceName', resourceName),
    required('EvalDecision', decision),
    optional('MatchedStatements', matchedStatements),
    optional('MissingContextValues', contextKeyNames),
    optional('OrganizationsDecisionDetail', structure(optional('AllowedByOrganizations', BOOLEAN))),
    boundaryDecision,
    optional('EvalDecisionDetails', mapOf(decision)),
    optional('ResourceSpecificResults', resourceResults),
  ),
);
