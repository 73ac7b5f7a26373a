import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

export const awsCloudTrailReadOnlyAccess: AwsManagedPolicy = {
  name: 'AWSCloudTrail_ReadOnlyAccess',
  path: '/',
  version: 'v1',
  reducedTo: null,
  document: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['cloudtrail:Get*', 'cloudtrail:Describe*', 'cloudtrail:List*', 'cloudtrail:LookupEvents'],
        Resource: '*',
      },
    ],
  },
};
