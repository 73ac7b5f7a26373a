import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { ok } from '../../lib/result.ts';
import { readWorld } from './read.ts';
import { readWorldValue } from './readValue.ts';

const TRUST = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:user/Test' }, Action: 'sts:AssumeRole' },
  ],
};
const TRUST_TEXT = JSON.stringify(TRUST, null, 2);

const FULL = `
clock: "2026-01-15T09:00:00Z"
seed: 1
organization:
  id: o-exampleorgid
  managementAccount: "999900001111"
  units:
    - path: Root
      accounts: ["999900001111"]
      scps: [ {Version: "2012-10-17"} ]
    - path: Root/Prod
  accountScps: { 111122223333: [ '{"Version":"2012-10-17"}' ] }
accounts:
  - id: "111122223333"
    alias: dev
    users:
      - name: Test
        tags: { team: red }
        groups: [devs]
        inlinePolicies: { assume: {Version: "2012-10-17"} }
        attachedPolicies: [ "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess" ]
        permissionsBoundary: "arn:aws:iam::111122223333:policy/Scoped"
        mfa: true
      - name: Keys
        mfa: { serial: GAHT12345678, seed: ABCDEFGHIJKLMNOP }
        accessKeys: [ { id: AKIAIOSFODNN7EXAMPLE, secret: abc, status: Inactive }, {} ]
    groups: [ { name: devs } ]
    roles:
      - name: Audit
        path: /team/
        trustPolicy: ${JSON.stringify(TRUST)}
        maxSessionDuration: 7200
    policies: [ { name: Scoped, document: "{ }" } ]
    oidcProviders: [ { url: "https://token.actions.githubusercontent.com", clientIds: [sts.amazonaws.com] } ]
    samlProviders: [ { name: Okta } ]
    resources: [ { arn: "arn:aws:s3:::reports", objects: { "a.csv": "text" } } ]
    instanceProfiles: [ { name: web, role: Audit } ]
    sts: { disabledRegions: [eu-west-1] }
    vpcEndpoints: [ { id: vpce-1, service: sts, policy: {} } ]
`;

const FULL_WORLD = {
  version: 1,
  clock: '2026-01-15T09:00:00Z',
  seed: 1,
  drawn: 11,
  organization: {
    id: 'o-exampleorgid',
    managementAccount: '999900001111',
    units: [
      { path: 'Root', accounts: ['999900001111'], scps: ['{\n  "Version": "2012-10-17"\n}'], rcps: [] },
      { path: 'Root/Prod', accounts: [], scps: null, rcps: [] },
    ],
    accountScps: { '111122223333': ['{"Version":"2012-10-17"}'] },
    accountRcps: {},
    centralizedRootAccess: false,
  },
  accounts: [
    {
      id: '111122223333',
      alias: 'dev',
      users: [
        {
          id: 'AIDAUCBVBY2QR7ER6LPNY',
          name: 'Test',
          path: '/',
          tags: { team: 'red' },
          groups: ['devs'],
          inlinePolicies: { assume: '{\n  "Version": "2012-10-17"\n}' },
          attachedPolicies: ['arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'],
          permissionsBoundary: 'arn:aws:iam::111122223333:policy/Scoped',
          mfa: {
            serial: 'arn:aws:iam::111122223333:mfa/Test',
            seed: expect.stringMatching(/^[A-Z2-7]{64}$/),
            usedStep: null,
          },
          accessKeys: [
            {
              id: 'AKIATRHARJZ54ATSRDIK',
              secret: expect.stringMatching(/^[\w/+]{40}$/),
              status: 'Active',
            },
          ],
        },
        {
          id: expect.stringMatching(/^AIDA/),
          name: 'Keys',
          path: '/',
          tags: {},
          groups: [],
          inlinePolicies: {},
          attachedPolicies: [],
          permissionsBoundary: null,
          mfa: { serial: 'GAHT12345678', seed: 'ABCDEFGHIJKLMNOP', usedStep: null },
          accessKeys: [
            { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'abc', status: 'Inactive' },
            { id: expect.stringMatching(/^AKIA/), secret: expect.any(String), status: 'Active' },
          ],
        },
      ],
      groups: [
        {
          id: expect.stringMatching(/^AGPA/),
          name: 'devs',
          path: '/',
          inlinePolicies: {},
          attachedPolicies: [],
        },
      ],
      roles: [
        {
          id: expect.stringMatching(/^AROA/),
          name: 'Audit',
          path: '/team/',
          trustPolicy: TRUST_TEXT,
          trustedIds: { 'arn:aws:iam::111122223333:user/Test': 'AIDAUCBVBY2QR7ER6LPNY' },
          inlinePolicies: {},
          attachedPolicies: [],
          permissionsBoundary: null,
          maxSessionDuration: 7200,
          tags: {},
        },
      ],
      policies: [{ id: expect.stringMatching(/^ANPA/), name: 'Scoped', path: '/', document: '{ }' }],
      oidcProviders: [
        { url: 'https://token.actions.githubusercontent.com', clientIds: ['sts.amazonaws.com'] },
      ],
      samlProviders: [{ name: 'Okta', entityId: 'https://idp.example.com/saml/Okta', certificate: null }],
      resources: [{ arn: 'arn:aws:s3:::reports', policy: null, tags: {}, objects: { 'a.csv': 'text' } }],
      instanceProfiles: [{ id: expect.stringMatching(/^AIPA/), name: 'web', path: '/', role: 'Audit' }],
      sts: { disabledRegions: ['eu-west-1'], optInRegions: [], globalTokenVersion: 1 },
      vpcEndpoints: [{ id: 'vpce-1', service: 'sts', policy: '{}' }],
      outboundFederation: false,
    },
  ],
  sessions: [],
  trail: [],
  faults: [],
};

describe('readWorld', () => {
  it('reads a world with everything in it', () => {
    expect(readWorld(FULL)).toEqual(ok({ world: FULL_WORLD, diagnostics: [] }));
  });

  it('reads the same world twice, and from YAML, JSON and a value', () => {
    const value = { accounts: [{ id: '111122223333', users: [{ name: 'Test', mfa: true }] }] };
    const world = readWorldValue(value);
    expect(world.ok).toBe(true);
    expect(readWorldValue(value)).toEqual(world);
    expect(readWorld(JSON.stringify(value))).toEqual(world);
    expect(readWorld(stringify(value))).toEqual(world);
    expect(readWorld(`\uFEFF${stringify(value).replaceAll('\n', '\r\n')}`)).toEqual(world);
    expect(readWorld(`\uFEFF${JSON.stringify(value, null, 2).replaceAll('\n', '\r\n')}`)).toEqual(world);
    expect(readWorldValue({ ...value, seed: 2 })).not.toEqual(world);
  });

  it('gives an empty file every default', () => {
    const world = {
      version: 1,
      clock: '2026-01-15T09:00:00Z',
      seed: 1,
      drawn: 0,
      organization: null,
      accounts: [],
      sessions: [],
      trail: [],
      faults: [],
    };
    expect(readWorld('{}')).toEqual(ok({ world, diagnostics: [] }));
    expect(readWorld('version: 1\nclock: 2026-01-15T09:00:00.750Z')).toEqual(ok({ world, diagnostics: [] }));
  });

  it('takes YAML as version 1.2, whatever the file declares: no dates, no yes, keys as written', () => {
    const text = `%YAML 1.1
---
accounts:
  - id: "111122223333"
    users:
      - name: yes
        tags: { on: off, 2026-01-15: 2026-01-15, 012: x }
        mfa: !!bool true
    resources: [ { arn: "arn:aws:s3:::b", objects: { <<: merge, 0x1F: hex } } ]
`;
    expect(readWorld(text)).toMatchObject({
      value: {
        world: {
          accounts: [
            {
              users: [{ name: 'yes', tags: { on: 'off', '2026-01-15': '2026-01-15', '012': 'x' } }],
              resources: [{ objects: { '<<': 'merge', '0x1F': 'hex' } }],
            },
          ],
        },
      },
    });
  });
});
