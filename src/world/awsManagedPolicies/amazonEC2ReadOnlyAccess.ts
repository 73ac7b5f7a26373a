import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

export const amazonEC2ReadOnlyAccess: AwsManagedPolicy = {
  name: 'AmazonEC2ReadOnlyAccess',
  path: '/',
  version: 'v5',
  reducedTo: null,
  document: {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: ['ec2:Describe*', 'ec2:GetSecurityGroupsForVpc'], Resource: '*' },
      { Effect: 'Allow', Action: 'elasticloadbalancing:Describe*', Resource: '*' },
      {
        Effect: 'Allow',
        Action: ['cloudwatch:ListMetrics', 'cloudwatch:GetMetricStatistics', 'cloudwatch:Describe*'],
        Resource: '*',
      },
      { Effect: 'Allow', Action: 'autoscaling:Describe*', Resource: '*' },
    ],
  },
};
