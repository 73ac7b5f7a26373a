import { z } from '../../lib/zod.ts';
import {
  accountId,
  anyText,
  arn,
  bool,
  createdAt,
  listOf,
  mapOf,
  name,
  object,
  optionalTags,
  path,
  policy,
  region,
  tags,
  text,
  uniqueId,
  wholeTime,
} from './fields.ts';
import { group, managedPolicy, mfaDevice, role, user } from './principals.ts';

const oidcProvider = object('an OIDC provider', {
  url: text('an address that starts with https://', /^https:\/\/[\x21-\x7e]{1,247}$/).describe(
    'Address of the issuer, https:// included.',
  ),
  clientIds: listOf(
    'client ids',
    text('a client id of 1 to 255 characters', /^.{1,255}$/s).describe('A client id (audience).'),
  )
    .default([])
    .describe('Client ids (audiences) that the provider accepts.'),
  thumbprints: listOf(
    'thumbprints',
    text('a thumbprint of 40 hexadecimal digits', /^[0-9A-Fa-f]{40}$/).describe('SHA-1 of a certificate.'),
  )
    .max(5, { error: 'at most five thumbprints' })
    .exactOptional()
    .describe("Thumbprints of certificates of the provider's authority."),
  tags: optionalTags(),
  createdAt: createdAt(),
});

const samlProvider = object('a SAML provider', {
  name: text('a name of 1 to 128 letters, digits and ._-', /^[\w.-]{1,128}$/).describe(
    'Name of the provider.',
  ),
  entityId: anyText('an entity id')
    .optional()
    .describe('Entity id of the identity provider; made from the name when left out.'),
  certificate: text('a certificate in Base64', /^[A-Za-z0-9+/=\s]{4,10000}$/)
    .optional()
    .describe("Its certificate, DER in Base64; left out: that of the lab's own identity provider."),
  metadata: anyText('a metadata document')
    .exactOptional()
    .describe('The metadata document that it was made of.'),
  tags: optionalTags(),
  createdAt: createdAt(),
});

const objectDetails = object('what is known of an object', {
  modifiedAt: wholeTime()
    .exactOptional()
    .describe('When it was put there; left out: when the clock of a new world starts.'),
  contentType: anyText('a media type')
    .exactOptional()
    .describe('Its media type; left out: binary/octet-stream.'),
  tags: optionalTags(),
});

const resource = object('a resource', {
  arn: arn().describe('ARN of the resource; of a bucket: arn:aws:s3:::name.'),
  policy: policy().optional().describe('Resource policy.'),
  tags: tags(),
  objects: mapOf(
    'contents by key',
    text('an object key of 1 to 1024 characters', /^.{1,1024}$/s),
    anyText().describe('Content of that object.'),
  )
    .default({})
    .describe('Objects of a bucket: content by key.'),
  objectDetails: mapOf(
    'what is known of objects, by key',
    text('an object key of 1 to 1024 characters', /^.{1,1024}$/s),
    objectDetails.describe('What is known of that object.'),
  )
    .exactOptional()
    .describe('What else is known of objects of a bucket, by key.'),
  region: region().exactOptional().describe('Region of a bucket; left out: us-east-1.'),
  createdAt: createdAt(),
});

const instanceProfile = object('an instance profile', {
  name: name(128).describe('Name of the instance profile, unique in the account ignoring case.'),
  id: uniqueId('instance profile'),
  path: path(),
  role: anyText('the name of a role')
    .optional()
    .describe('Name of the role that it passes on; left out: none.'),
  tags: optionalTags(),
  createdAt: createdAt(),
});

const sts = object('the STS settings of the account', {
  disabledRegions: listOf('Regions', region().describe('A Region.'))
    .default([])
    .describe('Regions whose STS endpoint the account has switched off.'),
  optInRegions: listOf('Regions', region().describe('A Region.'))
    .default([])
    .describe('Opt-in Regions that the account has switched on.'),
  globalTokenVersion: z
    .literal([1, 2], { error: '1 or 2' })
    .default(1)
    .describe('Version of the session tokens of the global endpoint.'),
});

const vpcEndpoint = object('a VPC endpoint', {
  id: text('an id of 1 to 64 letters, digits and -', /^[\w-]{1,64}$/).describe('Id of the endpoint, vpce-….'),
  service: text('the name of a service such as sts', /^[a-z0-9.-]{1,64}$/).describe(
    'Service behind the endpoint.',
  ),
  policy: policy().optional().describe('Endpoint policy; left out: full access.'),
});

export const account = object('an account', {
  id: accountId().describe('Account id, 12 digits.'),
  alias: text(
    'an alias of 3 to 63 small letters, digits and single hyphens',
    /^(?=.{3,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/,
  )
    .optional()
    .describe('Account alias.'),
  users: listOf('users', user.describe('A user.')).default([]).describe('IAM users.'),
  groups: listOf('groups', group.describe('A group.')).default([]).describe('IAM groups.'),
  roles: listOf('roles', role.describe('A role.')).default([]).describe('IAM roles.'),
  policies: listOf('policies', managedPolicy.describe('A policy.'))
    .default([])
    .describe('Customer managed policies.'),
  oidcProviders: listOf('OIDC providers', oidcProvider.describe('A provider.'))
    .default([])
    .describe('OpenID Connect identity providers.'),
  samlProviders: listOf('SAML providers', samlProvider.describe('A provider.'))
    .default([])
    .describe('SAML identity providers.'),
  resources: listOf('resources', resource.describe('A resource.'))
    .default([])
    .describe('Resources such as buckets, keys and queues.'),
  instanceProfiles: listOf('instance profiles', instanceProfile.describe('An instance profile.'))
    .default([])
    .describe('EC2 instance profiles.'),
  sts: sts
    .default({ disabledRegions: [], optInRegions: [], globalTokenVersion: 1 })
    .describe('STS settings of the account.'),
  vpcEndpoints: listOf('VPC endpoints', vpcEndpoint.describe('An endpoint.'))
    .default([])
    .describe('VPC endpoints with their policies.'),
  outboundFederation: bool()
    .default(false)
    .describe('Whether the account may ask STS for web identity tokens for use outside AWS.'),
  virtualMfaDevices: listOf('MFA devices', mfaDevice.describe('A virtual MFA device.'))
    .optional()
    .describe('Virtual MFA devices that nobody has.'),
});
