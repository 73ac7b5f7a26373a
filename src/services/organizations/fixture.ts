import { expect } from 'vitest';
import { FULL_AWS_ACCESS } from '../../world/awsManagedPolicies/organizationDefaults.ts';
import { unitId } from '../../world/organizationIds.ts';
import type { World } from '../../world/world.ts';
import { AWAY, callerOf, document, HOME, listIn, worldOf } from '../fixture.ts';
import { ORGANIZATIONS_ENTRIES } from './entries.ts';

/* For the tests of this room: an organization with one SCP besides FullAWSAccess, attached to a unit that is two deep. */

export const call = callerOf(ORGANIZATIONS_ENTRIES);

export const ID = 'o-abcdefghij';
export const ARN = `arn:aws:organizations::${HOME}`;
export const ROOT = unitId(ID, 'Root');
export const PROD = unitId(ID, 'Root/Prod');
export const DEEP = unitId(ID, 'Root/Prod/Payments');

export const DENY = document({ Effect: 'Deny', Action: 'iam:*', Resource: '*' });
export const DENY_S3 = document({ Effect: 'Deny', Action: 's3:*', Resource: '*' });

const organization = {
  id: ID,
  managementAccount: HOME,
  units: [
    { path: 'Root', accounts: [HOME] },
    { path: 'Root/Prod/Payments', accounts: [AWAY], scps: [DENY, FULL_AWS_ACCESS.text] },
  ],
};

export const worldIn = (changes: object = {}, policy?: string): World =>
  worldOf({
    organization: { ...organization, ...changes },
    home: { alias: 'management' },
    ...(policy !== undefined && { policy }),
  });

export const world = worldIn();

const account = (id: string, name: string, JoinedMethod: string) => ({
  Id: id,
  Arn: `${ARN}:account/${ID}/${id}`,
  Email: `account-${id}@example.com`,
  Name: name,
  Status: 'ACTIVE',
  State: 'ACTIVE',
  JoinedMethod,
  JoinedTimestamp: '2026-01-15T09:00:00Z',
});

export const MANAGEMENT = account(HOME, 'management', 'INVITED');
export const MEMBER = account(AWAY, AWAY, 'CREATED');

export const SCP = { Filter: 'SERVICE_CONTROL_POLICY' };
export const fullAccess = {
  Id: 'p-FullAWSAccess',
  Arn: 'arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess',
  Name: 'FullAWSAccess',
  Description: 'Allows access to every operation',
  Type: 'SERVICE_CONTROL_POLICY',
  AwsManaged: true,
};
export const custom = {
  Id: expect.stringMatching(/^p-[a-z0-9]{8}$/),
  Arn: expect.stringMatching(new RegExp(`^${ARN}:policy/${ID}/service_control_policy/p-[a-z0-9]{8}$`)),
  Name: expect.stringMatching(/^p-/),
  Description: '',
  Type: 'SERVICE_CONTROL_POLICY',
  AwsManaged: false,
};

/** Id of the one policy that is the customer's. */
export function customId(from = world): string {
  const policies = listIn<typeof fullAccess>(call(from, 'ListPolicies', SCP), 'Policies');
  return policies.find(({ AwsManaged: managed }) => !managed)?.Id ?? '';
}

export const scpsAt = (from: World, TargetId: string) =>
  listIn<typeof fullAccess>(call(from, 'ListPoliciesForTarget', { TargetId, ...SCP }), 'Policies').map(
    ({ Id: id }) => id,
  );
