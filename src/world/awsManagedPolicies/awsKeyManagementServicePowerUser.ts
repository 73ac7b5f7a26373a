import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

export const awsKeyManagementServicePowerUser: AwsManagedPolicy = {
  name: 'AWSKeyManagementServicePowerUser',
  path: '/',
  version: 'v2',
  reducedTo: null,
  document: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: [
          'kms:CreateAlias',
          'kms:CreateKey',
          'kms:DeleteAlias',
          'kms:Describe*',
          'kms:GenerateRandom',
          'kms:Get*',
          'kms:List*',
          'kms:TagResource',
          'kms:UntagResource',
          'iam:ListGroups',
          'iam:ListRoles',
          'iam:ListUsers',
        ],
        Resource: '*',
      },
    ],
  },
};
