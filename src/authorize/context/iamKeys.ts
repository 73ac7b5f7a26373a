import { givenOnly, type ContextKey } from './contextKey.ts';

const onlyIn = (only: string): ContextKey => givenOnly(({ action }) => action === only);

const ofIam = givenOnly(({ action }) => action.startsWith('iam:'));

/** Keys of IAM: no other service's requests have them (D-063). */
export const iamKeys: Readonly<Record<string, ContextKey>> = {
  'iam:AssociatedResourceArn': onlyIn('iam:PassRole'),
  'iam:AWSServiceName': onlyIn('iam:CreateServiceLinkedRole'),
  'iam:PassedToService': onlyIn('iam:PassRole'),
  'iam:PermissionsBoundary': ofIam,
  'iam:PolicyARN': ofIam,
};
