import { ok, type Result } from '../../lib/result.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { findRole } from '../../world/find.ts';
import type { Role } from '../../world/world.ts';
import { changeableHolder, ROLE } from './holders.ts';
import type { IamCall } from './iamOperation.ts';
import { textOf } from './params.ts';
import { refused } from './refused.ts';

/** The role that a call names, or AWS's refusal. */
export function namedRole({ account, params }: IamCall): Result<Role, AwsError> {
  const name = textOf(params, 'RoleName');
  const role = findRole(account, name);
  return role ? ok(role) : refused('iamNoSuchEntity', { kind: 'role', name });
}

/** The same for a call that changes it, which roles of AWS services refuse. */
export function changeableRole(call: IamCall): Result<Role, AwsError> {
  const holder = changeableHolder(call, ROLE);
  return holder.ok ? namedRole(call) : holder;
}
