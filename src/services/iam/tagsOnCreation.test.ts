import { expect, test } from 'vitest';
import { answer, ANA, document, HOME, worldOf } from '../fixture.ts';
import { call, READ, trusting } from './fixture.ts';
import { metadataOf } from './samlMetadata.ts';

const Tags = [{ Key: 'team', Value: 'red' }];
const metadata = metadataOf({ entityId: 'https://id.example.com', certificate: 'MIIB' }).padEnd(1000);

test.each([
  ['CreateUser', 'TagUser', 'user/x', { UserName: 'x' }],
  ['CreateRole', 'TagRole', 'role/x', { RoleName: 'x', AssumeRolePolicyDocument: trusting(HOME) }],
  ['CreatePolicy', 'TagPolicy', 'policy/x', { PolicyName: 'x', PolicyDocument: READ }],
  ['CreateInstanceProfile', 'TagInstanceProfile', 'instance-profile/x', { InstanceProfileName: 'x' }],
  [
    'CreateOpenIDConnectProvider',
    'TagOpenIDConnectProvider',
    'oidc-provider/id.example.com',
    { Url: 'https://id.example.com', ThumbprintList: ['0'.repeat(40)] },
  ],
  ['CreateSAMLProvider', 'TagSAMLProvider', 'saml-provider/x', { Name: 'x', SAMLMetadataDocument: metadata }],
  ['CreateVirtualMFADevice', 'TagMFADevice', 'mfa/x', { VirtualMFADeviceName: 'x' }],
])('%s with tags needs iam:%s besides', (operation, tagging, resource, params) => {
  const asAllowed = (Action: string[], more: object) => {
    const policy = document({ Effect: 'Allow', Action, Resource: '*' });
    return call(worldOf({ policy }), operation, { ...params, ...more });
  };
  expect(answer(asAllowed([`iam:${operation}`], { Tags }))).toBe(
    `403 AccessDenied: User: ${ANA} is not authorized to perform: iam:${tagging} on resource: arn:aws:iam::${HOME}:${resource} because no identity-based policy allows the iam:${tagging} action`,
  );
  expect([
    asAllowed([`iam:${operation}`], {}).decision.outcome,
    asAllowed([`iam:${operation}`, `iam:${tagging}`], { Tags }).decision.outcome,
  ]).toEqual(['allow', 'allow']);
});
