import { describe, expect, it } from 'vitest';
import { callOf } from '../call/call.ts';
import { readWorldValue } from '../world/file/readValue.ts';
import { awsAnswer } from '../wording/messages.ts';
import { decide } from './engine.ts';

const HOME = '111122223333';
const OBJECT = 'arn:aws:s3:::reports/q1.csv';
const BASE = `User: arn:aws:iam::${HOME}:user/Ana is not authorized to perform: s3:GetObject on resource: "${OBJECT}"`;

const policy = (...statements: object[]): object => ({ Version: '2012-10-17', Statement: statements });
const identity = (Effect: string, Action = 's3:*'): object => policy({ Effect, Action, Resource: '*' });
const rcp = (Action: string): object => policy({ Effect: 'Deny', Principal: '*', Action, Resource: '*' });

interface Setting {
  readonly own?: object;
  readonly scps?: readonly object[];
  readonly rcps?: readonly object[];
}

/** What AWS answers when Ana, in a member account, reads an object of a bucket there; ids of policies are ID. */
function answer({ own, scps = [identity('Allow', '*')], rcps = [] }: Setting): string | null {
  const accessKeys = [{ id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' }];
  const read = readWorldValue({
    organization: {
      id: 'o-exampleorgid',
      managementAccount: '999988887777',
      units: [{ path: 'Root', accounts: [HOME], scps, rcps }],
    },
    accounts: [
      {
        id: HOME,
        users: [{ name: 'Ana', accessKeys, ...(own && { inlinePolicies: { own } }) }],
        resources: [{ arn: 'arn:aws:s3:::reports' }],
      },
      { id: '999988887777' },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const credentials = { kind: 'accessKey', accessKeyId: 'AKIAIOSFODNN7EXAMPLE', sessionToken: null } as const;
  const call = callOf({ service: 's3', operation: 'GetObject', credentials, resource: OBJECT });
  const { error } = decide(read.value.world, call);
  return error && awsAnswer(error).message.replace(/p-[a-z0-9]{8}$/, 'ID');
}

const ORGANIZATION = 'arn:aws:organizations::999988887777:policy/o-exampleorgid';
const UNNAMED = `${BASE} because no identity-based policy allows the s3:GetObject action`;
const BY_RCP = `${BASE} with an explicit deny in a resource control policy: ${ORGANIZATION}/resource_control_policy/ID`;
const BY_SCP = `${BASE} with an explicit deny in a service control policy: ${ORGANIZATION}/service_control_policy/ID`;

describe('F-007 an RCP is named for a Deny only', () => {
  it.each([
    ['one that denies', { rcps: [rcp('s3:GetObject')] }, BY_RCP],
    ['one about something else', { rcps: [rcp('s3:PutObject')] }, UNNAMED],
    ['none', {}, UNNAMED],
  ])('%s', (_, setting, message) => {
    expect(answer(setting)).toBe(message);
  });
});

describe('F-008 one policy type and one policy is named, however many deny', () => {
  const denies = identity('Deny');

  it.each([
    [
      'RCPs, SCP and identity policy',
      { rcps: [rcp('s3:*'), rcp('s3:Get*')], scps: [denies], own: denies },
      BY_RCP,
    ],
    ['SCPs and identity policy', { scps: [denies, identity('Deny', '*')], own: denies }, BY_SCP],
    ['an identity policy', { own: denies }, `${BASE} with an explicit deny in an identity-based policy`],
  ])('%s', (_, setting, message) => {
    expect(answer(setting)).toBe(message);
  });
});
