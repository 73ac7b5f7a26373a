import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

export const awsOrganizationsReadOnlyAccess: AwsManagedPolicy = {
  name: 'AWSOrganizationsReadOnlyAccess',
  path: '/',
  version: 'v6',
  reducedTo: null,
  document: {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'AWSOrganizationsReadOnly',
        Effect: 'Allow',
        Action: ['organizations:Describe*', 'organizations:List*'],
        Resource: '*',
      },
      {
        Sid: 'AWSOrganizationsReadOnlyAccount',
        Effect: 'Allow',
        Action: [
          'account:GetAlternateContact',
          'account:GetContactInformation',
          'account:ListRegions',
          'account:GetRegionOptStatus',
          'account:GetPrimaryEmail',
        ],
        Resource: '*',
      },
    ],
  },
};
