import { readWorldValue } from '../world/file/readValue.ts';
import type { World } from '../world/world.ts';
import type { Asked } from '../content/call/made.ts';

/** The smallest world of the main story, for tests: Ana of one account, a role of another that trusts Ben. */
export const ANA = 'arn:aws:iam::444455556666:user/Ana';
export const BEN = 'arn:aws:iam::444455556666:user/Ben';
export const READ_ONLY = 'arn:aws:iam::111122223333:role/ReadOnly';
export const TRUST = { type: 'trust', owner: READ_ONLY, name: null } as const;

export const trusting = (arn: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: arn }, Action: 'sts:AssumeRole' }],
  });

export function twoAccounts(): World {
  const assume = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: READ_ONLY }],
  };
  const read = readWorldValue({
    accounts: [
      {
        id: '111122223333',
        roles: [
          {
            name: 'ReadOnly',
            trustPolicy: trusting(BEN),
            attachedPolicies: ['arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'],
          },
        ],
        resources: [{ arn: 'arn:aws:s3:::reports', objects: { 'a.csv': 'x' } }],
      },
      { id: '444455556666', users: [{ name: 'Ana', inlinePolicies: { assume } }, { name: 'Ben' }] },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

export const assumeReadOnly: Asked = {
  as: ANA,
  call: 'sts:AssumeRole',
  params: { RoleArn: READ_ONLY, RoleSessionName: 'ana' },
  resource: null,
  token: null,
  context: {},
  omitSessionToken: false,
  label: 'ANA',
};

export const getObject: Asked = {
  as: 'session:ANA',
  call: 's3:GetObject',
  params: {},
  resource: 'arn:aws:s3:::reports/a.csv',
  token: null,
  context: {},
  omitSessionToken: false,
  label: null,
};
