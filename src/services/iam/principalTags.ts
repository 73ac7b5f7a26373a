import * as roles from '../../operations/iam/roles.ts';
import * as users from '../../operations/iam/users.ts';
import type { Operation } from '../../operations/operation.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import {
  changeableHolder,
  holderOr,
  holderResource,
  ROLE,
  USER,
  withHolder,
  type HolderType,
} from './holders.ts';
import { iamOperation } from './iamOperation.ts';
import { pagedList } from './pagedList.ts';
import { textsOf } from './params.ts';
import { answered } from './refused.ts';
import { requestTagKeys, tagList, withGivenTags } from './tags.ts';

const tag = (operation: Operation, type: HolderType): ServiceOperation =>
  iamOperation(operation, {
    resource: (call) => holderResource(call, type),
    keys: ({ params }) => requestTagKeys(params),
    effect: (call) => {
      const holder = changeableHolder(call, type);
      if (!holder.ok) return holder;
      const tags = withGivenTags(holder.value.tags ?? {}, call.params, 'principal');
      if (!tags.ok) return tags;
      return answered(withHolder(call, type, holder.value, { tags: tags.value }));
    },
  });

const untag = (operation: Operation, type: HolderType): ServiceOperation =>
  iamOperation(operation, {
    resource: (call) => holderResource(call, type),
    keys: ({ params }) => new Map([['aws:tagkeys', textsOf(params, 'TagKeys')]]),
    effect: (call) => {
      const holder = changeableHolder(call, type);
      if (!holder.ok) return holder;
      const removed = new Set(textsOf(call.params, 'TagKeys').map((key) => key.toLowerCase()));
      const tags = Object.entries(holder.value.tags ?? {}).filter(([key]) => !removed.has(key.toLowerCase()));
      return answered(withHolder(call, type, holder.value, { tags: Object.fromEntries(tags) }));
    },
  });

const list = (operation: Operation, type: HolderType): ServiceOperation =>
  iamOperation(operation, {
    resource: (call) => holderResource(call, type),
    effect: (call) => {
      const holder = holderOr(call, type);
      if (!holder.ok) return holder;
      return pagedList(call, 'Tags', tagList(holder.value.tags ?? {}), Object, ({ Key }) => Key);
    },
  });

/** Tags of users and roles (I-012). */
export const PRINCIPAL_TAG_ENTRIES: readonly ServiceOperation[] = [
  tag(users.tagUser, USER),
  untag(users.untagUser, USER),
  list(users.listUserTags, USER),
  tag(roles.tagRole, ROLE),
  untag(roles.untagRole, ROLE),
  list(roles.listRoleTags, ROLE),
];
