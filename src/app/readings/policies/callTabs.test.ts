import { expect, test } from 'vitest';
import type { Asked, LabState } from '../../../content/call/made.ts';
import { makeCall } from '../../../content/call/made.ts';
import { policyRefKey } from '../../../policy/document.ts';
import { readWorldValue } from '../../../world/file/readValue.ts';
import { callTabs } from './callTabs.ts';

const HOME = '111122223333';
const AWAY = '222233334444';
const ANA = `arn:aws:iam::${HOME}:user/Ana`;
const APP = `arn:aws:iam::${AWAY}:role/App`;
const REPORTS = 'arn:aws:s3:::reports';

const allow = (Action: string, rest: object = {}) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action, Resource: '*', ...rest }],
});
const deny = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Principal: '*', Action: 'sts:X', Resource: '*' }],
};

const STATE: LabState = (() => {
  const read = readWorldValue({
    organization: {
      id: 'o-exampleorgid',
      managementAccount: '999900001111',
      units: [
        { path: 'Root', accounts: ['999900001111'] },
        { path: 'Root/All', accounts: [HOME, AWAY], scps: [allow('*')], rcps: [deny] },
      ],
    },
    accounts: [
      { id: '999900001111' },
      {
        id: HOME,
        users: [
          {
            name: 'Ana',
            groups: ['staff'],
            accessKeys: [{ id: 'AKIAEXAMPLEEXAMPLE12', secret: 's', status: 'Active' }],
            inlinePolicies: { own: allow('sts:*') },
            attachedPolicies: [
              `arn:aws:iam::${HOME}:policy/Shared`,
              'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess',
            ],
            permissionsBoundary: `arn:aws:iam::${HOME}:policy/Edge`,
          },
        ],
        groups: [{ name: 'staff', inlinePolicies: { all: allow('s3:*') } }],
        policies: [
          { name: 'Shared', document: allow('s3:*') },
          { name: 'Edge', document: allow('*') },
        ],
        vpcEndpoints: [{ id: 'vpce-1', service: 's3', policy: allow('*', { Principal: '*' }) }],
      },
      {
        id: AWAY,
        roles: [
          {
            name: 'App',
            trustPolicy: {
              Version: '2012-10-17',
              Statement: [{ Effect: 'Allow', Principal: { AWS: ANA }, Action: 'sts:AssumeRole' }],
            },
            inlinePolicies: { read: allow('s3:*') },
          },
        ],
        resources: [{ arn: REPORTS, policy: allow('s3:*', { Principal: '*' }) }],
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { world: read.value.world, calls: [] };
})();

const asked = (rest: Partial<Asked>): Asked => ({
  as: ANA,
  call: 'sts:AssumeRole',
  params: { RoleArn: APP, RoleSessionName: 'deploy' },
  resource: null,
  token: null,
  context: {},
  omitSessionToken: false,
  label: null,
  ...rest,
});

/** Type and owner of the tabs of each side; ids of control policies are made. */
function tabsOf(call: Asked, state: LabState = STATE) {
  const tabs = callTabs(call, state);
  const on = (side: string) =>
    tabs
      .filter((tab) => tab.side === side)
      .map(({ ref }) => [ref.type, ref.owner, ref.type === 'scp' || ref.type === 'rcp' ? '' : ref.name]);
  return { left: on('left'), right: on('right') };
}

const OWN = [
  ['identity', ANA, 'own'],
  ['identity', `arn:aws:iam::${HOME}:group/staff`, 'all'],
  ['identity', `arn:aws:iam::${HOME}:policy/Shared`, null],
  ['identity', 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess', null],
  ['boundary', `arn:aws:iam::${HOME}:policy/Edge`, null],
];
const CONTROLS = [['scp', 'Root/All', '']];
const GUARDS = [['rcp', 'Root/All', '']];

test('what the caller may do on the left, what guards the role on the right', () => {
  expect(tabsOf(asked({}))).toEqual({
    left: [...OWN, ...CONTROLS],
    right: [['trust', APP, null], ...GUARDS],
  });
});

test('B-014 the session policy that the call passes on, where the operation takes one', () => {
  const params = { RoleArn: APP, Policy: '{}' };
  const passed = ['session', '', 'Policy'];
  expect(tabsOf(asked({ params })).left).toEqual([...OWN, passed, ...CONTROLS]);
  expect(tabsOf(asked({ params, call: 'sts:GetSessionToken' })).left).not.toContainEqual(passed);
});

test('an object is guarded by its bucket, and E-052 by the endpoint that the call comes through', () => {
  const call = asked({
    call: 's3:GetObject',
    params: {},
    resource: `${REPORTS}/q3.csv`,
    context: { 'aws:SourceVpce': 'vpce-1' },
  });
  expect(tabsOf(call).right).toEqual([['resource', REPORTS, null], ['endpoint', 'vpce-1', null], ...GUARDS]);
});

test('E-008 a session has the policies of its role and those that it was given', () => {
  const params = { RoleArn: APP, RoleSessionName: 'deploy', Policy: JSON.stringify(allow('s3:*')) };
  const state = makeCall(STATE, asked({ label: 'app', params }));
  const call = asked({ as: 'session:app', call: 'sts:GetCallerIdentity', params: {} });
  expect(state && tabsOf(call, state)).toEqual({
    left: [
      ['identity', APP, 'read'],
      ['session', `arn:aws:sts::${AWAY}:assumed-role/App/deploy`, 'Policy'],
      ...CONTROLS,
    ],
    right: [['trust', APP, null], ...GUARDS],
  });
});

test('E-032 the management account has no control policies, and nobody has policies of nobody', () => {
  expect(tabsOf(asked({ as: 'arn:aws:iam::999900001111:root', params: {} }))).toEqual({
    left: [],
    right: [],
  });
  expect(tabsOf(asked({ as: 'none', params: { RoleArn: 'arn:aws:iam::1:role/None' } }))).toEqual({
    left: [],
    right: [],
  });
});

test('each policy is there once', () => {
  const keys = callTabs(asked({}), STATE).map(({ ref }) => policyRefKey(ref));
  expect(new Set(keys).size).toBe(keys.length);
});
