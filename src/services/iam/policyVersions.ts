import { ok, type Result } from '../../lib/result.ts';
import * as operations from '../../operations/iam/policyVersions.ts';
import type { AwsError } from '../../trace/awsError.ts';
import type { ManagedPolicy, PolicyVersion } from '../../world/world.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { madeAt } from './describe.ts';
import { encoded } from './encoded.ts';
import { iamOperation, type IamCall } from './iamOperation.ts';
import { arnOfPolicy, ownPolicy, policyResource, readablePolicy, withPolicy } from './managedPolicies.ts';
import { idOf, pagedList } from './pagedList.ts';
import { flagOf, textOf } from './params.ts';
import { QUOTAS } from './quotas.ts';
import { answered, refused, type Refused } from './refused.ts';
import { savedPolicy } from './savedPolicy.ts';
import { defaultVersionOf, newestNumber, versionsOf } from './versions.ts';

const createPolicyVersion = iamOperation(operations.createPolicyVersion, {
  resource: policyResource,
  effect: (call) => {
    const policy = ownPolicy(call);
    if (!policy.ok) return policy;
    const { world, account, params } = call;
    const ref = { type: 'identity', owner: arnOfPolicy(account, policy.value), name: null } as const;
    const saved = savedPolicy(world, ref, textOf(params, 'PolicyDocument'));
    if (!saved.ok) return saved;
    if (versionsOf(policy.value).length >= QUOTAS.VersionsPerPolicy) return refused('iamVersionLimit');
    const versionsMade = newestNumber(policy.value) + 1;
    const version: PolicyVersion = { id: `v${versionsMade}`, document: saved.value, createdAt: world.clock };
    const isDefault = flagOf(params, 'SetAsDefault');
    const changed = isDefault
      ? { ...madeDefault(policy.value, version, world.clock), versionsMade }
      : { otherVersions: [...(policy.value.otherVersions ?? []), version], versionsMade };
    const { id: VersionId } = version;
    const made = { VersionId, IsDefaultVersion: isDefault, CreateDate: madeAt(version) };
    return answered(withPolicy(call, policy.value, changed), { PolicyVersion: made });
  },
});

const getPolicyVersion = iamOperation(operations.getPolicyVersion, {
  resource: policyResource,
  effect: (call) => {
    const policy = readablePolicy(call);
    if (!policy.ok) return policy;
    const version = namedVersion(call, policy.value);
    if (!version.ok) return version;
    const described = describedVersion(policy.value, version.value);
    return answered(call.world, {
      PolicyVersion: { Document: encoded(version.value.document), ...described },
    });
  },
});

const listPolicyVersions = iamOperation(operations.listPolicyVersions, {
  resource: policyResource,
  effect: (call) => {
    const policy = readablePolicy(call);
    if (!policy.ok) return policy;
    const versions = versionsOf(policy.value);
    return pagedList(call, 'Versions', versions, (version) => describedVersion(policy.value, version), idOf);
  },
});

const deletePolicyVersion = iamOperation(operations.deletePolicyVersion, {
  resource: policyResource,
  effect: (call) => {
    const policy = ownPolicy(call);
    if (!policy.ok) return policy;
    const version = namedVersion(call, policy.value);
    if (!version.ok) return version;
    const { id } = version.value;
    if (id === defaultVersionOf(policy.value).id) return refused('iamDefaultVersion');
    const otherVersions = (policy.value.otherVersions ?? []).filter((each) => each.id !== id);
    const versionsMade = newestNumber(policy.value);
    return answered(withPolicy(call, policy.value, { otherVersions, versionsMade }));
  },
});

const setDefaultPolicyVersion = iamOperation(operations.setDefaultPolicyVersion, {
  resource: policyResource,
  effect: (call) => {
    const policy = ownPolicy(call);
    if (!policy.ok) return policy;
    const version = namedVersion(call, policy.value);
    if (!version.ok) return version;
    if (version.value.id === defaultVersionOf(policy.value).id) return answered(call.world);
    const changed = madeDefault(policy.value, version.value, call.world.clock);
    return answered(withPolicy(call, policy.value, changed));
  },
});

/** What of a policy changes when another version comes into force. */
function madeDefault(policy: ManagedPolicy, version: PolicyVersion, now: string): Partial<ManagedPolicy> {
  const others = versionsOf(policy)
    .filter(({ id }) => id !== version.id)
    .toReversed();
  return {
    document: version.document,
    versionId: version.id,
    otherVersions: others,
    defaultCreatedAt: madeAt(version),
    updatedAt: now,
  };
}

function namedVersion({ params }: IamCall, policy: ManagedPolicy): Result<PolicyVersion, AwsError> | Refused {
  const id = textOf(params, 'VersionId');
  const version = versionsOf(policy).find((each) => each.id === id);
  if (version) return ok(version);
  return refused('iamNoSuchPolicyVersion', { arn: textOf(params, 'PolicyArn'), version: id });
}

/** A version as lists have it, without its text. */
const describedVersion = (policy: ManagedPolicy, version: PolicyVersion) => ({
  VersionId: version.id,
  IsDefaultVersion: version.id === defaultVersionOf(policy).id,
  CreateDate: madeAt(version),
});

/** Versions of managed policies. */
export const POLICY_VERSION_ENTRIES: readonly ServiceOperation[] = [
  createPolicyVersion,
  getPolicyVersion,
  listPolicyVersions,
  deletePolicyVersion,
  setDefaultPolicyVersion,
];
