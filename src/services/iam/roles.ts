import * as operations from '../../operations/iam/roles.ts';
import { withAccount, withRole } from '../../world/change.ts';
import { drawId } from '../../world/ids.ts';
import { roleArn } from '../../world/names.ts';
import { bindAllTrust, trustedIdsOf } from '../../world/trustedPrincipals.ts';
import type { Account, Role } from '../../world/world.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { givenBoundary, givenBoundaryKeys } from './boundaries.ts';
import { describedRole, listedRole } from './describe.ts';
import { boundaryKeys, holderResource, ROLE, withoutHolder } from './holders.ts';
import { iamOperation } from './iamOperation.ts';
import { isTaken } from './isTaken.ts';
import { changeableRole, namedRole } from './namedRole.ts';
import { idOf, pagedList } from './pagedList.ts';
import { givenNumber, givenText, pathOf, textOf } from './params.ts';
import { QUOTAS } from './quotas.ts';
import { answered, overQuota, refused, type Refused } from './refused.ts';
import { iamResource } from './resources.ts';
import { savedPolicy } from './savedPolicy.ts';
import { requestTagKeys, tagPermission, withGivenTags } from './tags.ts';

/** B-022 */
const USUAL_SESSION = 3600;

const createRole = iamOperation(operations.createRole, {
  resource: ({ account, params }) =>
    iamResource(account, roleArn(account.id, { path: pathOf(params), name: textOf(params, 'RoleName') })),
  keys: (call) => new Map([...givenBoundaryKeys(call), ...requestTagKeys(call.params)]),
  permissions: (call) => tagPermission('iam:TagRole', call),
  effect: (call) => {
    const { world, account, params } = call;
    const name = textOf(params, 'RoleName');
    const path = pathOf(params);
    const owner = roleArn(account.id, { path, name });
    const saved = savedPolicy(
      world,
      { type: 'trust', owner, name: null },
      textOf(params, 'AssumeRolePolicyDocument'),
    );
    if (!saved.ok) return saved;
    const reserved = reservedPrefix(path, name);
    if (reserved) return reserved;
    if (isTaken(account.roles, name)) return refused('iamEntityExists', { kind: 'Role', name });
    if (account.roles.length >= QUOTAS.RolesPerAccount) return overQuota('RolesPerAccount');
    const boundary = givenBoundary(call);
    if (!boundary.ok) return boundary;
    const tags = withGivenTags({}, params, 'principal');
    if (!tags.ok) return tags;
    const description = givenText(params, 'Description');
    const drawn = drawId(world, 'role');
    const unbound: Role = {
      id: drawn.id,
      name,
      path,
      trustPolicy: saved.value,
      trustedIds: {},
      inlinePolicies: {},
      attachedPolicies: [],
      permissionsBoundary: boundary.value,
      maxSessionDuration: givenNumber(params, 'MaxSessionDuration') ?? USUAL_SESSION,
      tags: tags.value,
      ...(description !== null && { description }),
      createdAt: world.clock,
    };
    const role = { ...unbound, trustedIds: trustedIdsOf(world, unbound, true) };
    const after = bindAllTrust(withAccount(drawn.world, account, { roles: [...account.roles, role] }));
    const { RoleLastUsed: _, ...described } = describedRole(after, account, role);
    return answered(after, { Role: described });
  },
});

/** Paths and names that are kept for roles of AWS (A-062, H-014). */
function reservedPrefix(path: string, name: string): Refused | null {
  const prefix = ['/aws-service-role/', '/aws-reserved/'].find((each) => path.startsWith(each));
  if (prefix !== undefined) return refused('iamReservedPrefix', { what: 'Path', prefix });
  return name.startsWith(LINKED) ? refused('iamReservedPrefix', { what: 'Name', prefix: LINKED }) : null;
}

const LINKED = 'AWSServiceRoleFor';

const getRole = iamOperation(operations.getRole, {
  resource: (call) => holderResource(call, ROLE),
  keys: (call) => boundaryKeys(call, ROLE),
  effect: (call) => {
    const role = namedRole(call);
    if (!role.ok) return role;
    return answered(call.world, { Role: describedRole(call.world, call.account, role.value) });
  },
});

const listRoles = iamOperation(operations.listRoles, {
  effect: (call) => {
    const under = givenText(call.params, 'PathPrefix') ?? '/';
    const roles = call.account.roles.filter(({ path }) => path.startsWith(under));
    return pagedList(call, 'Roles', roles, (role) => listedRole(call.world, call.account, role), idOf);
  },
});

/**
 * Without `MaxSessionDuration` the role falls back to an hour, whatever it had. Source:
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html
 */
const updateRole = iamOperation(operations.updateRole, {
  resource: (call) => holderResource(call, ROLE),
  keys: (call) => boundaryKeys(call, ROLE),
  effect: (call) => {
    const role = namedRole(call);
    if (!role.ok) return role;
    const description = givenText(call.params, 'Description');
    const after = withRole(call.world, call.account, role.value, {
      ...(description !== null && { description }),
      maxSessionDuration: givenNumber(call.params, 'MaxSessionDuration') ?? USUAL_SESSION,
    });
    return answered(after);
  },
});

/** Saving a trust policy binds its principals anew, even one that says what it said before (C-035, C-036). */
const updateAssumeRolePolicy = iamOperation(operations.updateAssumeRolePolicy, {
  resource: (call) => holderResource(call, ROLE),
  keys: (call) => boundaryKeys(call, ROLE),
  effect: (call) => {
    const role = changeableRole(call);
    if (!role.ok) return role;
    const { world, account, params } = call;
    const owner = roleArn(account.id, role.value);
    const saved = savedPolicy(world, { type: 'trust', owner, name: null }, textOf(params, 'PolicyDocument'));
    if (!saved.ok) return saved;
    const trustPolicy = saved.value;
    const trustedIds = trustedIdsOf(world, { ...role.value, trustPolicy }, true);
    return answered(withRole(world, account, role.value, { trustPolicy, trustedIds }));
  },
});

const deleteRole = iamOperation(operations.deleteRole, {
  resource: (call) => holderResource(call, ROLE),
  keys: (call) => boundaryKeys(call, ROLE),
  effect: (call) => {
    const role = changeableRole(call);
    if (!role.ok) return role;
    const first = firstToGo(call.account, role.value);
    if (first !== null) return refused('iamDeleteConflict', { first });
    return answered(withoutHolder(call, ROLE, role.value));
  },
});

/** What has to go before a role can be deleted, in the order in which IAM asks for it; null when nothing is left. */
function firstToGo({ instanceProfiles }: Account, { name, attachedPolicies, inlinePolicies }: Role) {
  if (instanceProfiles.some(({ role }) => role === name)) return 'instanceProfiles';
  if (attachedPolicies.length > 0) return 'attachedPolicies';
  return Object.keys(inlinePolicies).length > 0 ? 'inlinePolicies' : null;
}

/** Roles and their trust policies. */
export const ROLE_ENTRIES: readonly ServiceOperation[] = [
  createRole,
  getRole,
  listRoles,
  updateRole,
  updateAssumeRolePolicy,
  deleteRole,
];
