import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

export const iamReadOnlyAccess: AwsManagedPolicy = {
  name: 'IAMReadOnlyAccess',
  path: '/',
  version: 'v4',
  reducedTo: null,
  document: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: [
          'iam:GenerateCredentialReport',
          'iam:GenerateServiceLastAccessedDetails',
          'iam:Get*',
          'iam:List*',
          'iam:SimulateCustomPolicy',
          'iam:SimulatePrincipalPolicy',
        ],
        Resource: '*',
      },
    ],
  },
};
