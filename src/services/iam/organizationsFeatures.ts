import { ok, type Result } from '../../lib/result.ts';
import * as operations from '../../operations/iam/organizationsFeatures.ts';
import type { Operation } from '../../operations/operation.ts';
import type { Issued } from '../../pipeline/action.ts';
import type { AwsError } from '../../trace/awsError.ts';
import { isMember } from '../../world/controlPolicies.ts';
import type { Organization, World } from '../../world/world.ts';
import type { ServiceOperation } from '../serviceOperation.ts';
import { iamOperation, type IamCall } from './iamOperation.ts';
import { answered, refused } from './refused.ts';

const listOrganizationsFeatures = iamOperation(operations.listOrganizationsFeatures, {
  effect: (call) => {
    const organization = managedOrganization(call);
    return organization.ok ? features(call.world, organization.value) : organization;
  },
});

const enable = (operation: Operation, switchOn: (before: Features) => Features): ServiceOperation =>
  iamOperation(operation, {
    effect: (call) => {
      const found = managedOrganization(call);
      if (!found.ok) return found;
      const organization = { ...found.value, ...switchOn(featuresOf(found.value)) };
      return features({ ...call.world, organization }, organization);
    },
  });

type Features = Required<Pick<Organization, 'centralizedRootAccess' | 'rootCredentialsManagement'>>;

const featuresOf = ({
  centralizedRootAccess,
  rootCredentialsManagement = centralizedRootAccess,
}: Organization): Features => ({ centralizedRootAccess, rootCredentialsManagement });

function features(world: World, organization: Organization): Result<Issued, AwsError> {
  const { centralizedRootAccess, rootCredentialsManagement } = featuresOf(organization);
  return answered(world, {
    OrganizationId: organization.id,
    EnabledFeatures: [
      ...(rootCredentialsManagement ? ['RootCredentialsManagement'] : []),
      ...(centralizedRootAccess ? ['RootSessions'] : []),
    ],
  });
}

/** The organization that the calling account manages, or AWS's refusal. */
function managedOrganization({ world, account }: IamCall): Result<Organization, AwsError> {
  const { organization } = world;
  if (!organization || !isMember(organization, account.id)) return refused('iamNoOrganization');
  return organization.managementAccount === account.id
    ? ok(organization)
    : refused('iamNotManagementAccount');
}

/** Control of the root users of member accounts (B-150). */
export const ORGANIZATIONS_FEATURES_ENTRIES: readonly ServiceOperation[] = [
  listOrganizationsFeatures,
  enable(operations.enableOrganizationsRootSessions, (before) => ({
    ...before,
    centralizedRootAccess: true,
  })),
  enable(operations.enableOrganizationsRootCredentialsManagement, (before) => ({
    ...before,
    rootCredentialsManagement: true,
  })),
];
