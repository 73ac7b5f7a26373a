import * as operations from '../../operations/iam/inlinePolicies.ts';
import type { Operation } from '../../operations/operation.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { encoded } from './encoded.ts';
import {
  boundaryKeys,
  changeableHolder,
  GROUP,
  holderArn,
  holderOr,
  holderResource,
  ROLE,
  USER,
  withHolder,
  type HolderType,
} from './holders.ts';
import { iamOperation } from './iamOperation.ts';
import { pagedList } from './pagedList.ts';
import { textOf } from './params.ts';
import { answered, refused } from './refused.ts';
import { savedPolicy } from './savedPolicy.ts';

const put = (operation: Operation, type: HolderType): ServiceOperation =>
  iamOperation(operation, {
    resource: (call) => holderResource(call, type),
    keys: (call) => boundaryKeys(call, type),
    effect: (call) => {
      const holder = changeableHolder(call, type);
      if (!holder.ok) return holder;
      const name = textOf(call.params, 'PolicyName');
      const owner = holderArn(call.account, type, holder.value);
      const ref = { type: 'identity', owner, name } as const;
      const saved = savedPolicy(call.world, ref, textOf(call.params, 'PolicyDocument'));
      if (!saved.ok) return saved;
      const inlinePolicies = { ...holder.value.inlinePolicies, [name]: saved.value };
      return answered(withHolder(call, type, holder.value, { inlinePolicies }));
    },
  });

const get = (operation: Operation, type: HolderType): ServiceOperation =>
  iamOperation(operation, {
    resource: (call) => holderResource(call, type),
    effect: (call) => {
      const holder = holderOr(call, type);
      if (!holder.ok) return holder;
      const name = textOf(call.params, 'PolicyName');
      const { inlinePolicies } = holder.value;
      const text = Object.hasOwn(inlinePolicies, name) ? inlinePolicies[name] : undefined;
      if (text === undefined) return refused('iamNoSuchEntity', { kind: `${type.kind} policy`, name });
      return answered(call.world, {
        [type.parameter]: holder.value.name,
        PolicyName: name,
        PolicyDocument: encoded(text),
      });
    },
  });

const list = (operation: Operation, type: HolderType): ServiceOperation =>
  iamOperation(operation, {
    resource: (call) => holderResource(call, type),
    effect: (call) => {
      const holder = holderOr(call, type);
      if (!holder.ok) return holder;
      return pagedList(call, 'PolicyNames', Object.keys(holder.value.inlinePolicies), String, String);
    },
  });

const remove = (operation: Operation, type: HolderType): ServiceOperation =>
  iamOperation(operation, {
    resource: (call) => holderResource(call, type),
    keys: (call) => boundaryKeys(call, type),
    effect: (call) => {
      const holder = changeableHolder(call, type);
      if (!holder.ok) return holder;
      const name = textOf(call.params, 'PolicyName');
      const rest = Object.entries(holder.value.inlinePolicies).filter(([key]) => key !== name);
      if (rest.length === Object.keys(holder.value.inlinePolicies).length) {
        return refused('iamNoSuchEntity', { kind: `${type.kind} policy`, name });
      }
      return answered(withHolder(call, type, holder.value, { inlinePolicies: Object.fromEntries(rest) }));
    },
  });

/** Inline policies of users, groups and roles; revoking the sessions of a role is putting one. */
export const INLINE_POLICY_ENTRIES: readonly ServiceOperation[] = [
  put(operations.putUserPolicy, USER),
  put(operations.putGroupPolicy, GROUP),
  put(operations.putRolePolicy, ROLE),
  get(operations.getUserPolicy, USER),
  get(operations.getGroupPolicy, GROUP),
  get(operations.getRolePolicy, ROLE),
  list(operations.listUserPolicies, USER),
  list(operations.listGroupPolicies, GROUP),
  list(operations.listRolePolicies, ROLE),
  remove(operations.deleteUserPolicy, USER),
  remove(operations.deleteGroupPolicy, GROUP),
  remove(operations.deleteRolePolicy, ROLE),
];
