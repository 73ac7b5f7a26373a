import * as operations from '../../operations/iam/policies.ts';
import { awsManagedPolicies } from '../../world/awsManagedPolicies.ts';
import { withAccount } from '../../world/change.ts';
import { drawId } from '../../world/ids.ts';
import type { ManagedPolicy } from '../../world/world.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { describedPolicy, listedPolicy } from './describePolicy.ts';
import { iamOperation, type IamCall } from './iamOperation.ts';
import { isTaken } from './isTaken.ts';
import {
  arnOfPolicy,
  isAwsManaged,
  ownPolicy,
  policyOfAws,
  policyResource,
  readablePolicy,
  usesOf,
} from './managedPolicies.ts';
import { pagedList } from './pagedList.ts';
import { flagOf, givenText, pathOf, textOf } from './params.ts';
import { entitiesOfPolicy } from './policyEntities.ts';
import { QUOTAS } from './quotas.ts';
import { answered, overQuota, refused } from './refused.ts';
import { iamResource } from './resources.ts';
import { savedPolicy } from './savedPolicy.ts';
import { requestTagKeys, tagPermission, withGivenTags } from './tags.ts';

const createPolicy = iamOperation(operations.createPolicy, {
  resource: ({ account, params }) =>
    iamResource(account, arnOfPolicy(account, { path: pathOf(params), name: textOf(params, 'PolicyName') })),
  keys: ({ params }) => requestTagKeys(params),
  permissions: (call) => tagPermission('iam:TagPolicy', call),
  effect: ({ world, account, params }) => {
    const name = textOf(params, 'PolicyName');
    const path = pathOf(params);
    const arn = arnOfPolicy(account, { path, name });
    const ref = { type: 'identity', owner: arn, name: null } as const;
    const saved = savedPolicy(world, ref, textOf(params, 'PolicyDocument'));
    if (!saved.ok) return saved;
    if (isTaken(account.policies, name)) return refused('iamPolicyExists', { name });
    if (account.policies.length >= QUOTAS.PoliciesPerAccount) return overQuota('PoliciesPerAccount');
    const tags = withGivenTags({}, params, 'other');
    if (!tags.ok) return tags;
    const description = givenText(params, 'Description');
    const drawn = drawId(world, 'policy');
    const policy: ManagedPolicy = {
      id: drawn.id,
      name,
      path,
      document: saved.value,
      ...(description !== null && { description }),
      ...(Object.keys(tags.value).length > 0 && { tags: tags.value }),
      createdAt: world.clock,
    };
    const after = withAccount(drawn.world, account, { policies: [...account.policies, policy] });
    return answered(after, { Policy: describedPolicy(account, arn, policy) });
  },
});

const getPolicy = iamOperation(operations.getPolicy, {
  resource: policyResource,
  effect: (call) => {
    const policy = readablePolicy(call);
    if (!policy.ok) return policy;
    const arn = textOf(call.params, 'PolicyArn');
    return answered(call.world, { Policy: describedPolicy(call.account, arn, policy.value) });
  },
});

/** AWS's policies are those that the lab has. */
const listPolicies = iamOperation(operations.listPolicies, {
  effect: (call) => {
    const { account, params } = call;
    const under = givenText(params, 'PathPrefix') ?? '/';
    const usage = givenText(params, 'PolicyUsageFilter');
    const policies = policiesIn(call)
      .filter(({ policy }) => policy.path.startsWith(under))
      .filter(({ arn }) => {
        const { attachments, boundaries } = usesOf(account, arn);
        if (flagOf(params, 'OnlyAttached') && attachments === 0) return false;
        if (usage === 'PermissionsBoundary') return boundaries > 0;
        return usage !== 'PermissionsPolicy' || attachments > 0;
      });
    return pagedList(
      call,
      'Policies',
      policies,
      ({ arn, policy }) => listedPolicy(account, arn, policy),
      ({ arn }) => arn,
    );
  },
});

function policiesIn({ account, params }: IamCall): readonly { arn: string; policy: ManagedPolicy }[] {
  const scope = givenText(params, 'Scope') ?? 'All';
  const own = account.policies.map((policy) => ({ arn: arnOfPolicy(account, policy), policy }));
  const ofAws = awsManagedPolicies().flatMap(({ arn }) => {
    const policy = policyOfAws(arn);
    return policy ? [{ arn, policy }] : [];
  });
  return [...(scope === 'AWS' ? [] : own), ...(scope === 'Local' ? [] : ofAws)];
}

const deletePolicy = iamOperation(operations.deletePolicy, {
  resource: policyResource,
  effect: (call) => {
    const policy = ownPolicy(call);
    if (!policy.ok) return policy;
    const { world, account } = call;
    const { attachments, boundaries } = usesOf(account, textOf(call.params, 'PolicyArn'));
    if (attachments + boundaries > 0) return refused('iamPolicyAttached');
    if ((policy.value.otherVersions ?? []).length > 0) return refused('iamPolicyHasVersions');
    const policies = account.policies.filter((each) => each !== policy.value);
    return answered(withAccount(world, account, { policies }));
  },
});

const listEntitiesForPolicy = iamOperation(operations.listEntitiesForPolicy, {
  resource: policyResource,
  effect: (call) => {
    const arn = textOf(call.params, 'PolicyArn');
    const policy = readablePolicy(call);
    if (!policy.ok && !isAwsManaged(arn)) return policy;
    return entitiesOfPolicy(call, arn);
  },
});

/** Managed policies. */
export const POLICY_ENTRIES: readonly ServiceOperation[] = [
  createPolicy,
  getPolicy,
  listPolicies,
  deletePolicy,
  listEntitiesForPolicy,
];
