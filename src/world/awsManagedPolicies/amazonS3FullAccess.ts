import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

export const amazonS3FullAccess: AwsManagedPolicy = {
  name: 'AmazonS3FullAccess',
  path: '/',
  version: 'v2',
  reducedTo: null,
  document: {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: ['s3:*', 's3-object-lambda:*'], Resource: '*' }],
  },
};
