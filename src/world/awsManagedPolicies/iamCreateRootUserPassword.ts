import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

/** Task of AssumeRoot (B-149): to let the root user have a password again. Source: IAM User Guide, "AWS managed policies for IAM". */
export const iamCreateRootUserPassword: AwsManagedPolicy = {
  name: 'IAMCreateRootUserPassword',
  path: '/root-task/',
  version: 'v1',
  reducedTo: null,
  document: {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'DenyAllOtherActionsOnAnyResource',
        Effect: 'Deny',
        NotAction: ['iam:CreateLoginProfile', 'iam:GetLoginProfile'],
        Resource: '*',
      },
      {
        Sid: 'DenyCreatingPasswordOnNonRootUserResource',
        Effect: 'Deny',
        Action: ['iam:CreateLoginProfile', 'iam:GetLoginProfile'],
        NotResource: 'arn:aws:iam::*:root',
      },
    ],
  },
};
