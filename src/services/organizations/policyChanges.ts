import {
  attachPolicy as attachOperation,
  detachPolicy as detachOperation,
  updatePolicy as updateOperation,
} from '../../operations/organizations/policies.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Issued } from '../../pipeline/action.ts';
import type { Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import type { ControlPolicyType } from '../../world/controlPolicies.ts';
import type { Organization } from '../../world/world.ts';
import { refusedBesides } from '../refusedBesides.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { attached, detached, withPolicy } from './attachments.ts';
import { contentFault } from './contentFault.ts';
import { managedEntry } from './managedEntry.ts';
import { placeOf, toPlace } from './places.ts';
import {
  DEFAULTS,
  findPolicy,
  isNameTaken,
  policiesOf,
  summaryOf,
  toPolicy,
  type OrganizationPolicy,
} from './policies.ts';
import { policyKeys } from './policyLists.ts';
import { refused } from './refusal.ts';
import { withNames } from './withNames.ts';

/** How many policies a root, unit or account may have, AWS's own among them (I-017, I-018). */
const MOST_ATTACHED: Readonly<Record<ControlPolicyType, number>> = { scp: 10, rcp: 5 };

const POLICY = { resource: toPolicy, keys: policyKeys };

const attachPolicy = managedEntry(
  attachOperation,
  (at, organization) => {
    const found = policyAndTarget(at, organization);
    if (!found.ok) return found;
    const { named, policy, place, count } = found.value;
    if (policy.places.includes(place)) return refused('orgPolicyAlreadyAttached');
    if (count >= MOST_ATTACHED[policy.type]) return refused('orgMostPoliciesAttached');
    return saved(at, attached(named, policy, place));
  },
  POLICY,
);

/** At least one SCP stays attached (I-017), and RCPFullAWSAccess always does (E-003). */
const detachPolicy = managedEntry(
  detachOperation,
  (at, organization) => {
    const found = policyAndTarget(at, organization);
    if (!found.ok) return found;
    const { named, policy, place, count } = found.value;
    if (!policy.places.includes(place)) return refused('orgPolicyNotAttached');
    if (policy.id === DEFAULTS.rcp.id || count === 1) return refused('orgLastPolicyAttached');
    return saved(at, detached(named, policy, place));
  },
  POLICY,
);

interface PolicyAndTarget {
  /** The organization, each of whose policies has a name. */
  readonly named: Organization;
  readonly policy: OrganizationPolicy;
  readonly place: string;
  /** Policies of that type attached to the target now. */
  readonly count: number;
}

/** Both have to be permitted: the policy, which has been asked about, and the target. */
function policyAndTarget(at: Resolved, organization: Organization): Result<PolicyAndTarget, AwsError> {
  const { PolicyId: policyId, TargetId: targetId } = at.call.params;
  const denied = refusedBesides(at, at.action, toPlace(at, String(targetId)), policyKeys(at));
  if (denied) return err(denied);
  const policy = findPolicy(organization, String(policyId));
  if (!policy) return refused('orgPolicyNotFound');
  const place = placeOf(organization, String(targetId));
  if (place === null) return refused('orgTargetNotFound');
  const count = policiesOf(organization).filter(
    ({ type, places }) => type === policy.type && places.includes(place),
  ).length;
  return ok({ named: withNames(organization), policy, place, count });
}

const saved = (
  { world }: Resolved,
  organization: Organization,
  response: Issued['response'] = {},
): Result<Issued, AwsError> => ok({ world: { ...world, organization }, response });

/** Another name, description or text, which holds wherever the policy is attached. */
const updatePolicy = managedEntry(
  updateOperation,
  (at, organization) => {
    const { PolicyId: id, Content: content, Name: name, Description: description } = at.call.params;
    const policy = findPolicy(organization, String(id));
    if (!policy) return refused('orgPolicyNotFound');
    if (policy.awsManaged) return refused('orgPolicyImmutable');
    const changed: OrganizationPolicy = {
      ...policy,
      name: name === undefined ? policy.name : String(name),
      description: description === undefined ? policy.description : String(description),
      text: content === undefined ? policy.text : String(content),
    };
    const malformed = contentFault(at, changed.type, changed.text);
    if (malformed) return err(malformed);
    if (isNameTaken(organization, policy.type, changed.name, policy.id)) return refused('orgPolicyNameTaken');
    const document = changed.text;
    const after = withPolicy(withNames(organization), policy, {
      name: changed.name,
      description: changed.description,
      document,
    });
    return saved(at, after, { Policy: { PolicySummary: summaryOf(changed), Content: document } });
  },
  POLICY,
);

export const POLICY_CHANGE_ENTRIES: readonly ServiceOperation[] = [attachPolicy, detachPolicy, updatePolicy];
