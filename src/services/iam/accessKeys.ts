import { ok, type Result } from '../../lib/result.ts';
import * as operations from '../../operations/iam/accessKeys.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { withUser } from '../../world/change.ts';
import { findAccessKey } from '../../world/find.ts';
import { drawId } from '../../world/ids.ts';
import { userArn } from '../../world/names.ts';
import type { AccessKey, User } from '../../world/world.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { madeAt } from './describe.ts';
import { iamOperation, type IamCall } from './iamOperation.ts';
import { lastUseOfKey } from './lastUse.ts';
import { isRootAboutItself, userOrCaller, userOrCallerResource } from './namedUser.ts';
import { idOf, pagedList } from './pagedList.ts';
import { textOf } from './params.ts';
import { QUOTAS } from './quotas.ts';
import { answered, overQuota, refused } from './refused.ts';
import { iamResource, namedResource } from './resources.ts';

const createAccessKey = iamOperation(operations.createAccessKey, {
  resource: userOrCallerResource,
  effect: (call) => {
    const user = userOrCaller(call);
    if (!user.ok) return user;
    const { world, account } = call;
    const { name, accessKeys } = user.value;
    if (accessKeys.length >= QUOTAS.AccessKeysPerUser) return overQuota('AccessKeysPerUser');
    const id = drawId(world, 'accessKey');
    const secret = drawId(id.world, 'secret');
    const key: AccessKey = { id: id.id, secret: secret.id, status: 'Active', createdAt: world.clock };
    const after = withUser(secret.world, account, user.value, { accessKeys: [...accessKeys, key] });
    return answered(after, { AccessKey: { ...describedKey(name, key), SecretAccessKey: key.secret } });
  },
});

const listAccessKeys = iamOperation(operations.listAccessKeys, {
  resource: userOrCallerResource,
  effect: (call) => {
    if (isRootAboutItself(call)) return pagedList(call, 'AccessKeyMetadata', [], Object, String);
    const user = userOrCaller(call);
    if (!user.ok) return user;
    const { name, accessKeys } = user.value;
    return pagedList(call, 'AccessKeyMetadata', accessKeys, (key) => describedKey(name, key), idOf);
  },
});

const updateAccessKey = iamOperation(operations.updateAccessKey, {
  resource: userOrCallerResource,
  effect: (call) => {
    const held = heldKey(call);
    if (!held.ok) return held;
    const { user, key } = held.value;
    const status: AccessKey['status'] = textOf(call.params, 'Status') === 'Active' ? 'Active' : 'Inactive';
    const accessKeys = user.accessKeys.map((each) => (each === key ? { ...key, status } : each));
    return answered(withUser(call.world, call.account, user, { accessKeys }));
  },
});

const deleteAccessKey = iamOperation(operations.deleteAccessKey, {
  resource: userOrCallerResource,
  effect: (call) => {
    const held = heldKey(call);
    if (!held.ok) return held;
    const { user, key } = held.value;
    const accessKeys = user.accessKeys.filter((each) => each !== key);
    return answered(withUser(call.world, call.account, user, { accessKeys }));
  },
});

/** Asks about the user whose key it is; a key of nobody stands for any user. */
const getAccessKeyLastUsed = iamOperation(operations.getAccessKeyLastUsed, {
  resource: ({ world, account, params }) => {
    const found = findAccessKey(world, textOf(params, 'AccessKeyId'));
    return found
      ? iamResource(found.account, userArn(found.account.id, found.user), found.user.tags)
      : namedResource(account, 'user/*');
  },
  effect: ({ world, account, params }) => {
    const id = textOf(params, 'AccessKeyId');
    const found = findAccessKey(world, id);
    if (found?.account.id !== account.id) return refused('iamNoSuchAccessKey', { id });
    return answered(world, { UserName: found.user.name, AccessKeyLastUsed: lastUseOfKey(world, id) });
  },
});

function heldKey(call: IamCall): Result<{ readonly user: User; readonly key: AccessKey }, AwsError> {
  const id = textOf(call.params, 'AccessKeyId');
  if (isRootAboutItself(call)) return refused('iamNoSuchAccessKey', { id });
  const user = userOrCaller(call);
  if (!user.ok) return user;
  const key = user.value.accessKeys.find((each) => each.id === id);
  return key ? ok({ user: user.value, key }) : refused('iamNoSuchAccessKey', { id });
}

const describedKey = (userName: string, key: AccessKey) => ({
  UserName: userName,
  AccessKeyId: key.id,
  Status: key.status,
  CreateDate: madeAt(key),
});

/** Access keys; only users have them. */
export const ACCESS_KEY_ENTRIES: readonly ServiceOperation[] = [
  createAccessKey,
  listAccessKeys,
  updateAccessKey,
  deleteAccessKey,
  getAccessKeyLastUsed,
];
