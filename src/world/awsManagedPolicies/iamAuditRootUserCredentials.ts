import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

/** Task of AssumeRoot (B-149): to look which credentials the root user has. Source: IAM User Guide, "AWS managed policies for IAM". */
export const iamAuditRootUserCredentials: AwsManagedPolicy = {
  name: 'IAMAuditRootUserCredentials',
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
          'iam:ListAccessKeys',
          'iam:ListSigningCertificates',
          'iam:GetLoginProfile',
          'iam:ListMFADevices',
          'iam:GetAccountSummary',
          'iam:GetUser',
          'iam:GetAccessKeyLastUsed',
        ],
        Resource: '*',
      },
      {
        Sid: 'DenyAuditingCredentialsOnNonRootUserResource',
        Effect: 'Deny',
        Action: [
          'iam:ListAccessKeys',
          'iam:ListSigningCertificates',
          'iam:GetLoginProfile',
          'iam:ListMFADevices',
          'iam:GetUser',
          'iam:GetAccessKeyLastUsed',
        ],
        NotResource: 'arn:aws:iam::*:root',
      },
    ],
  },
};
