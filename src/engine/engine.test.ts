import { describe, expect, it } from 'vitest';
import { callOf, type Call } from '../call/call.ts';
import { readWorldValue } from '../world/file/readValue.ts';
import type { World } from '../world/world.ts';
import { awsAnswer } from '../wording/messages.ts';
import { commit, decide } from './engine.ts';

const ROLE = 'arn:aws:iam::111122223333:role/App';
const KEY = 'arn:aws:kms:eu-west-1:111122223333:key/1';

const policy = (...statements: object[]): object => ({ Version: '2012-10-17', Statement: statements });
const allow = (Action: string, more: object = {}): object => ({
  Effect: 'Allow',
  Action,
  Resource: '*',
  ...more,
});

interface Setting {
  readonly own?: object;
  readonly user?: object;
  readonly resources?: readonly object[];
}

function worldOf({ own, user, resources = [] }: Setting): World {
  const trustPolicy = policy({ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' });
  const read = readWorldValue({
    accounts: [
      {
        id: '111122223333',
        users: [{ name: 'Ana', ...(own && { inlinePolicies: { own } }), ...user }],
        roles: [{ name: 'App', trustPolicy }],
        resources,
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

function callBy(world: World, action: string, more: Partial<Call> = {}): Call {
  const [service = '', operation = ''] = action.split(':');
  const accessKeyId = world.accounts[0]?.users[0]?.accessKeys[0]?.id ?? '';
  const credentials = { kind: 'accessKey', accessKeyId, sessionToken: null } as const;
  return callOf({ service, operation, credentials, ...more });
}

/** The lab reads one of them a call. */
const CONTEXT = {
  ProviderArn: 'arn:aws:iam::aws:contextProvider/IdentityCenter',
  ContextAssertion: 'assertion',
};

const assume = { RoleArn: ROLE, RoleSessionName: 'ana' };

const answer = (setting: Setting, action: string, more: Partial<Call> = {}): unknown => {
  const world = worldOf(setting);
  const { outcome, notModelled, error } = decide(world, callBy(world, action, more));
  return outcome === 'unmodelled' ? notModelled : [outcome, error && awsAnswer(error).code];
};

describe('what is not judged is named', () => {
  const typo = { stringNotEquals: { 'aws:username': 'Ana' } };
  it.each<[string, Setting, string, Partial<Call>, unknown]>([
    [
      'parameters',
      {},
      'sts:AssumeRole',
      { params: { ...assume, ProvidedContexts: [CONTEXT, CONTEXT] } },
      [{ feature: 'parameter', name: 'ProvidedContexts' }],
    ],
    [
      'a managed policy that the lab does not have',
      { user: { attachedPolicies: ['arn:aws:iam::aws:policy/AlexaForBusinessFullAccess'] } },
      'iam:ListUsers',
      {},
      [{ feature: 'managedPolicy', name: 'arn:aws:iam::aws:policy/AlexaForBusinessFullAccess' }],
    ],
    [
      'a permissions boundary that the lab does not have',
      { user: { permissionsBoundary: 'arn:aws:iam::111122223333:policy/Gone' } },
      's3:ListAllMyBuckets',
      {},
      [{ feature: 'managedPolicy', name: 'arn:aws:iam::111122223333:policy/Gone' }],
    ],
    [
      'a service that the lab has left out of a managed policy',
      { user: { attachedPolicies: ['arn:aws:iam::aws:policy/ReadOnlyAccess'] } },
      'groundstation:ListConfigs',
      {},
      [{ feature: 'managedPolicy', name: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }],
    ],
    [
      'a statement that cannot be read, which might deny',
      { own: policy(allow('s3:*'), { ...allow('s3:*'), Effect: 'Deny', Condition: typo }) },
      's3:ListAllMyBuckets',
      {},
      [{ feature: 'policy', name: 'own' }],
    ],
  ])('%s', (_, setting, action, more, expected) => {
    expect(answer(setting, action, more)).toEqual(expected);
  });

  it('E-002 and an explicit Deny is sure without it', () => {
    const attachedPolicies = ['arn:aws:iam::aws:policy/AlexaForBusinessFullAccess'];
    const own = policy({ ...allow('iam:*'), Effect: 'Deny' });
    expect(answer({ own, user: { attachedPolicies } }, 'iam:ListUsers')).toEqual(['deny', 'AccessDenied']);
  });

  it('and the world stays as it is', () => {
    const world = worldOf({});
    const call = callBy(world, 'sts:AssumeRole', {
      params: { ...assume, ProvidedContexts: [CONTEXT, CONTEXT] },
    });
    expect(commit(world, call)).toMatchObject({ decision: { outcome: 'unmodelled' }, world, response: null });
  });
});

describe('parameters', () => {
  it('that are null or an empty list have not been given', () => {
    const params = { ...assume, DurationSeconds: null, Tags: null, PolicyArns: [], ExternalId: null };
    const world = worldOf({});
    const { response } = commit(world, callBy(world, 'sts:AssumeRole', { params }));
    expect(response).toMatchObject({ Credentials: { Expiration: '2026-01-15T10:00:00Z' } });
  });
});

describe('other services', () => {
  it.each([
    ['D-054 a resource of a Region is reached in that Region', 'eu-west-1', ['allow', null]],
    ['D-054 and in no other', 'us-east-1', ['deny', 'AccessDeniedException']],
  ])('%s', (_, region, expected) => {
    const own = policy(
      allow('kms:Decrypt', { Condition: { StringEquals: { 'aws:RequestedRegion': region } } }),
    );
    expect(answer({ own }, 'kms:Decrypt', { resource: KEY })).toEqual(expected);
  });

  it('E-017 a key whose policy is not given leaves the decision to the account', () => {
    expect(answer({ own: policy(allow('kms:*')) }, 'kms:Decrypt', { resource: KEY })).toEqual([
      'allow',
      null,
    ]);
  });

  it('E-016 a key with a policy is given to nobody whom it does not allow', () => {
    const resources = [{ arn: KEY, policy: policy(allow('kms:*', { Principal: { AWS: '999999999999' } })) }];
    expect(answer({ own: policy(allow('kms:*')), resources }, 'kms:Decrypt', { resource: KEY })).toEqual([
      'deny',
      'AccessDeniedException',
    ]);
  });

  it.each([
    ['s3:GetObject', 'AccessDenied'],
    ['dynamodb:GetItem', 'AccessDeniedException'],
    ['ec2:RunInstances', 'UnauthorizedOperation'],
  ])('F-018 %s is denied as %s', (action, code) => {
    expect(answer({}, action)).toEqual(['deny', code]);
  });
});
