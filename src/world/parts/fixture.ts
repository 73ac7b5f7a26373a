import { applyEdit } from '../edit.ts';
import { readWorldValue } from '../file/readValue.ts';
import type { World } from '../world.ts';
import type { Planned } from './plan.ts';

/* A world with some of everything, for the tests of this folder. */

export const DEV = '444455556666';
export const PROD = '111122223333';
export const ANA = `arn:aws:iam::${DEV}:user/Ana`;
export const AUDIT = `arn:aws:iam::${PROD}:role/Audit`;

export const trusting = (...arns: readonly string[]): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: arns }, Action: 'sts:AssumeRole' }],
  });

const NOTHING = JSON.stringify({ Version: '2012-10-17', Statement: [] });

export const someWorld = (): World => {
  const read = readWorldValue({
    clock: '2026-02-01T00:00:00Z',
    organization: {
      id: 'o-exampleorgid',
      managementAccount: PROD,
      units: [
        { path: 'Root', accounts: [PROD] },
        { path: 'Root/Work', scps: [NOTHING] },
        { path: 'Root/Work/Dev', accounts: [DEV] },
      ],
      policies: [
        { type: 'scp', id: 'p-12345678', name: 'stay', document: NOTHING, targets: ['Root/Work', DEV] },
      ],
    },
    accounts: [
      {
        id: PROD,
        alias: 'prod',
        roles: [
          {
            name: 'Audit',
            trustPolicy: trusting(ANA),
            permissionsBoundary: `arn:aws:iam::${PROD}:policy/Edge`,
          },
          {
            name: 'Web',
            trustPolicy: trusting(AUDIT),
            attachedPolicies: [`arn:aws:iam::${PROD}:policy/Edge`],
            inlinePolicies: { read: NOTHING },
          },
        ],
        policies: [{ name: 'Edge', document: NOTHING }],
        instanceProfiles: [{ name: 'web', role: 'Web' }],
        resources: [{ arn: 'arn:aws:s3:::reports', policy: NOTHING, objects: { 'a.csv': 'x' } }],
      },
      {
        id: DEV,
        users: [
          { name: 'Ana', groups: ['devs'], mfa: true, tags: { team: 'red' } },
          { name: 'Bo', groups: ['devs'], accessKeys: [] },
        ],
        groups: [{ name: 'devs' }],
        oidcProviders: [{ url: 'https://id.example.com', clientIds: ['lab'] }],
        vpcEndpoints: [{ id: 'vpce-1', service: 'sts', policy: NOTHING }],
      },
    ],
    sessions: [
      {
        accessKeyId: 'ASIAEXAMPLEEXAMPLE12',
        secretAccessKey: 's',
        sessionToken: 't',
        issuedAt: '2026-01-31T23:30:00Z',
        expiresAt: '2026-02-01T00:30:00Z',
        accountId: PROD,
        roleName: 'Audit',
        roleId: 'AROAEXAMPLEEXAMPLE123',
        sessionName: 'ana',
        issuedTo: ANA,
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
};

/** The world that a plan leads to. */
export function after(world: World, planned: Planned): World {
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  const edited = applyEdit(world, planned.value.operations);
  if (!edited.ok) throw new Error(JSON.stringify(edited.error));
  return edited.value.world;
}
