import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

export const iamUserChangePassword: AwsManagedPolicy = {
  name: 'IAMUserChangePassword',
  path: '/',
  version: 'v5',
  reducedTo: null,
  document: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: ['iam:ChangePassword'],
        Resource: ['arn:aws:iam::*:user/${aws:username}', 'arn:aws:iam::*:user/*/${aws:username}'],
      },
      { Effect: 'Allow', Action: ['iam:GetAccountPasswordPolicy'], Resource: '*' },
    ],
  },
};
