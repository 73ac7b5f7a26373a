import { DEFAULT_CLOCK } from '../../world/clock.ts';
import { findAccount } from '../../world/find.ts';
import type { Organization, World } from '../../world/world.ts';
import { idOf, isAccount, placeArn, ROOT } from './places.ts';
import { TYPES } from './policies.ts';

/** Worlds give accounts no names or addresses of their own: the alias stands for the one, the id makes the other. */
export function accountAnswer(world: World, organization: Organization, accountId: string) {
  return {
    Id: accountId,
    Arn: placeArn(organization, accountId),
    Email: emailOf(accountId),
    Name: accountName(world, accountId),
    Status: 'ACTIVE',
    State: 'ACTIVE',
    JoinedMethod: accountId === organization.managementAccount ? 'INVITED' : 'CREATED',
    JoinedTimestamp: DEFAULT_CLOCK,
  };
}

const emailOf = (accountId: string): string => `account-${accountId}@example.com`;

const accountName = (world: World, accountId: string): string =>
  findAccount(world, accountId)?.alias ?? accountId;

export const organizationAnswer = (organization: Organization) => {
  const { id, managementAccount } = organization;
  return {
    Id: id,
    Arn: `arn:aws:organizations::${managementAccount}:organization/${id}`,
    FeatureSet: 'ALL',
    MasterAccountArn: placeArn(organization, managementAccount),
    MasterAccountId: managementAccount,
    MasterAccountEmail: emailOf(managementAccount),
    AvailablePolicyTypes: [{ Type: TYPES.scp, Status: 'ENABLED' }],
  };
};

export const rootAnswer = (organization: Organization) => ({
  ...named(organization, ROOT),
  PolicyTypes: Object.values(TYPES).map((type) => ({ Type: type, Status: 'ENABLED' })),
});

/** A unit, by the last name of its path. */
export const unitAnswer = (organization: Organization, path: string) => named(organization, path);

const named = (organization: Organization, path: string) => ({
  Id: idOf(organization, path),
  Arn: placeArn(organization, idOf(organization, path)),
  Name: path.split('/').at(-1) ?? path,
});

/** A place that a policy is attached to. */
export const targetAnswer = (world: World, organization: Organization, place: string) => ({
  TargetId: idOf(organization, place),
  Arn: placeArn(organization, idOf(organization, place)),
  Name: isAccount(place) ? accountName(world, place) : (place.split('/').at(-1) ?? place),
  Type: isAccount(place) ? 'ACCOUNT' : place === ROOT ? 'ROOT' : 'ORGANIZATIONAL_UNIT',
});
