import { describe, expect, test } from 'vitest';
import { ANA, APP, AUDIT, DEV, PROD } from '../../../analysis/fixture.ts';
import { roleIn, small, trusting, withAccount } from './fixture.ts';
import { letInBy, trustedBy } from './trusted.ts';

const at = withAccount(small(), PROD, () => ({
  oidcProviders: [{ url: 'https://idp.example.com', clientIds: [] }],
  samlProviders: [{ name: 'Login', entityId: 'idp', certificate: null }],
}));
const OIDC = `arn:aws:iam::${PROD}:oidc-provider/idp.example.com`;
const SAML = `arn:aws:iam::${PROD}:saml-provider/Login`;
const GONE = `arn:aws:iam::${DEV}:user/Gone`;
const FAR = 'arn:aws:iam::777788889999:role/Far';

/** The nodes that Audit trusts when its statements name these principals. */
const nodes = (Principal: unknown, rest: object = {}): readonly string[] => {
  const world = trusting(at, AUDIT, { Effect: 'Allow', Principal, Action: 'sts:AssumeRole', ...rest });
  return trustedBy(world, roleIn(world, AUDIT)).map(({ node }) => node);
};

describe('whom a role trusts', () => {
  test.each<[string, string, unknown, readonly string[]]>([
    ['C-027', 'a user', { AWS: ANA }, [ANA]],
    ['C-027', 'a role', { AWS: APP }, [APP]],
    ['C-028', 'an account by its root', { AWS: `arn:aws:iam::${DEV}:root` }, [DEV]],
    ['C-028', 'an account by its id', { AWS: DEV }, [DEV]],
    ['C-028', 'another account', { AWS: '777788889999' }, ['outside|outsideAccount|777788889999']],
    ['C-027', 'a role of another account', { AWS: FAR }, [`outside|outsidePrincipal|${FAR}`]],
    ['C-036', 'nobody of that name', { AWS: GONE }, [`outside|gone|${GONE}`]],
    ['C-027', 'a session', { AWS: `arn:aws:sts::${DEV}:assumed-role/App/deploy` }, [APP]],
    ['C-033', 'anyone', '*', ['outside|anyone|*']],
    ['C-043', 'a service', { Service: 'ec2.amazonaws.com' }, ['outside|service|ec2.amazonaws.com']],
    ['C-041', 'providers', { Federated: [OIDC, SAML] }, [OIDC, SAML]],
    [
      'C-041',
      'a provider that is not there',
      { Federated: 'cognito-identity.amazonaws.com' },
      ['outside|service|cognito-identity.amazonaws.com'],
    ],
    ['C-030', 'several, each once', { AWS: [ANA, DEV, ANA] }, [ANA, DEV]],
  ])('%s %s', (_, __, principal, expected) => {
    expect(nodes(principal)).toEqual(expected);
  });

  test('C-045 a unique id, of somebody here or of nobody', () => {
    const ana = at.accounts[0]?.users[0]?.id ?? '';
    expect(nodes({ AWS: [ana, 'AIDAAAAAAAAAAAAAAAAAA'] })).toEqual([
      ANA,
      'outside|gone|AIDAAAAAAAAAAAAAAAAAA',
    ]);
  });

  test('C-036 a user made again under its old name is not the one that was trusted', () => {
    const world = trusting(at, AUDIT, { Effect: 'Allow', Principal: { AWS: ANA }, Action: 'sts:AssumeRole' });
    const again = withAccount(world, DEV, ({ users }) => ({
      users: users.map((user) => (user.name === 'Ana' ? { ...user, id: 'AIDAANEWONE12345678' } : user)),
    }));
    expect(trustedBy(again, roleIn(again, AUDIT))).toEqual([
      { node: `outside|gone|${ANA}`, written: ANA, conditional: false },
    ]);
  });

  test('not by Deny, nor for other actions', () => {
    expect([
      nodes({ AWS: ANA }, { Effect: 'Deny' }),
      nodes({ AWS: ANA }, { Action: 'sts:TagSession' }),
    ]).toEqual([[], []]);
    expect(nodes({ Federated: SAML }, { Action: 'sts:AssumeRoleWithSAML' })).toEqual([SAML]);
  });

  test('under conditions, unless a statement without any names it too', () => {
    const allow = { Effect: 'Allow', Principal: { AWS: [ANA, APP] }, Action: 'sts:AssumeRole' };
    const world = trusting(
      at,
      AUDIT,
      { ...allow, Condition: { StringEquals: { 'sts:ExternalId': 'x' } } },
      { ...allow, Principal: { AWS: APP } },
    );
    expect(trustedBy(world, roleIn(world, AUDIT))).toEqual([
      { node: ANA, written: ANA, conditional: true },
      { node: APP, written: APP, conditional: false },
    ]);
  });
});

describe('whom a resource lets in', () => {
  const letIn = (...Statement: readonly object[]) =>
    letInBy(at, {
      arn: 'arn:aws:s3:::reports',
      policy: JSON.stringify({ Version: '2012-10-17', Statement }),
      tags: {},
      objects: {},
    });

  test('whoever an Allow names, to whatever action, each once', () => {
    expect(
      letIn(
        { Effect: 'Allow', Principal: { AWS: [ANA, GONE] }, Action: 's3:GetObject', Resource: '*' },
        { Effect: 'Allow', Principal: { AWS: ANA }, Action: 's3:PutObject', Resource: '*' },
        { Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' },
      ),
    ).toEqual([
      { node: ANA, written: ANA, conditional: false },
      { node: `outside|gone|${GONE}`, written: GONE, conditional: false },
    ]);
  });

  test('nobody without a policy', () => {
    expect(letInBy(at, { arn: 'arn:aws:s3:::reports', policy: null, tags: {}, objects: {} })).toEqual([]);
  });
});
