import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

export const amazonS3ReadOnlyAccess: AwsManagedPolicy = {
  name: 'AmazonS3ReadOnlyAccess',
  path: '/',
  version: 'v3',
  reducedTo: null,
  document: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['s3:Get*', 's3:List*', 's3:Describe*', 's3-object-lambda:Get*', 's3-object-lambda:List*'],
        Resource: '*',
      },
    ],
  },
};
