import { decide } from '../engine/engine.ts';
import { callOf, type CredentialProof } from '../call/call.ts';
import type { Decision } from '../pipeline/run.ts';
import { readWorldValue } from '../world/file/readValue.ts';
import { findAccount, findRole, findUser } from '../world/find.ts';
import type { FederatedUserSession, RoleSession, SessionPolicies, World } from '../world/world.ts';
import type { Phrase } from './phrase.ts';

/*
 * A small world for the tests of this room: the user `Test` and the role `App` in one account, the role `ReadOnly`
 * in the same or another one, and a bucket beside it. Policies that only cap come in as they are given.
 */

export const HOME = '111122223333';
export const AWAY = '222233334444';
export const TEST = `arn:aws:iam::${HOME}:user/Test`;
const MANAGEMENT = '333344445555';
export const BOUNDARY = `arn:aws:iam::${HOME}:policy/Edge`;
export const ENDPOINT = 'vpce-1a2b3c4d';
export const OTHER = `arn:aws:iam::${HOME}:user/Other`;

export type Document = Readonly<Record<string, unknown>> | string;

export interface Setting {
  /** Account of the role `ReadOnly` and of the bucket. */
  readonly account?: string;
  readonly trust?: Document;
  /** Inline policies of the user `Test`, by name. */
  readonly own?: Readonly<Record<string, Document>>;
  readonly attached?: readonly string[];
  /** Inline policies of the role `App`. */
  readonly app?: Readonly<Record<string, Document>>;
  readonly bucket?: Document;
  readonly maxSessionDuration?: number;
  /** By where they are attached: `Root`, `Root/Prod` with the account `HOME`, `Root/Shared` with `AWAY`, or an account. */
  readonly scps?: Readonly<Record<string, readonly Document[]>>;
  readonly rcps?: Readonly<Record<string, readonly Document[]>>;
  /** Of the user `Test` and the role `App`: a document, or the ARN of one of AWS's own. */
  readonly boundary?: Document;
  /** Policy of `ENDPOINT`. */
  readonly endpoint?: Document;
}

export const readOnly = (account = AWAY): string => `arn:aws:iam::${account}:role/ReadOnly`;

export const policy = (...statements: readonly object[]): Document => ({
  Version: '2012-10-17',
  Statement: statements,
});

export const trusting = (principal: unknown, rest: object = {}): Document =>
  policy({ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole', ...rest });

export const assuming = (resource: unknown, rest: object = {}): Document =>
  policy({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: resource, ...rest });

export function worldOf(setting: Setting = {}): World {
  const { account = AWAY, own = {}, attached = [], app = {}, bucket, maxSessionDuration = 3600 } = setting;
  const role = {
    name: 'ReadOnly',
    trustPolicy: setting.trust ?? trusting({ AWS: TEST }),
    maxSessionDuration,
  };
  const resource = { arn: 'arn:aws:s3:::reports', ...(bucket ? { policy: bucket } : {}) };
  const { boundary, endpoint } = setting;
  const edge = typeof boundary === 'string' && boundary.startsWith('arn:') ? boundary : BOUNDARY;
  const bounded = boundary === undefined ? {} : { permissionsBoundary: edge };
  const home = {
    id: HOME,
    users: [
      {
        name: 'Test',
        inlinePolicies: own,
        attachedPolicies: attached,
        accessKeys: [key('AKIATEST')],
        ...bounded,
      },
      { name: 'Other', accessKeys: [key('AKIAOTHER')] },
    ],
    roles: [{ name: 'App', trustPolicy: trusting({ AWS: HOME }), inlinePolicies: app, ...bounded }],
    policies: edge === BOUNDARY && boundary !== undefined ? [{ name: 'Edge', document: boundary }] : [],
    vpcEndpoints: endpoint === undefined ? [] : [{ id: ENDPOINT, service: 's3', policy: endpoint }],
  };
  const away = { id: AWAY, roles: [], resources: [] };
  const accounts = [home, away].map((each) =>
    each.id === account ? { ...each, roles: [...each.roles, role], resources: [resource] } : each,
  );
  const read = readWorldValue({ accounts, ...organizationOf(setting) });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.world;
}

function organizationOf({ scps, rcps }: Setting): object {
  if (!scps && !rcps) return {};
  const unit = (path: string, accounts: readonly string[]): object => ({
    path,
    accounts,
    ...(scps?.[path] ? { scps: scps[path] } : {}),
    rcps: rcps?.[path] ?? [],
  });
  return {
    organization: {
      id: 'o-exampleorg1',
      managementAccount: MANAGEMENT,
      units: [unit('Root', []), unit('Root/Prod', [HOME]), unit('Root/Shared', [AWAY])],
      accountScps: ofAccounts(scps),
      accountRcps: ofAccounts(rcps),
    },
  };
}

const ofAccounts = (policies: Setting['scps'] = {}): object =>
  Object.fromEntries(Object.entries(policies).filter(([place]) => !place.startsWith('Root')));

const key = (id: string): object => ({
  id: `${id}1234567890123`.slice(0, 20),
  secret: 'x'.repeat(40),
  status: 'Active',
});

/** The credentials of the user `Test`. */
export function asTest(world: World): Keys {
  const account = findAccount(world, HOME);
  const user = account && findUser(account, 'Test');
  return { kind: 'accessKey', accessKeyId: user?.accessKeys[0]?.id ?? '', sessionToken: null };
}

type Keys = Extract<CredentialProof, { kind: 'accessKey' }>;

/** A world with a session of a role of `HOME`, and that session's credentials. */
export function withSession(
  world: World,
  role = 'App',
  expiresAt = '2099-01-01T00:00:00Z',
  policies: SessionPolicies = NO_POLICIES,
  carried: Partial<Pick<RoleSession, 'tags' | 'transitiveTagKeys' | 'sourceIdentity'>> = {},
): { world: World; credentials: Keys } {
  const account = findAccount(world, HOME);
  const session: RoleSession = {
    kind: 'role',
    ...ISSUED,
    expiresAt,
    roleName: role,
    roleId: (account && findRole(account, role)?.id) ?? '',
    sessionName: 'deploy',
    policies,
    tags: {},
    transitiveTagKeys: [],
    sourceIdentity: null,
    federatedProvider: null,
    federatedKeys: {},
    ...carried,
  };
  return { world: { ...world, sessions: [session] }, credentials: KEYS };
}

/** A world with the federated user `guest`, for whom `Test` vouches, and that user's credentials. */
export function withFederatedUser(
  world: World,
  policies: SessionPolicies = NO_POLICIES,
): { world: World; credentials: Keys } {
  const account = findAccount(world, HOME);
  const session: FederatedUserSession = {
    kind: 'federatedUser',
    ...ISSUED,
    expiresAt: '2099-01-01T00:00:00Z',
    userName: 'Test',
    userId: (account && findUser(account, 'Test')?.id) ?? '',
    name: 'guest',
    policies,
    tags: {},
  };
  return { world: { ...world, sessions: [session] }, credentials: KEYS };
}

/** Session policies with one inline document. */
export const inline = (document: Document): SessionPolicies => ({
  inline: typeof document === 'string' ? document : JSON.stringify(document),
  managed: [],
});

const NO_POLICIES: SessionPolicies = { inline: null, managed: [] };

const ISSUED = {
  tokenVersion: 2,
  accessKeyId: 'ASIAAPP1234567890123',
  secretAccessKey: 'x'.repeat(40),
  sessionToken: 'token',
  issuedAt: '2020-01-01T00:00:00Z',
  accountId: HOME,
  issuedTo: TEST,
} as const;

const KEYS: Keys = { kind: 'accessKey', accessKeyId: ISSUED.accessKeyId, sessionToken: 'token' };

/** The world after the user `Test` has been deleted and made again: `ReadOnly` still trusts the one before. */
export const recreated = (world: World): World => ({
  ...world,
  accounts: world.accounts.map((account) => ({
    ...account,
    roles: account.roles.map((role) => ({ ...role, trustedIds: { [TEST]: 'AIDAGONEGONEGONEGONE1' } })),
  })),
});

/** `sts:AssumeRole` on `ReadOnly`, by the user `Test` unless told otherwise. */
export function assume(
  world: World,
  params: Readonly<Record<string, unknown>> = {},
  credentials: CredentialProof = asTest(world),
  context: Readonly<Record<string, string>> = {},
): Decision {
  const inHome = findAccount(world, HOME)?.roles.some(({ name }) => name === 'ReadOnly');
  const RoleArn = readOnly(inHome ? HOME : AWAY);
  return decide(
    world,
    callOf({
      service: 'sts',
      operation: 'AssumeRole',
      credentials,
      params: { RoleArn, RoleSessionName: 'test', ...params },
      context,
    }),
  );
}

/** `s3:GetObject` on an object of the bucket. */
export const getObject = (
  world: World,
  credentials: CredentialProof,
  context: Readonly<Record<string, string>> = {},
): Decision =>
  decide(
    world,
    callOf({
      service: 's3',
      operation: 'GetObject',
      credentials,
      resource: 'arn:aws:s3:::reports/a.csv',
      context,
    }),
  );

/** What makes a call come through `ENDPOINT`. */
export const THROUGH_ENDPOINT = { 'aws:SourceVpce': ENDPOINT };

/** A phrase with its code in backticks, so that expectations show what is code. */
export const marked = (phrase: Phrase | null): string | null =>
  phrase && phrase.map((piece) => (typeof piece === 'string' ? piece : `\`${piece.code}\``)).join('');
