import { awsManagedPolicies, awsManagedPolicy } from '../../world/awsManagedPolicies.ts';
import { withAccount } from '../../world/change.ts';
import { drawId } from '../../world/ids.ts';
import { findManagedPolicy } from '../../world/find.ts';
import { policyArn } from '../../world/names.ts';
import type { Account, ManagedPolicy, World } from '../../world/world.ts';
import type { RequestedResource } from '../../authorize/request.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { AwsError } from '../../trace/awsError.ts';
import type { IamCall } from './iamOperation.ts';
import { textOf } from './params.ts';
import { refused, type Refused } from './refused.ts';
import { iamResource } from './resources.ts';

const POLICY_ARN = /^arn:aws:iam::(?:\d{12}|aws):policy\/[\x21-\x7e]+$/;

export const isAwsManaged = (arn: string): boolean => arn.startsWith('arn:aws:iam::aws:policy/');

/** The refusal of what is no ARN of a managed policy; null for one. */
export const policyArnFault = (arn: string): Refused | null =>
  POLICY_ARN.test(arn) ? null : refused('iamInvalidArn', { arn });

/**
 * Whether a managed policy can be attached in an account: its own, and AWS's but for the tasks of AssumeRoot (B-149). The
 * lab does not know all that AWS has, so it takes any name there; where such a policy has a say, the answer is that it is
 * not modelled.
 */
export const attachable = (world: World, account: Account, arn: string): boolean =>
  (isAwsManaged(arn) && !isRootTask(arn)) || findManagedPolicy(world, arn)?.account.id === account.id;

/** A policy that only sessions of AssumeRoot can have. */
export const isRootTask = (arn: string): boolean => arn.startsWith('arn:aws:iam::aws:policy/root-task/');

/** A managed policy that a call may read: of the account, or AWS's as far as the lab has it; or AWS's refusal. */
export function readablePolicy(call: IamCall): Result<ManagedPolicy, AwsError> {
  const arn = textOf(call.params, 'PolicyArn');
  const fault = policyArnFault(arn);
  if (fault) return fault;
  const policy = isAwsManaged(arn) ? policyOfAws(arn) : findManagedPolicy(call.world, arn)?.policy;
  return policy ? ok(policy) : refused('iamNoSuchPolicy', { arn });
}

/** One of AWS's own policies; null for one that the lab does not have. Its unique id and its times are the lab's. */
export function policyOfAws(arn: string): ManagedPolicy | null {
  const document = awsManagedPolicy(arn);
  const summary = awsManagedPolicies().find((policy) => policy.arn === arn);
  if (document === null || !summary) return null;
  const { name, version } = summary;
  const path = arn.slice(arn.indexOf(':policy/') + ':policy'.length, -name.length);
  return { id: idOfAws(name), name, path, document, versionId: version };
}

/** Made of the name, as ids of worlds are made of their seed. */
const idOfAws = (name: string): string =>
  drawId(
    { seed: [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2 ** 32, 7), drawn: 0 },
    'policy',
  ).id;

/** The world in which a managed policy of the account is another. */
export const withPolicy = (
  { world, account }: IamCall,
  policy: ManagedPolicy,
  changed: Partial<ManagedPolicy>,
): World =>
  withAccount(world, account, {
    policies: account.policies.map((each) => (each === policy ? { ...each, ...changed } : each)),
  });

/** How many users, groups and roles of the account have a managed policy attached, or as their boundary. */
export function usesOf({ users, groups, roles }: Account, arn: string) {
  return {
    attachments: [...users, ...groups, ...roles].filter(({ attachedPolicies }) =>
      attachedPolicies.includes(arn),
    ).length,
    boundaries: [...users, ...roles].filter(({ permissionsBoundary }) => permissionsBoundary === arn).length,
  };
}

/** The customer managed policy that a call means to change, or AWS's refusal. */
export function ownPolicy({ world, account, params }: IamCall): Result<ManagedPolicy, AwsError> {
  const arn = textOf(params, 'PolicyArn');
  const fault = policyArnFault(arn);
  if (fault) return fault;
  if (!arn.startsWith(`arn:aws:iam::${account.id}:`)) return refused('iamForeignPolicy');
  const found = findManagedPolicy(world, arn);
  return found ? ok(found.policy) : refused('iamNoSuchPolicy', { arn });
}

/** The policy that a call names, as a resource. AWS's own belong to nobody here. */
export function policyResource({ world, account, params }: IamCall): RequestedResource {
  const arn = textOf(params, 'PolicyArn');
  const found = findManagedPolicy(world, arn);
  return iamResource(found?.account ?? account, arn, found?.policy.tags);
}

export const arnOfPolicy = ({ id }: Account, policy: Pick<ManagedPolicy, 'path' | 'name'>): string =>
  policyArn(id, policy);
