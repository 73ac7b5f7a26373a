import type { TypeAnalysis } from './analyse/analysis.ts';
import { analyseBoundary, boundaryPolicy } from './analyse/boundary.ts';
import { analyseEndpoint, endpointPolicy } from './analyse/endpoint.ts';
import { analyseIdentity, identityPolicies } from './analyse/identity.ts';
import type { Attachments } from './analyse/managedPolicies.ts';
import { analyseRcp, rcpLevels } from './analyse/rcp.ts';
import { analyseResource } from './analyse/resource.ts';
import { analyseScp, scpLevels } from './analyse/scp.ts';
import { analyseSession, hasSessionPolicies, sessionPolicies } from './analyse/session.ts';
import { analyseTrust } from './analyse/trust.ts';
import { awsManagedPolicyCovers } from '../world/awsManagedPolicies.ts';
import { questionOf } from './question.ts';
import { type AccessRequest } from './request.ts';

/** What the policy types say, each judged on its own; one that is not there has no say in the request. */
export interface Analyses {
  /** In the order in which denials of equal rank are named, that of `POLICY_TYPES`. */
  readonly asked: readonly TypeAnalysis[];
  /** What guards the resource: the trust policy of a role to be assumed, else the resource's own policy. */
  readonly guard: TypeAnalysis;
  readonly identity: TypeAnalysis;
  /** ARNs of attached managed policies that the lab does not have. */
  readonly unknown: readonly string[];
}

/** Asks every policy type that has a say in a request. */
export function analyseAll(request: AccessRequest): Analyses {
  const { world, caller } = request;
  const question = questionOf(request);
  const asked: TypeAnalysis[] = [];

  const rcps = rcpLevels(question);
  if (rcps.length > 0) asked.push(analyseRcp(rcps, question));
  const scps = scpLevels(world, caller);
  if (scps.length > 0) asked.push(analyseScp(scps, question));
  const endpoint = endpointPolicy(request);
  if (endpoint) asked.push(analyseEndpoint(endpoint, question));
  const guard = isAssumed(request) ? analyseTrust(question) : analyseResource(question);
  const own = identityPolicies(world, caller);
  const identity = analyseIdentity(own, question);
  asked.push(guard, identity);
  const boundary = boundaryPolicy(world, caller);
  if (boundary.levels[0].policies.length > 0) asked.push(analyseBoundary(boundary, question));
  const session = sessionPolicies(world, caller);
  if (hasSessionPolicies(caller)) asked.push(analyseSession(session, question));

  return { asked, guard, identity, unknown: unknownIn([own, boundary, session], request.action) };
}

/** The call is for a role itself, so that the role's trust policy guards it. */
const isAssumed = ({ resource }: AccessRequest): boolean => resource.policy?.ref.type === 'trust';

/** The managed policies of which the lab does not have the text, or not what it says about this action. */
function unknownIn(attachments: readonly Attachments[], action: string): readonly string[] {
  let some: readonly string[] = NONE;
  for (const { unknown, awsManaged } of attachments) {
    if (unknown.length > 0) some = [...some, ...unknown];
    for (const arn of awsManaged) if (!awsManagedPolicyCovers(arn, action)) some = [...some, arn];
  }
  return some;
}

const NONE: readonly string[] = [];
