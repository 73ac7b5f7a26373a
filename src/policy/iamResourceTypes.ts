/** What may stand before the first slash of a resource of IAM in a policy (C-022), as AWS lists it in its refusal. */
export const IAM_RESOURCE_TYPES = [
  'user',
  'federated-user',
  'role',
  'group',
  'instance-profile',
  'mfa',
  'server-certificate',
  'policy',
  'sms-mfa',
  'saml-provider',
  'oidc-provider',
  'report',
  'access-report',
];
