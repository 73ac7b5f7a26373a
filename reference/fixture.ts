import type { PolicyType } from '../src/policy/document.ts';
import type { Organization } from '../src/world/world.ts';
import { evaluate, type Answer } from './evaluate.ts';
import { questionOf } from './question.ts';
import * as roster from './roster.ts';
import { DEV, MANAGEMENT, PROD, RESOURCES, ROLES, USERS, type CallerName, type Target } from './roster.ts';
import { BARE, NOTHING, worldOf, type Holder, type WorldParts } from './worldOf.ts';

/* Short words for the tables of evaluate.test.ts and statement.test.ts: who asks, for what, and what the world has. */

export const allow = (policyType: PolicyType): Answer => ({ verdict: 'allow', policyType });
export const deny = (policyType: PolicyType): Answer => ({ verdict: 'explicitDeny', policyType });
export const silent = (policyType: PolicyType): Answer => ({ verdict: 'implicitDeny', policyType });

export interface Asked extends Partial<WorldParts> {
  readonly context?: Readonly<Record<string, readonly string[]>>;
  readonly session?: string;
}

/** The answer in a world that has nothing but the parts given. */
export function ask(caller: CallerName, target: Target, { context = {}, session, ...parts }: Asked): Answer {
  const world = worldOf({ ...BARE, ...parts });
  const sessionPolicies = { inline: session ?? null, managed: false };
  const situation = { world, sessionPolicies, sessionTags: {}, requests: [] };
  return evaluate(questionOf(situation, { caller, target, context }));
}

const one = <Item>(items: readonly Item[], test: (item: Item) => boolean): Item => {
  const found = items.find(test);
  if (!found) throw new Error('not on the roster');
  return found;
};
export const user = (name: string) => one(USERS, (each) => each.name === name);
export const role = (account: string, name: string) =>
  one(ROLES, (each) => each.account === account && each.name === name);

export const ANA: CallerName = { kind: 'user', user: user('Ana'), temporary: false };
export const TEMPORARY: CallerName = { kind: 'user', user: user('Ana'), temporary: true };
export const CLEO: CallerName = { kind: 'user', user: user('Cleo'), temporary: false };
export const MIA: CallerName = { kind: 'user', user: user('Mia'), temporary: false };
export const APP: CallerName = { kind: 'roleSession', role: role(PROD, 'App') };
export const DEV_APP: CallerName = { kind: 'roleSession', role: role(DEV, 'App') };
export const LINKED: CallerName = { kind: 'roleSession', role: role(PROD, 'Linked') };
export const GUEST: CallerName = { kind: 'federatedUser', user: user('Ana') };
export const ROOT: CallerName = { kind: 'root', account: PROD };
export const LAMBDA: CallerName = { kind: 'service' };
export const NOBODY: CallerName = { kind: 'anonymous' };

export const GET: Target = { action: 's3:GetObject', arn: 'arn:aws:s3:::reports/Ana/a.csv' };
export const GET_ARCHIVE: Target = { action: 's3:GetObject', arn: 'arn:aws:s3:::archive/a.csv' };
export const GET_LEDGER: Target = { action: 's3:GetObject', arn: 'arn:aws:s3:::ledger/a.csv' };
export const GET_ROLE: Target = { action: 'iam:GetRole', arn: `arn:aws:iam::${PROD}:role/App` };
export const DECRYPT: Target = { action: 'kms:Decrypt', arn: `arn:aws:kms:us-east-1:${PROD}:key/k1` };
export const RETIRE: Target = { action: 'kms:RetireGrant', arn: `arn:aws:kms:us-east-1:${PROD}:key/k1` };
export const ASSUME: Target = { action: 'sts:AssumeRole', arn: roster.roleArn(role(PROD, 'App')) };

export const policy = (...Statement: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement });
export const ALL = { Action: '*', Resource: '*' };
export const ALLOW = policy({ Effect: 'Allow', ...ALL });
export const DENY = policy({ Effect: 'Deny', ...ALL });
export const OTHER = policy({ Effect: 'Allow', Action: 'iam:*', Resource: '*' });
export const DENY_OTHER = policy({ Effect: 'Deny', Action: 'iam:*', Resource: '*' });
export const grant = (Principal: unknown): string => policy({ Effect: 'Allow', Principal, ...ALL });
export const refuse = (Principal: unknown): string => policy({ Effect: 'Deny', Principal, ...ALL });
export const trust = (Principal: unknown): string =>
  policy({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' });
export const aws = (AWS: string | readonly string[]) => ({ AWS });

export const held = (text: string): Holder => ({ ...NOTHING, inlinePolicies: { own: text } });
/** Everybody has the policy, and a boundary where one is given. */
export const everybody = (text: string | null, limit?: string): Asked => {
  const holder = { ...(text === null ? NOTHING : held(text)), bounded: limit !== undefined };
  return {
    users: USERS.map(() => holder),
    roles: BARE.roles.map((each) => ({ ...each, ...holder })),
    ...(limit !== undefined && { limit }),
  };
};
export const resources = (text: string): Asked => ({ resources: RESOURCES.map(() => text) });
export const trusting = (text: string, holder: Holder = NOTHING, stale = false): Asked => ({
  roles: ROLES.map(() => ({ ...holder, trust: text, stale })),
  users: USERS.map(() => holder),
});
export const organization = (change: Partial<Organization>): Asked => ({
  organization: {
    id: 'o-exampleorgid',
    managementAccount: MANAGEMENT,
    units: [
      { path: 'Root', accounts: [MANAGEMENT], scps: null, rcps: [] },
      { path: 'Root/Prod', accounts: [PROD], scps: null, rcps: [] },
    ],
    accountScps: {},
    accountRcps: {},
    centralizedRootAccess: false,
    ...change,
  },
});
export const scps = (...levels: readonly (readonly string[] | null)[]): Asked =>
  organization({
    units: ['Root', 'Root/Prod'].map((path, at) => ({
      path,
      accounts: at === 1 ? [PROD] : [MANAGEMENT],
      scps: levels[at] ?? null,
      rcps: [],
    })),
    accountScps: levels[2] ? { [PROD]: levels[2], [MANAGEMENT]: levels[2] } : {},
  });
const rcp = policy({
  Effect: 'Deny',
  Principal: '*',
  Action: ['s3:*', 'sts:*', 'kms:*'],
  Resource: '*',
});
export const RCPS = organization({ accountRcps: { [PROD]: [rcp], [MANAGEMENT]: [rcp] } });
