import {
  describePolicy as describeOperation,
  enablePolicyType as enableOperation,
  listPolicies as listOperation,
  listPoliciesForTarget as listForTargetOperation,
} from '../../operations/organizations/policies.ts';
import { listTargetsForPolicy as listTargetsOperation } from '../../operations/organizations/policyTargets.ts';
import { ok } from '../../lib/result.ts';
import type { GivenKeys, Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { targetAnswer } from './descriptions.ts';
import { answered, listed, managedEntry } from './managedEntry.ts';
import { idOf, placeOf, ROOT, toPlace } from './places.ts';
import { findPolicy, otherPolicyType, policiesOf, summaryOf, toPolicy, TYPES } from './policies.ts';
import { refused } from './refusal.ts';

/** The type of policy that a call is about, as conditions ask for it. */
export const typeKeys = (type: unknown): GivenKeys => new Map([['organizations:policytype', [String(type)]]]);

const byFilter = ({ call }: Resolved): GivenKeys => typeKeys(call.params['Filter']);

/** The type of the policy that a call names; a condition on it fails for one that does not exist. */
export function policyKeys({ world, call }: Resolved): GivenKeys {
  const { organization } = world;
  const policy = organization && findPolicy(organization, String(call.params['PolicyId']));
  return policy ? typeKeys(TYPES[policy.type]) : new Map();
}

const listPolicies = managedEntry(
  listOperation,
  (at, organization) =>
    listed(
      at,
      'Policies',
      ok(
        policiesOf(organization)
          .filter(({ type }) => TYPES[type] === at.call.params['Filter'])
          .map(summaryOf),
      ),
    ),
  { keys: byFilter, notModelled: otherPolicyType('Filter') },
);

const describePolicy = managedEntry(
  describeOperation,
  (at, organization) => {
    const policy = findPolicy(organization, String(at.call.params['PolicyId']));
    return policy
      ? answered(at, { Policy: { PolicySummary: summaryOf(policy), Content: policy.text } })
      : refused('orgPolicyNotFound');
  },
  { resource: toPolicy, keys: policyKeys },
);

const listPoliciesForTarget = managedEntry(
  listForTargetOperation,
  (at, organization) => {
    const { TargetId: target, Filter: filter } = at.call.params;
    const place = placeOf(organization, String(target));
    if (place === null) return refused('orgTargetNotFound');
    const attached = policiesOf(organization).filter(
      ({ type, places }) => TYPES[type] === filter && places.includes(place),
    );
    return listed(at, 'Policies', ok(attached.map(summaryOf)));
  },
  {
    resource: (at) => toPlace(at, String(at.call.params['TargetId'])),
    keys: byFilter,
    notModelled: otherPolicyType('Filter'),
  },
);

const listTargetsForPolicy = managedEntry(
  listTargetsOperation,
  (at, organization) => {
    const policy = findPolicy(organization, String(at.call.params['PolicyId']));
    if (!policy) return refused('orgPolicyNotFound');
    const targets = policy.places.map((place) => targetAnswer(at.world, organization, place));
    return listed(at, 'Targets', ok(targets));
  },
  { resource: toPolicy, keys: policyKeys },
);

/** Both types that the lab models are on in every organization of it. */
const enablePolicyType = managedEntry(
  enableOperation,
  (at, organization) => {
    const isRoot = at.call.params['RootId'] === idOf(organization, ROOT);
    return refused(isRoot ? 'orgPolicyTypeEnabled' : 'orgRootNotFound');
  },
  {
    resource: (at) => toPlace(at, String(at.call.params['RootId'])),
    keys: ({ call }) => typeKeys(call.params['PolicyType']),
    notModelled: otherPolicyType('PolicyType'),
  },
);

export const POLICY_LIST_ENTRIES: readonly ServiceOperation[] = [
  listPolicies,
  describePolicy,
  listPoliciesForTarget,
  listTargetsForPolicy,
  enablePolicyType,
];
