import { optional, required } from '../members.ts';
import { ofService } from '../ofService.ts';
import { listOf, oneOf, structure, text } from '../shapes.ts';
import { page, pageAnswer, underParent } from './parameters.ts';
import {
  account,
  accountArn,
  accountId,
  childId,
  email,
  name,
  parentId,
  policyTypes,
  root,
} from './shapes.ts';

/*
 * The organization, its tree and its accounts. Source: AWS Organizations API model 2016-11-28.
 */

const organizations = ofService('organizations');

const organization = structure(
  optional('Id', text(undefined, undefined, '^o-[a-z0-9]{10,32}$')),
  optional(
    'Arn',
    text(undefined, undefined, '^arn:aws:organizations::\\d{12}:organization\\/o-[a-z0-9]{10,32}'),
  ),
  optional('FeatureSet', oneOf('ALL', 'CONSOLIDATED_BILLING')),
  optional('MasterAccountArn', accountArn),
  optional('MasterAccountId', accountId),
  optional('MasterAccountEmail', email),
  optional('AvailablePolicyTypes', policyTypes),
);

const organizationalUnit = structure(
  optional('Id', text(undefined, 68, '^ou-[0-9a-z]{4,32}-[a-z0-9]{8,32}$')),
  optional(
    'Arn',
    text(
      undefined,
      undefined,
      '^arn:aws:organizations::\\d{12}:ou\\/o-[a-z0-9]{10,32}\\/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}',
    ),
  ),
  optional('Name', name),
);

export const describeOrganization = organizations(
  'DescribeOrganization',
  'Describes the organization that the account belongs to.',
  { output: [optional('Organization', organization)] },
);

export const listAccounts = organizations('ListAccounts', 'Lists the accounts of the organization.', {
  input: [...page],
  output: [optional('Accounts', listOf(account)), pageAnswer],
});

export const describeAccount = organizations('DescribeAccount', 'Describes an account of the organization.', {
  input: [required('AccountId', accountId, 'The id of the account.')],
  output: [optional('Account', account)],
});

export const listRoots = organizations('ListRoots', 'Lists the root of the organization.', {
  input: [...page],
  output: [optional('Roots', listOf(root)), pageAnswer],
});

export const listOrganizationalUnitsForParent = organizations(
  'ListOrganizationalUnitsForParent',
  'Lists the organizational units that stand right under a root or unit.',
  {
    input: [underParent, ...page],
    output: [optional('OrganizationalUnits', listOf(organizationalUnit)), pageAnswer],
  },
);

export const listAccountsForParent = organizations(
  'ListAccountsForParent',
  'Lists the accounts that stand right under a root or unit.',
  {
    input: [underParent, ...page],
    output: [optional('Accounts', listOf(account)), pageAnswer],
  },
);

export const listParents = organizations('ListParents', 'Tells where an account or unit stands.', {
  input: [required('ChildId', childId, 'The account or organizational unit to find.'), ...page],
  output: [
    optional(
      'Parents',
      listOf(structure(optional('Id', parentId), optional('Type', oneOf('ROOT', 'ORGANIZATIONAL_UNIT')))),
    ),
    pageAnswer,
  ],
});
