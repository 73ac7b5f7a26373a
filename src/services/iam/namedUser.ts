import type { RequestedResource } from '../../authorize/request.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { callerName } from '../../world/caller.ts';
import { findUser } from '../../world/find.ts';
import { userArn } from '../../world/names.ts';
import type { User } from '../../world/world.ts';
import { holderResource, USER } from './holders.ts';
import type { IamCall } from './iamOperation.ts';
import { textOf } from './params.ts';
import { refused } from './refused.ts';
import { iamResource } from './resources.ts';

/** The user that a call names, or AWS's refusal. */
export function namedUser({ account, params }: IamCall): Result<User, AwsError> {
  const name = textOf(params, 'UserName');
  const user = findUser(account, name);
  return user ? ok(user) : refused('iamNoSuchEntity', { kind: 'user', name });
}

/** The user that a call names, or else the user who makes it; anybody else has to name one. */
export function userOrCaller(call: IamCall): Result<User, AwsError> {
  if (call.params['UserName'] !== undefined) return namedUser(call);
  return call.caller.kind === 'user' ? ok(call.caller.user) : refused('iamMustSpecifyUserName');
}

/** The same as a resource. */
export function userOrCallerResource(call: IamCall): RequestedResource {
  const { account, caller, params } = call;
  if (params['UserName'] !== undefined) return holderResource(call, USER);
  return caller.kind === 'user'
    ? iamResource(account, userArn(account.id, caller.user), caller.user.tags)
    : iamResource(account, callerName(caller));
}

/** Whether root asks about itself: it has no name to give, and in the lab neither access keys nor MFA devices. */
export const isRootAboutItself = ({ caller, params }: IamCall): boolean =>
  caller.kind === 'root' && params['UserName'] === undefined;
