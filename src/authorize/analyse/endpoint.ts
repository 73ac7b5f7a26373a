import { memoised } from '../../lib/memoised.ts';
import type { Account, VpcEndpoint } from '../../world/world.ts';
import type { Question } from '../question.ts';
import type { AccessRequest } from '../request.ts';
import { analyse, oneLevel, type AttachedPolicy, type TypeAnalysis } from './analysis.ts';
import { attached } from './managedPolicies.ts';

/** The policy of the VPC endpoint that the call comes through: a further gate, for everybody who comes that way (E-052). */
export const analyseEndpoint = (policy: AttachedPolicy, question: Question): TypeAnalysis =>
  analyse('endpoint', oneLevel([policy]), { ...question, storedIds: {} });

/** The endpoint policy that the call meets; null when it comes another way or the endpoint has the default one, full access. */
export function endpointPolicy({ world, given }: AccessRequest): AttachedPolicy | null {
  const id = given.get('aws:sourcevpce')?.[0];
  return id === undefined ? null : (policiesById(world.accounts).get(id) ?? null);
}

const policiesById = memoised(
  (accounts: readonly Account[]): ReadonlyMap<string, AttachedPolicy> =>
    new Map(accounts.flatMap(({ vpcEndpoints }) => vpcEndpoints.flatMap(entryOf))),
);

const entryOf = ({ id, policy }: VpcEndpoint): [string, AttachedPolicy][] =>
  policy === null ? [] : [[id, attached('endpoint', id, null, policy)]];
