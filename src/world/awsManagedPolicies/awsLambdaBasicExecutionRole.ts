import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

export const awsLambdaBasicExecutionRole: AwsManagedPolicy = {
  name: 'AWSLambdaBasicExecutionRole',
  path: '/service-role/',
  version: 'v1',
  reducedTo: null,
  document: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: '*',
      },
    ],
  },
};
