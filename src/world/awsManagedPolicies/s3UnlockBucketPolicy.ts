import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

/** Task of AssumeRoot (B-149): to mend the policy of a bucket that lets nobody in. Source: IAM User Guide, "AWS managed policies for IAM". */
export const s3UnlockBucketPolicy: AwsManagedPolicy = {
  name: 'S3UnlockBucketPolicy',
  path: '/root-task/',
  version: 'v1',
  reducedTo: null,
  document: {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'DenyAllOtherActionsOnAnyResource',
        Effect: 'Deny',
        NotAction: [
          's3:DeleteBucketPolicy',
          's3:PutBucketPolicy',
          's3:GetBucketPolicy',
          's3:ListAllMyBuckets',
        ],
        Resource: '*',
      },
      {
        Sid: 'DenyManagingBucketPolicyForNonRootCallers',
        Effect: 'Deny',
        Action: ['s3:DeleteBucketPolicy', 's3:PutBucketPolicy', 's3:GetBucketPolicy', 's3:ListAllMyBuckets'],
        Resource: '*',
        Condition: { ArnNotLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:root' } },
      },
    ],
  },
};
