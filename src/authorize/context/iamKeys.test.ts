import { describe, expect, it } from 'vitest';
import { valuesOrAbsence } from './fixture.ts';

const ACTIONS = [
  'iam:CreateServiceLinkedRole',
  'iam:AttachRolePolicy',
  'iam:PassRole',
  's3:GetObject',
] as const;

describe('D-063 keys of IAM: which requests lack one that AWS may have', () => {
  it.each([
    ['iam:PassedToService', ['iam:PassRole']],
    ['iam:AssociatedResourceArn', ['iam:PassRole']],
    ['iam:AWSServiceName', ['iam:CreateServiceLinkedRole']],
    ['iam:PermissionsBoundary', ['iam:CreateServiceLinkedRole', 'iam:AttachRolePolicy', 'iam:PassRole']],
    ['iam:PolicyARN', ['iam:CreateServiceLinkedRole', 'iam:AttachRolePolicy', 'iam:PassRole']],
  ])('%s', (key, expected) => {
    expect(ACTIONS.filter((action) => valuesOrAbsence(key, { action }) === 'notProvided')).toEqual(expected);
    expect(valuesOrAbsence(key, { context: { [key]: ['given'] } })).toEqual(['given']);
  });
});
