import { policyOf, type CompiledStatement } from '../policy/compile.ts';
import type { PolicyType } from '../policy/document.ts';
import type { ElementName } from '../trace/step.ts';
import type { Caller } from '../world/caller.ts';
import { readWorldValue } from '../world/file/readValue.ts';
import type { PolicyText, World } from '../world/world.ts';
import { authorize, type Authorization } from './authorize.ts';
import type { NoteElement } from './match/element.ts';
import { applies, judge } from './match/statement.ts';
import type { Question } from './question.ts';
import type { AccessRequest, RequestedResource } from './request.ts';

/*
 * Test support: the policies of one request, each left out unless a test gives it. Ana and the role App live in HOME;
 * what is asked for is a bucket's object, a role or a key, of HOME or of AWAY.
 */

export const HOME = '111122223333';
export const AWAY = '444455556666';
const MANAGEMENT = '999900001111';

export const ANA = `arn:aws:iam::${HOME}:user/Ana`;
export const APP = `arn:aws:iam::${HOME}:role/App`;
export const APP_SESSION = `arn:aws:sts::${HOME}:assumed-role/App/ana`;
export const CLEO = `arn:aws:sts::${HOME}:federated-user/Cleo`;
export const LAMBDA = 'lambda.amazonaws.com';
export const LIMIT = `arn:aws:iam::${HOME}:policy/Limit`;
export const ENDPOINT = 'vpce-0a1b2c3d';

export type Statements = readonly object[];

export interface Situation {
  readonly caller?: 'user' | 'roleSession' | 'federatedUser' | 'root' | 'service' | 'anonymous';
  readonly asks?: 'object' | 'role' | 'key';
  readonly owner?: string;
  /** Inline policies, called `own`, of Ana and of App. */
  readonly own?: Statements;
  readonly attached?: readonly string[];
  readonly boundary?: Statements;
  readonly session?: Statements;
  /** The policy of the bucket or key, or the trust policy. */
  readonly guard?: Statements;
  /** A text in its place. */
  readonly guardText?: string;
  /** Of the root, above all accounts. */
  readonly scp?: Statements;
  readonly rcp?: Statements;
  readonly endpoint?: Statements;
  /** Path of App. */
  readonly path?: string;
  readonly action?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

export const ALLOW = { Effect: 'Allow', Action: '*', Resource: '*' };
export const DENY = { Effect: 'Deny', Action: '*', Resource: '*' };
/** Allows something else. */
export const OTHER = { Effect: 'Allow', Action: 'iam:ListUsers', Resource: '*' };

/** The same for policies that say to whom they speak. */
export const to = (Principal: unknown, statement: object = ALLOW): object => ({ ...statement, Principal });

const policy = (statements: Statements): object => ({ Version: '2012-10-17', Statement: statements });
const textOf = (statements: Statements): PolicyText => JSON.stringify(policy(statements));

/** A statement by itself, compiled. */
export function statementOf(statement: object): CompiledStatement {
  const [compiled] = policyOf(textOf([statement])).statements;
  if (!compiled) throw new Error('the statements of these tests can be read');
  return compiled;
}

/** How one element of a statement came out, and on what. */
export interface Noted {
  readonly element: ElementName;
  readonly holds: boolean;
  readonly reason: Parameters<NoteElement>[2];
  readonly rules: Parameters<NoteElement>[3];
  /** The text that is marked: the value that decided, else the whole element. */
  readonly marked: string;
  readonly expected: readonly string[];
  readonly found: readonly string[] | null;
  readonly variables?: Parameters<NoteElement>[7];
}

/** Every element of a statement, judged; whether all hold is what `applies` says without judging. */
export function judged(
  statement: object,
  type: PolicyType,
  question: Question,
): { readonly applies: boolean; readonly elements: readonly Noted[] } {
  const elements: Noted[] = [];
  const compiled = statementOf(statement);
  const text = textOf([statement]);
  const note: NoteElement = (element, holds, reason, rules, span, expected, found, variables) => {
    const marked = text.slice(span.start, span.end);
    elements.push({
      element,
      holds,
      reason,
      rules,
      marked,
      expected,
      found,
      ...(variables && { variables }),
    });
  };
  const failing = judge(compiled, type, question, note);
  if (failing !== elements.filter(({ holds }) => !holds).length)
    throw new Error('failing elements miscounted');
  if ((failing === 0) !== applies(compiled, type, question)) throw new Error('judge and applies differ');
  return { applies: failing === 0, elements };
}

/** The request of a situation. */
export function requestIn(situation: Situation): AccessRequest {
  const { asks = 'object', action = ACTIONS[asks], context = {}, endpoint } = situation;
  const world = worldOf(situation);
  const through = endpoint ? { 'aws:sourcevpce': [ENDPOINT] } : {};
  return {
    world,
    caller: callerOf(situation, world),
    action,
    resource: resourceOf(situation),
    region: 'us-east-1',
    given: new Map(Object.entries({ ...through, ...context })),
  };
}

/** The answer to it, without what writes the trace. */
export function answerIn(
  situation: Situation,
): Omit<Exclude<Authorization, { outcome: 'unmodelled' }>, 'writeSteps'> {
  const answer = authorize(requestIn(situation));
  if (answer.outcome === 'unmodelled') throw new Error(JSON.stringify(answer.what));
  const { writeSteps: _, ...said } = answer;
  return said;
}

const ACTIONS = { object: 's3:GetObject', role: 'sts:AssumeRole', key: 'kms:Decrypt' } as const;

function resourceOf({ asks = 'object', owner = HOME, guard, guardText }: Situation): RequestedResource {
  const [arn, holder] = {
    object: ['arn:aws:s3:::reports/a.csv', 'arn:aws:s3:::reports'],
    role: [`arn:aws:iam::${owner}:role/Audit`, `arn:aws:iam::${owner}:role/Audit`],
    key: [`arn:aws:kms:us-east-1:${owner}:key/k1`, `arn:aws:kms:us-east-1:${owner}:key/k1`],
  }[asks] as [string, string];
  const text = guardText ?? (guard && textOf(guard));
  const type = asks === 'role' ? 'trust' : 'resource';
  const ref = { type, owner: holder, name: null } as const;
  return {
    arn,
    accountId: owner,
    tags: {},
    policy: text === undefined ? null : { ref, text, storedIds: {} },
  };
}

function worldOf({ own, attached = [], boundary, scp, rcp = [], endpoint, path = '/' }: Situation): World {
  const holder = {
    ...(own && { inlinePolicies: { own: policy(own) } }),
    attachedPolicies: attached,
    ...(boundary && { permissionsBoundary: LIMIT }),
  };
  const read = readWorldValue({
    ...((scp || rcp.length > 0) && {
      organization: {
        id: 'o-exampleorgid',
        managementAccount: MANAGEMENT,
        units: [
          {
            path: 'Root',
            accounts: [HOME, AWAY],
            ...(scp && { scps: [policy(scp)] }),
            rcps: rcp.length > 0 ? [policy(rcp)] : [],
          },
        ],
      },
    }),
    accounts: [
      {
        id: HOME,
        users: [{ name: 'Ana', ...holder }],
        roles: [{ name: 'App', path, trustPolicy: {}, ...holder }],
        policies: [{ name: 'Limit', document: policy(boundary ?? []) }],
        vpcEndpoints: endpoint ? [{ id: ENDPOINT, service: 's3', policy: policy(endpoint) }] : [],
      },
      { id: AWAY },
      { id: MANAGEMENT },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

function callerOf({ caller = 'user', session }: Situation, world: World): Caller {
  const user = first(world.accounts.flatMap(({ users }) => users));
  const role = first(world.accounts.flatMap(({ roles }) => roles));
  const issued = {
    accessKeyId: 'ASIAEXAMPLEEXAMPLE12',
    secretAccessKey: 's',
    sessionToken: 't',
    issuedAt: '2026-01-15T09:00:00Z',
    expiresAt: '2026-01-15T10:00:00Z',
    accountId: HOME,
    issuedTo: ANA,
    policies: { inline: session ? textOf(session) : null, managed: [] },
    tags: {},
    tokenVersion: 2 as const,
  };
  switch (caller) {
    case 'user':
      return { kind: 'user', accountId: HOME, arn: ANA, userId: user.id, user, session: null };
    case 'roleSession':
      return {
        kind: 'roleSession',
        accountId: HOME,
        arn: APP_SESSION,
        userId: `${role.id}:ana`,
        roleArn: `arn:aws:iam::${HOME}:role${role.path}App`,
        role,
        session: {
          ...issued,
          kind: 'role',
          roleName: 'App',
          roleId: role.id,
          sessionName: 'ana',
          transitiveTagKeys: [],
          sourceIdentity: null,
          federatedProvider: null,
          federatedKeys: {},
        },
      };
    case 'federatedUser':
      return {
        kind: 'federatedUser',
        accountId: HOME,
        arn: CLEO,
        userId: `${HOME}:Cleo`,
        user,
        userArn: ANA,
        session: { ...issued, kind: 'federatedUser', userName: 'Ana', userId: user.id, name: 'Cleo' },
      };
    case 'root':
      return { kind: 'root', accountId: HOME, arn: `arn:aws:iam::${HOME}:root`, userId: HOME, session: null };
    case 'service':
      return { kind: 'service', service: LAMBDA };
    case 'anonymous':
      return { kind: 'anonymous' };
  }
}

function first<Item>([item]: readonly Item[]): Item {
  if (item === undefined) throw new Error('the world of these tests has it');
  return item;
}
