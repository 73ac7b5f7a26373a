import { allow, deny, naming, policy, roleArn, trust, userArn } from '../parts.ts';
import {
  ORGANIZATION,
  PEOPLE_UNIT,
  WORK_UNIT,
  bucketArn,
  callerArn,
  peopleLimitArn,
  roleLimitArn,
  targetArn,
  type Cast,
} from './cast.ts';

/** A world file in which all that should work does, and each document keeps somebody out whom no other does. */
export function soundWorld(cast: Cast) {
  const { home, away, management, outside, caller, colleague, outsider } = cast;
  return {
    organization: {
      id: ORGANIZATION,
      managementAccount: management,
      units: [
        { path: 'Root', accounts: [management] },
        { path: PEOPLE_UNIT, accounts: [away], scps: [policy(allow('*'), deny('ec2:*'))] },
        {
          path: WORK_UNIT,
          accounts: [home],
          scps: [policy(allow('*'), deny('s3:PutObject'))],
          rcps: [policy(naming('*', deny('sts:AssumeRole', '*', notOf(ORGANIZATION))))],
        },
      ],
    },
    accounts: [
      { id: home, roles: rolesOf(cast), policies: policiesOf(cast), resources: bucketsOf(cast) },
      {
        id: away,
        users: [
          {
            name: caller,
            inlinePolicies: {
              go: policy(allow('sts:AssumeRole', targetArn(cast))),
              tools: policy(allow(['ec2:DescribeInstances', 'iam:ListUsers'])),
            },
            permissionsBoundary: peopleLimitArn(cast),
          },
          { name: colleague, inlinePolicies: { go: policy(allow('sts:AssumeRole')) } },
        ],
        policies: [{ name: 'people-limit', document: policy(allow(['sts:*', 'ec2:*'])) }],
      },
      { id: management },
      {
        id: outside,
        users: [
          { name: outsider, inlinePolicies: { go: policy(allow(['sts:AssumeRole', 's3:GetObject'])) } },
        ],
      },
    ],
  };
}

export const notOf = (organization: string) => ({ StringNotEquals: { 'aws:PrincipalOrgID': organization } });

export const trustOf = (cast: Cast, externalId = cast.externalId) =>
  trust({ AWS: callerArn(cast) }, { StringEquals: { 'sts:ExternalId': externalId } });

const rolesOf = (cast: Cast) => [
  {
    name: cast.role,
    trustPolicy: trustOf(cast),
    inlinePolicies: {
      read: policy(
        allow(
          's3:GetObject',
          [cast.bucket, cast.otherBucket].map((name) => `${bucketArn(name)}/*`),
        ),
      ),
      write: policy(allow(['s3:PutObject', 's3:DeleteObject'], `${bucketArn(cast.bucket)}/*`)),
    },
    permissionsBoundary: roleLimitArn(cast),
  },
  { name: cast.neighbour, trustPolicy: trust({ AWS: `arn:aws:iam::${cast.away}:root` }) },
  { name: cast.shared, trustPolicy: trust({ AWS: `arn:aws:iam::${cast.outside}:root` }) },
];

const policiesOf = ({ bucket }: Cast) => [
  { name: 'role-limit', document: policy(allow(['s3:Get*', 's3:PutObject'])) },
  { name: 'for-the-session', document: policy(allow('s3:*', `${bucketArn(bucket)}/*`)) },
];

const bucketsOf = ({ bucket, otherBucket, outside, outsider }: Cast) => [
  {
    arn: bucketArn(bucket),
    policy: policy(
      naming({ AWS: userArn(outside, outsider) }, allow('s3:GetObject', `${bucketArn(bucket)}/*`)),
      naming('*', deny('s3:*', `${bucketArn(bucket)}/*`, notOf(ORGANIZATION))),
    ),
  },
  { arn: bucketArn(otherBucket) },
];

/** ARN of the role that lets the account outside in, were it not for the RCP. */
export const sharedArn = ({ home, shared }: Cast): string => roleArn(home, shared);
export const neighbourArn = ({ home, neighbour }: Cast): string => roleArn(home, neighbour);
export const outsiderArn = ({ outside, outsider }: Cast): string => userArn(outside, outsider);
