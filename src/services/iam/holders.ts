import type { RequestedResource } from '../../authorize/request.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { GivenKeys } from '../../pipeline/stages/askPolicies.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { withAccount } from '../../world/change.ts';
import { pathAndName } from '../../world/names.ts';
import type { Account, PolicyText, Tags, World } from '../../world/world.ts';
import type { IamCall } from './iamOperation.ts';
import { textOf } from './params.ts';
import type { Quota } from './quotas.ts';
import { refused } from './refused.ts';
import { iamResource } from './resources.ts';

/** A user, group or role: who holds policies. */
export interface Holder {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly inlinePolicies: Readonly<Record<string, PolicyText>>;
  readonly attachedPolicies: readonly string[];
  /** Groups have neither boundary nor tags. */
  readonly permissionsBoundary?: string | null;
  readonly tags?: Tags;
}

/** What sets the three apart for operations that are the same for all. */
export interface HolderType {
  /** In names of operations: `AttachRolePolicy`. */
  readonly name: 'User' | 'Group' | 'Role';
  readonly kind: 'user' | 'group' | 'role';
  readonly parameter: 'UserName' | 'GroupName' | 'RoleName';
  readonly list: 'users' | 'groups' | 'roles';
  /** How many managed policies it may have attached (I-004). */
  readonly attachedQuota: Quota;
}

export const USER: HolderType = {
  name: 'User',
  kind: 'user',
  parameter: 'UserName',
  list: 'users',
  attachedQuota: 'PoliciesPerUser',
};

export const GROUP: HolderType = {
  name: 'Group',
  kind: 'group',
  parameter: 'GroupName',
  list: 'groups',
  attachedQuota: 'PoliciesPerGroup',
};

export const ROLE: HolderType = {
  name: 'Role',
  kind: 'role',
  parameter: 'RoleName',
  list: 'roles',
  attachedQuota: 'PoliciesPerRole',
};

export const holdersOf = (account: Account, { list }: HolderType): readonly Holder[] => account[list];

export const holderArn = ({ id }: Account, { kind }: HolderType, holder: Pick<Holder, 'path' | 'name'>) =>
  `arn:aws:iam::${id}:${pathAndName(kind, holder)}`;

/** The holder that the call names; null when the account has none of that name, in that case. */
function namedHolder({ account, params }: IamCall, type: HolderType): Holder | null {
  const name = textOf(params, type.parameter);
  return holdersOf(account, type).find((holder) => holder.name === name) ?? null;
}

/** The same, or AWS's refusal. */
export function holderOr(call: IamCall, type: HolderType): Result<Holder, AwsError> {
  const holder = namedHolder(call, type);
  if (holder) return ok(holder);
  return refused('iamNoSuchEntity', { kind: type.kind, name: textOf(call.params, type.parameter) });
}

/** The same for a call that changes it: a role that belongs to an AWS service is changed by that service alone. */
export function changeableHolder(call: IamCall, type: HolderType): Result<Holder, AwsError> {
  const holder = holderOr(call, type);
  if (!holder.ok || type.kind !== 'role' || !isKeptByService(holder.value)) return holder;
  return refused('iamProtectedRole', { name: holder.value.name });
}

/** Service-linked roles, and those that IAM Identity Center keeps (H-014). */
const isKeptByService = ({ path }: Holder): boolean =>
  path.startsWith('/aws-service-role/') || path.startsWith('/aws-reserved/');

/** The holder that the call names, as a resource: one that does not exist has the path `/`. */
export function holderResource(call: IamCall, type: HolderType): RequestedResource {
  const name = textOf(call.params, type.parameter);
  const holder = namedHolder(call, type);
  return iamResource(
    call.account,
    holderArn(call.account, type, holder ?? { path: '/', name }),
    holder?.tags,
  );
}

/** `iam:PermissionsBoundary` of a call that acts on somebody who has one, and further keys. */
export function boundaryKeys(call: IamCall, type: HolderType, further: GivenKeys = NONE): GivenKeys {
  const boundary = namedHolder(call, type)?.permissionsBoundary ?? null;
  return boundary === null ? further : new Map([...further, ['iam:permissionsboundary', [boundary]]]);
}

const NONE: GivenKeys = new Map();

/** The world in which a holder is another. */
export const withHolder = (
  { world, account }: IamCall,
  type: HolderType,
  holder: Holder,
  changed: Partial<Holder>,
): World =>
  withHolders(world, account, type, (each) => (each.name === holder.name ? { ...each, ...changed } : each));

/** The world without a holder. */
export const withoutHolder = ({ world, account }: IamCall, type: HolderType, holder: Holder): World =>
  withAccount(world, account, {
    [type.list]: holdersOf(account, type).filter(({ name }) => name !== holder.name),
  });

const withHolders = (
  world: World,
  account: Account,
  type: HolderType,
  change: (holder: Holder) => Holder,
): World => withAccount(world, account, { [type.list]: holdersOf(account, type).map(change) });
