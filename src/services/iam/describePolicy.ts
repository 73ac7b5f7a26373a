import type { Account, ManagedPolicy } from '../../world/world.ts';
import { madeAt } from './describe.ts';
import { isRootTask, usesOf } from './managedPolicies.ts';
import { tagsMember } from './tags.ts';
import { defaultVersionOf } from './versions.ts';

/** A managed policy as lists have it: without what it is for and its tags. */
export function listedPolicy(account: Account, arn: string, policy: ManagedPolicy) {
  const { attachments, boundaries } = usesOf(account, arn);
  return {
    PolicyName: policy.name,
    PolicyId: policy.id,
    Arn: arn,
    Path: policy.path,
    DefaultVersionId: defaultVersionOf(policy).id,
    AttachmentCount: attachments,
    PermissionsBoundaryUsageCount: boundaries,
    IsAttachable: !isRootTask(arn),
    CreateDate: madeAt(policy),
    UpdateDate: policy.updatedAt ?? madeAt(policy),
  };
}

/** A managed policy on its own. */
export const describedPolicy = (account: Account, arn: string, policy: ManagedPolicy) => ({
  ...listedPolicy(account, arn, policy),
  ...(policy.description !== undefined && { Description: policy.description }),
  ...tagsMember(policy.tags),
});
