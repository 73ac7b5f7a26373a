import * as operations from '../../operations/iam/attachedPolicies.ts';
import type { Operation } from '../../operations/operation.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { attachedPolicies } from './describe.ts';
import {
  boundaryKeys,
  changeableHolder,
  GROUP,
  holderOr,
  holderResource,
  ROLE,
  USER,
  withHolder,
  type HolderType,
} from './holders.ts';
import { iamOperation, type IamCall } from './iamOperation.ts';
import { attachable, policyArnFault } from './managedPolicies.ts';
import { pagedList } from './pagedList.ts';
import { givenText, textOf } from './params.ts';
import { QUOTAS } from './quotas.ts';
import { answered, overQuota, refused } from './refused.ts';

const attach = (operation: Operation, type: HolderType): ServiceOperation =>
  iamOperation(operation, {
    resource: (call) => holderResource(call, type),
    keys: (call) => boundaryKeys(call, type, policyKeys(call)),
    effect: (call) => {
      const arn = textOf(call.params, 'PolicyArn');
      const holder = changeableHolder(call, type);
      const fault = policyArnFault(arn);
      if (fault) return fault;
      if (!holder.ok) return holder;
      if (!attachable(call.world, call.account, arn)) return refused('iamPolicyNotAttachable', { arn });
      const { attachedPolicies: attached } = holder.value;
      if (attached.includes(arn)) return answered(call.world);
      if (attached.length >= QUOTAS[type.attachedQuota]) return overQuota(type.attachedQuota);
      return answered(withHolder(call, type, holder.value, { attachedPolicies: [...attached, arn] }));
    },
  });

const detach = (operation: Operation, type: HolderType): ServiceOperation =>
  iamOperation(operation, {
    resource: (call) => holderResource(call, type),
    keys: (call) => boundaryKeys(call, type, policyKeys(call)),
    effect: (call) => {
      const arn = textOf(call.params, 'PolicyArn');
      const holder = changeableHolder(call, type);
      const fault = policyArnFault(arn);
      if (fault) return fault;
      if (!holder.ok) return holder;
      const rest = holder.value.attachedPolicies.filter((each) => each !== arn);
      if (rest.length === holder.value.attachedPolicies.length) return refused('iamNoSuchPolicy', { arn });
      return answered(withHolder(call, type, holder.value, { attachedPolicies: rest }));
    },
  });

const list = (operation: Operation, type: HolderType): ServiceOperation =>
  iamOperation(operation, {
    resource: (call) => holderResource(call, type),
    effect: (call) => {
      const holder = holderOr(call, type);
      if (!holder.ok) return holder;
      const under = givenText(call.params, 'PathPrefix') ?? '/';
      const attached = attachedPolicies(holder.value.attachedPolicies).filter(({ PolicyArn }) =>
        pathOf(PolicyArn).startsWith(under),
      );
      return pagedList(call, 'AttachedPolicies', attached, Object, ({ PolicyArn }) => PolicyArn);
    },
  });

/** Path and name of a policy, after `:policy`. */
const pathOf = (arn: string): string => arn.slice(arn.indexOf(':policy/') + ':policy'.length);

const policyKeys = ({ params }: IamCall): ReadonlyMap<string, readonly string[]> =>
  new Map([['iam:policyarn', [textOf(params, 'PolicyArn')]]]);

/** Managed policies attached to users, groups and roles (I-004). */
export const ATTACHED_POLICY_ENTRIES: readonly ServiceOperation[] = [
  attach(operations.attachUserPolicy, USER),
  attach(operations.attachGroupPolicy, GROUP),
  attach(operations.attachRolePolicy, ROLE),
  detach(operations.detachUserPolicy, USER),
  detach(operations.detachGroupPolicy, GROUP),
  detach(operations.detachRolePolicy, ROLE),
  list(operations.listAttachedUserPolicies, USER),
  list(operations.listAttachedGroupPolicies, GROUP),
  list(operations.listAttachedRolePolicies, ROLE),
];
