import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

export const amazonSQSFullAccess: AwsManagedPolicy = {
  name: 'AmazonSQSFullAccess',
  path: '/',
  version: 'v1',
  reducedTo: null,
  document: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: ['sqs:*'], Resource: '*' }] },
};
