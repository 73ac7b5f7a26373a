import type { Caller, RoleSessionCaller, UserCaller } from '../../world/caller.ts';
import { readWorldValue } from '../../world/file/readValue.ts';
import { roleArn, userArn } from '../../world/names.ts';
import type { FederatedUserSession, RoleSession, Tags, UserSession, World } from '../../world/world.ts';
import type { Missing } from '../../trace/reason.ts';
import type { AccessRequest } from '../request.ts';
import { absenceOf } from './absence.ts';
import { contextValues } from './contextValues.ts';

/*
 * Test support: one world, a caller of each kind in it, and requests of theirs. Account 1 manages the organization,
 * account 2 belongs to it, account 3 does not.
 */

export const MANAGEMENT = '111111111111';
export const MEMBER = '222222222222';
export const OUTSIDER = '333333333333';
/** An account that the world does not have. */
export const FOREIGN = '999999999999';

export const world = ((): World => {
  const read = readWorldValue({
    clock: '2026-01-15T09:30:00Z',
    organization: {
      id: 'o-exampleorg1',
      managementAccount: MANAGEMENT,
      units: [{ path: 'Root' }, { path: 'Root/Prod' }, { path: 'Root/Prod/Pay', accounts: [MEMBER] }],
    },
    accounts: [
      { id: MANAGEMENT },
      {
        id: MEMBER,
        users: [{ name: 'Ana', path: '/team/', tags: { Dept: 'Ops' } }],
        roles: [{ name: 'Audit', path: '/team/', trustPolicy: {}, tags: { Dept: 'Sec', Level: '1' } }],
        resources: [{ arn: 'arn:aws:s3:::reports' }],
        vpcEndpoints: [{ id: 'vpce-0a1b2c3d', service: 's3' }],
      },
      {
        id: OUTSIDER,
        resources: [{ arn: 'arn:aws:s3:::outside' }],
        vpcEndpoints: [{ id: 'vpce-0d4e5f6a', service: 's3' }],
      },
    ],
  });
  if (!read.ok) throw new Error('the world of these tests must load');
  return read.value.world;
})();

const user = existing(world.accounts[1]?.users[0]);
const role = existing(world.accounts[1]?.roles[0]);

const credentials = {
  accessKeyId: 'ASIAEXAMPLEEXAMPLE12',
  secretAccessKey: 's',
  sessionToken: 't',
  issuedAt: '2026-01-15T09:00:00Z',
  expiresAt: '2026-01-15T10:00:00Z',
  accountId: MEMBER,
  issuedTo: userArn(MEMBER, user),
  tokenVersion: 2,
} as const;
const policies = { inline: null, managed: [] };

const userCaller: UserCaller = {
  kind: 'user',
  accountId: MEMBER,
  arn: userArn(MEMBER, user),
  userId: user.id,
  user,
  session: null,
};

const userSession = (mfaAt: string | null): UserSession => ({
  ...credentials,
  kind: 'user',
  userName: user.name,
  userId: user.id,
  mfaAt,
});

/** The role's session, with what a test needs of it. */
export function roleSession(session: Partial<RoleSession> = {}): RoleSessionCaller {
  return {
    kind: 'roleSession',
    accountId: MEMBER,
    arn: `arn:aws:sts::${MEMBER}:assumed-role/Audit/ana`,
    userId: `${role.id}:ana`,
    roleArn: roleArn(MEMBER, role),
    role,
    session: {
      ...credentials,
      kind: 'role',
      roleName: role.name,
      roleId: role.id,
      sessionName: 'ana',
      policies,
      tags: {},
      transitiveTagKeys: [],
      sourceIdentity: null,
      federatedProvider: null,
      federatedKeys: {},
      ...session,
    },
  };
}

const federatedUserSession: FederatedUserSession = {
  ...credentials,
  kind: 'federatedUser',
  userName: user.name,
  userId: user.id,
  name: 'bob',
  policies,
  tags: { Project: 'Blue' },
};

/** One of each kind, and of each kind of credentials. */
export const CALLERS = {
  root: {
    kind: 'root',
    accountId: MEMBER,
    arn: `arn:aws:iam::${MEMBER}:root`,
    userId: MEMBER,
    session: null,
  },
  user: userCaller,
  userSession: { ...userCaller, session: userSession(null) },
  mfaSession: { ...userCaller, session: userSession('2026-01-15T09:10:00Z') },
  roleSession: roleSession({ tags: { dept: 'Dev', Ticket: '7' }, sourceIdentity: 'ana@example.com' }),
  webSession: roleSession({ federatedProvider: 'accounts.google.com', issuedTo: 'anonymous' }),
  federatedUser: {
    kind: 'federatedUser',
    accountId: MEMBER,
    arn: `arn:aws:sts::${MEMBER}:federated-user/bob`,
    userId: `${MEMBER}:bob`,
    user,
    userArn: userArn(MEMBER, user),
    session: federatedUserSession,
  },
  federated: { kind: 'federated', provider: 'accounts.google.com', subject: '1' },
  service: { kind: 'service', service: 'cloudtrail.amazonaws.com' },
  anonymous: { kind: 'anonymous' },
} as const satisfies Readonly<Record<string, Caller>>;

export type CallerName = keyof typeof CALLERS;

/** What a test says about a request; the user reads an object of the member's bucket unless it says otherwise. */
export interface Given {
  readonly caller?: Caller;
  readonly action?: string;
  readonly resource?: { readonly arn?: string; readonly accountId?: string | null; readonly tags?: Tags };
  readonly region?: string;
  readonly world?: World;
  /** Keys as they are written. */
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

export const requestOf = ({ resource, context = {}, ...given }: Given): AccessRequest => ({
  world,
  caller: CALLERS.user,
  action: 's3:GetObject',
  region: 'eu-west-1',
  ...given,
  resource: { arn: 'arn:aws:s3:::reports/a.txt', accountId: MEMBER, tags: {}, policy: null, ...resource },
  given: new Map(Object.entries(context).map(([key, values]) => [key.toLowerCase(), values])),
});

/** The values of a key, or why it has none. */
export function valuesOrAbsence(key: string, given: Given = {}): readonly string[] | Missing {
  const request = requestOf(given);
  return contextValues(request, key.toLowerCase()) ?? absenceOf(request, key.toLowerCase());
}

/** The same, by caller. */
export const byCaller = (key: string, given: Given = {}): Record<string, readonly string[] | Missing> =>
  Object.fromEntries(
    Object.entries(CALLERS).map(([name, caller]) => [name, valuesOrAbsence(key, { ...given, caller })]),
  );

function existing<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the world of these tests has it');
  return value;
}
