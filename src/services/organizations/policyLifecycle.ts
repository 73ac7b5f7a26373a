import {
  createPolicy as createOperation,
  deletePolicy as deleteOperation,
} from '../../operations/organizations/policies.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Issued } from '../../pipeline/action.ts';
import type { Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import type { ControlPolicyType } from '../../world/controlPolicies.ts';
import { drawId } from '../../world/ids.ts';
import type { NamedControlPolicy, Organization } from '../../world/world.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { contentFault } from './contentFault.ts';
import { managedEntry } from './managedEntry.ts';
import {
  findPolicy,
  isNameTaken,
  namedPolicy,
  otherPolicyType,
  policiesOf,
  summaryOf,
  toPolicy,
  TYPES,
} from './policies.ts';
import { policyKeys, typeKeys } from './policyLists.ts';
import { refused } from './refusal.ts';

/** How many policies of a type an organization may have. Source: AWS Organizations User Guide, "Quotas". */
const MOST_POLICIES: Readonly<Record<ControlPolicyType, number>> = { scp: 10_000, rcp: 1000 };

/** A policy that is attached to nothing yet. */
const createPolicy = managedEntry(createOperation, create, {
  keys: ({ call }) => typeKeys(call.params['Type']),
  notModelled: otherPolicyType('Type'),
});

function create(at: Resolved, organization: Organization): Result<Issued, AwsError> {
  const { Type: asked, Name: name, Description: description, Content: content } = at.call.params;
  const type: ControlPolicyType = asked === TYPES.rcp ? 'rcp' : 'scp';
  const malformed = contentFault(at, type, String(content));
  if (malformed) return err(malformed);
  if (isNameTaken(organization, type, String(name))) return refused('orgPolicyNameTaken');
  const count = policiesOf(organization).filter((policy) => policy.type === type).length;
  if (count >= MOST_POLICIES[type]) return refused('orgMostPolicies');
  const drawn = drawId(at.world, 'controlPolicy');
  const policy: NamedControlPolicy = {
    type,
    id: drawn.id,
    name: String(name),
    ...(description !== '' && { description: String(description) }),
    document: String(content),
    targets: [],
  };
  const policies = [...(organization.policies ?? []), policy];
  const summary = summaryOf(namedPolicy(organization, policy));
  return ok({
    world: { ...drawn.world, organization: { ...organization, policies } },
    response: { Policy: { PolicySummary: summary, Content: policy.document } },
  });
}

/** Only one that is attached to nothing; what units and accounts list is attached there. */
const deletePolicy = managedEntry(
  deleteOperation,
  (at, organization) => {
    const policy = findPolicy(organization, String(at.call.params['PolicyId']));
    if (!policy) return refused('orgPolicyNotFound');
    if (policy.awsManaged) return refused('orgPolicyImmutable');
    if (policy.places.length > 0) return refused('orgPolicyInUse');
    const policies = (organization.policies ?? []).filter(({ id }) => id !== policy.id);
    return ok({ world: { ...at.world, organization: { ...organization, policies } }, response: {} });
  },
  { resource: toPolicy, keys: policyKeys },
);

export const POLICY_LIFECYCLE_ENTRIES: readonly ServiceOperation[] = [createPolicy, deletePolicy];
