import { readWorldValue } from '../world/file/readValue.ts';
import type { World } from '../world/world.ts';

/* For tests: two accounts of one organization. Ana may assume both roles; Ben has no access key. */

export const DEV = '111122223333';
export const PROD = '444455556666';

export const ANA = `arn:aws:iam::${DEV}:user/Ana`;
export const BEN = `arn:aws:iam::${DEV}:user/Ben`;
export const APP = `arn:aws:iam::${DEV}:role/App`;
export const AUDIT = `arn:aws:iam::${PROD}:role/Audit`;
export const AUDIT_TRUST = { type: 'trust', owner: AUDIT, name: null } as const;

export const policy = (...Statement: object[]): object => ({ Version: '2012-10-17', Statement });
export const trusting = (principal: string): string =>
  JSON.stringify(policy({ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }));
export const assume = policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' });

export function world(): World {
  const read = readWorldValue({
    organization: {
      id: 'o-exampleorgid',
      managementAccount: '999900001111',
      units: [
        { path: 'Root', accounts: ['999900001111'] },
        { path: 'Root/Dev', accounts: [DEV] },
        { path: 'Root/Prod', accounts: [PROD] },
      ],
    },
    accounts: [
      {
        id: DEV,
        groups: [{ name: 'admins', inlinePolicies: { assume } }],
        users: [
          { name: 'Ana', groups: ['admins'] },
          { name: 'Ben', accessKeys: [] },
        ],
        roles: [{ name: 'App', trustPolicy: trusting(DEV) }],
      },
      { id: PROD, roles: [{ name: 'Audit', trustPolicy: trusting(DEV) }] },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}
