import { callOf, type Call } from '../src/call/call.ts';
import { readWorldValue } from '../src/world/file/readValue.ts';
import type { World } from '../src/world/world.ts';

/*
 * The call that the engine is measured by: a user assumes a role of another account with an external id, under one
 * service control policy. The policies are such as AWS's guides show them.
 */

const PROD = '111122223333';
const DEV = '444455556666';

const trustPolicy = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'TrustPartner',
      Effect: 'Allow',
      Principal: { AWS: `arn:aws:iam::${DEV}:user/Ana` },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': 'unique-id-of-the-partner' } },
    },
  ],
};

const identityPolicy = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'AssumeReadOnlyRoles',
      Effect: 'Allow',
      Action: 'sts:AssumeRole',
      Resource: ['arn:aws:iam::*:role/ReadOnly*', `arn:aws:iam::${DEV}:role/Deploy`],
    },
    {
      Sid: 'OwnReports',
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:ListBucket'],
      Resource: ['arn:aws:s3:::reports', 'arn:aws:s3:::reports/${aws:username}/*'],
    },
  ],
};

const controlPolicy = {
  Version: '2012-10-17',
  Statement: [
    { Sid: 'FullAccess', Effect: 'Allow', Action: '*', Resource: '*' },
    {
      Sid: 'StayInTheOrganization',
      Effect: 'Deny',
      Action: 'organizations:LeaveOrganization',
      Resource: '*',
    },
    {
      Sid: 'EuropeOnly',
      Effect: 'Deny',
      NotAction: ['iam:*', 'organizations:*', 'route53:*', 'support:*', 'sts:*'],
      Resource: '*',
      Condition: { StringNotEquals: { 'aws:RequestedRegion': ['eu-central-1', 'eu-west-1'] } },
    },
  ],
};

export interface CrossAccountCall {
  readonly world: World;
  readonly call: Call;
  /** The texts of the three policies, as the world has them. */
  readonly policies: readonly string[];
}

/** The world and the call, in a world with that many roles more. */
export function crossAccountCall(moreRoles = 0): CrossAccountCall {
  const others = Array.from({ length: moreRoles }, (_, index) => ({ name: `Other${index}`, trustPolicy }));
  const read = readWorldValue({
    organization: {
      id: 'o-exampleorgid',
      managementAccount: '999900001111',
      units: [{ path: 'Root', accounts: ['999900001111', DEV], scps: [controlPolicy] }],
    },
    accounts: [
      { id: '999900001111' },
      { id: PROD, roles: [{ name: 'ReadOnlyAudit', trustPolicy }, ...others] },
      { id: DEV, users: [{ name: 'Ana', inlinePolicies: { work: identityPolicy } }] },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { world } = read.value;
  const [, prod, dev] = world.accounts;
  const ana = dev?.users[0];
  const accessKeyId = ana?.accessKeys[0]?.id ?? '';
  const call = callOf({
    service: 'sts',
    operation: 'AssumeRole',
    credentials: { kind: 'accessKey', accessKeyId, sessionToken: null },
    params: {
      RoleArn: `arn:aws:iam::${PROD}:role/ReadOnlyAudit`,
      RoleSessionName: 'ana',
      ExternalId: 'unique-id-of-the-partner',
    },
  });
  const policies = [
    prod?.roles[0]?.trustPolicy ?? '',
    ana?.inlinePolicies['work'] ?? '',
    world.organization?.units[0]?.scps?.[0] ?? '',
  ];
  return { world, call, policies };
}
