import { optional } from '../members.ts';
import { ofService } from '../ofService.ts';
import { listOf, oneOf, text } from '../shapes.ts';

/*
 * Central control of root users in member accounts. Source: IAM API model 2010-05-08 (rule B-150).
 */

const iam = ofService('iam');

const output = [
  optional('OrganizationId', text(undefined, 34, '^o-[a-z0-9]{10,32}$')),
  optional('EnabledFeatures', listOf(oneOf('RootCredentialsManagement', 'RootSessions'))),
] as const;

export const enableOrganizationsRootCredentialsManagement = iam(
  'EnableOrganizationsRootCredentialsManagement',
  'Lets the management account control the root credentials of member accounts.',
  { output },
);

export const enableOrganizationsRootSessions = iam(
  'EnableOrganizationsRootSessions',
  'Lets the management account act as the root user of member accounts for single tasks.',
  { output },
);

export const listOrganizationsFeatures = iam(
  'ListOrganizationsFeatures',
  'Lists which control of root users the organization has switched on.',
  { output },
);
