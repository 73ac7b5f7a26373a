import { describe, expect, it } from 'vitest';
import { INTERFACES } from '../../explain/interface.ts';
import type { WorldNode } from '../../view/world/node.ts';
import { documentsOf } from '../../world/documents.ts';
import { readWorldValue } from '../../world/file/readValue.ts';
import type { World } from '../../world/world.ts';
import { policyOfNode, worldNodes } from './worldNodes.ts';

const DEV = '444455556666';
const PROD = '111122223333';
const NOTHING = '{ "Version": "2012-10-17", "Statement": [] }';
const EDGE = `arn:aws:iam::${PROD}:policy/Edge`;

const world = worldOf({
  organization: {
    id: 'o-exampleorgid',
    managementAccount: DEV,
    units: [
      { path: 'Root/Work/Live', accounts: [PROD], scps: [NOTHING.replace('[]', '[{ "Sid": "Stay" }]')] },
    ],
    policies: [{ type: 'rcp', id: 'p-12345678', name: 'guard', document: NOTHING, targets: [PROD] }],
  },
  accounts: [
    {
      id: PROD,
      alias: 'prod',
      roles: [{ name: 'Audit', trustPolicy: NOTHING, permissionsBoundary: EDGE, attachedPolicies: [EDGE] }],
      policies: [{ name: 'Edge', document: NOTHING }],
      instanceProfiles: [{ name: 'web', role: 'Audit' }],
      resources: [
        { arn: 'arn:aws:s3:::reports', policy: NOTHING },
        { arn: `arn:aws:sqs:us-east-1:${PROD}:orders` },
      ],
      samlProviders: [{ name: 'Okta' }],
      oidcProviders: [{ url: 'https://id.example.com' }],
      vpcEndpoints: [{ id: 'vpce-1', service: 'sts', policy: NOTHING }],
    },
    {
      id: DEV,
      users: [{ name: 'Ana', mfa: true, accessKeys: [{ id: 'AKIAEXAMPLEEXAMPLE12', status: 'Inactive' }] }],
    },
    { id: '777788889999' },
  ],
  sessions: [
    {
      accessKeyId: 'ASIAEXAMPLEEXAMPLE12',
      secretAccessKey: 's',
      sessionToken: 't',
      issuedAt: '2026-01-15T09:00:00Z',
      expiresAt: '2026-01-15T09:30:00Z',
      accountId: PROD,
      roleName: 'Gone',
      roleId: 'AROAGONEGONEGONEGONE1',
      sessionName: 'left',
      issuedTo: EDGE,
    },
  ],
});

function worldOf(value: unknown): World {
  const read = readWorldValue(value);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

/** The tree as lines: kind, label, detail, badges. */
const told = (nodes: readonly WorldNode[], depth = 0): readonly string[] =>
  nodes.flatMap(({ kind, label, detail, badges = [], children }) => [
    [`${'  '.repeat(depth)}${kind}`, label, detail, ...badges.map(({ text }) => `[${text}]`)]
      .filter(Boolean)
      .join(' '),
    ...told(children, depth + 1),
  ]);

const whole = worldNodes(world, `arn:aws:iam::${DEV}:user/Ana`, INTERFACES.en, true);

describe('the tree of a whole world', () => {
  it('has everything that the file has, accounts where the organization has them', () => {
    expect(told(whole)).toEqual([
      'organization Organization o-exampleorgid',
      '  unit Root',
      `    account ${DEV} [management]`,
      '      user Ana [you] [MFA]',
      '        accessKey AKIAEXAMPLEEXAMPLE12 [inactive]',
      '    unit Work',
      '      unit Live',
      '        policy Stay SCP',
      `        account prod ${PROD}`,
      '          policy guard RCP',
      '          role Audit',
      '            policy Trust policy',
      '            attachment Edge',
      '            boundary Edge Permissions boundary',
      '          policy Edge',
      '          provider id.example.com OIDC',
      '          provider Okta SAML',
      '          instanceProfile web holds Audit',
      '          bucket reports',
      '            policy Bucket policy',
      '          resource orders sqs',
      '          endpoint vpce-1 sts',
      '            policy Endpoint policy',
      '          session left 30 min left [active]',
      'account 777788889999',
    ]);
  });

  it('has a boundary and an attached policy lead to the document, an instance profile to the trust in its role', () => {
    const open = (id: string) => policyOfNode(whole, documentsOf(world), id);
    const audit = `arn:aws:iam::${PROD}:role/Audit`;
    const edge = { type: 'identity', owner: EDGE, name: null };
    expect([open(`boundary|${audit}|${EDGE}`), open(`attachedPolicy|${audit}|${EDGE}`)]).toEqual([
      edge,
      edge,
    ]);
    expect(open(`arn:aws:iam::${PROD}:instance-profile/web`)).toEqual({
      type: 'trust',
      owner: audit,
      name: null,
    });
    expect(open('Root')).toBeNull();
  });
});

it('lessons are spared keys, attachments, providers and endpoints', () => {
  const [organization] = worldNodes(world, '', INTERFACES.en);
  const kinds = new Set(told(organization ? [organization] : []).map((line) => line.trim().split(' ')[0]));
  expect([...kinds]).toEqual([
    'organization',
    'unit',
    'account',
    'user',
    'policy',
    'role',
    'bucket',
    'resource',
  ]);
});
