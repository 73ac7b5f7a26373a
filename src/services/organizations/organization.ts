import {
  describeAccount as describeAccountOperation,
  describeOrganization as describeOrganizationOperation,
  listAccounts as listAccountsOperation,
  listAccountsForParent as accountsForParentOperation,
  listOrganizationalUnitsForParent as unitsForParentOperation,
  listParents as listParentsOperation,
  listRoots as listRootsOperation,
} from '../../operations/organizations/organization.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { Resolved } from '../../pipeline/stages/askPolicies.ts';
import type { Authenticated } from '../../pipeline/stages/authenticate.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { callerAccount } from '../../world/caller.ts';
import type { Organization } from '../../world/world.ts';
import { plainResource, type ServiceOperation } from '../serviceOperation.ts';
import { organizationOf } from './callingAccount.ts';
import { accountAnswer, organizationAnswer, rootAnswer, unitAnswer } from './descriptions.ts';
import { answered, listed, managedEntry } from './managedEntry.ts';
import {
  accountIds,
  accountsUnder,
  idOf,
  isAccount,
  placeOf,
  ROOT,
  toPlace,
  unitOf,
  unitPaths,
} from './places.ts';
import { refused } from './refusal.ts';

/** The one operation that members may call too. */
const describeOrganization: ServiceOperation = {
  operation: describeOrganizationOperation,
  resource: ({ caller }) => plainResource('*', callerAccount(caller)),
  effect: (at) => {
    const found = organizationOf(at);
    return found.ok ? answered(at, { Organization: organizationAnswer(found.value) }) : found;
  },
};

const listAccounts = managedEntry(listAccountsOperation, (at, organization) =>
  listed(at, 'Accounts', ok(accountIds(organization).map((id) => accountAnswer(at.world, organization, id)))),
);

const describeAccount = managedEntry(
  describeAccountOperation,
  (at, organization) => {
    const place = placeOf(organization, param(at, 'AccountId'));
    return place === null
      ? refused('orgAccountNotFound')
      : answered(at, { Account: accountAnswer(at.world, organization, place) });
  },
  { resource: (at) => toPlace(at, param(at, 'AccountId')) },
);

const listRoots = managedEntry(listRootsOperation, (at, organization) =>
  listed(at, 'Roots', ok([rootAnswer(organization)])),
);

const param = ({ call }: Authenticated, name: string): string => String(call.params[name]);

const toParent = { resource: (at: Authenticated) => toPlace(at, param(at, 'ParentId')) };

const listOrganizationalUnitsForParent = managedEntry(
  unitsForParentOperation,
  (at, organization) =>
    listed(
      at,
      'OrganizationalUnits',
      underParent(at, organization, (parent) =>
        unitPaths(organization)
          .filter((path) => parentOf(path) === parent)
          .map((path) => unitAnswer(organization, path)),
      ),
    ),
  toParent,
);

const listAccountsForParent = managedEntry(
  accountsForParentOperation,
  (at, organization) =>
    listed(
      at,
      'Accounts',
      underParent(at, organization, (parent) =>
        accountsUnder(organization, parent).map((id) => accountAnswer(at.world, organization, id)),
      ),
    ),
  toParent,
);

function underParent<Item>(
  at: Resolved,
  organization: Organization,
  itemsOf: (path: string) => readonly Item[],
): Result<readonly Item[], AwsError> {
  const place = placeOf(organization, param(at, 'ParentId'));
  return place === null ? refused('orgParentNotFound') : ok(itemsOf(place));
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

const listParents = managedEntry(
  listParentsOperation,
  (at, organization) => {
    const child = placeOf(organization, param(at, 'ChildId'));
    if (child === null) return refused('orgChildNotFound');
    const parent = isAccount(child) ? unitOf(organization, child) : parentOf(child);
    const type = parent === ROOT ? 'ROOT' : 'ORGANIZATIONAL_UNIT';
    return listed(at, 'Parents', ok([{ Id: idOf(organization, parent), Type: type }]));
  },
  { resource: (at) => toPlace(at, param(at, 'ChildId')) },
);

export const ORGANIZATION_ENTRIES: readonly ServiceOperation[] = [
  describeOrganization,
  listAccounts,
  describeAccount,
  listRoots,
  listOrganizationalUnitsForParent,
  listAccountsForParent,
  listParents,
];
