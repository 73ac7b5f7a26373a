import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

export const amazonSQSReadOnlyAccess: AwsManagedPolicy = {
  name: 'AmazonSQSReadOnlyAccess',
  path: '/',
  version: 'v4',
  reducedTo: null,
  document: {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'AmazonSQSReadOnlyAccess',
        Effect: 'Allow',
        Action: [
          'sqs:GetQueueAttributes',
          'sqs:GetQueueUrl',
          'sqs:ListDeadLetterSourceQueues',
          'sqs:ListQueues',
          'sqs:ListMessageMoveTasks',
          'sqs:ListQueueTags',
        ],
        Resource: '*',
      },
    ],
  },
};
