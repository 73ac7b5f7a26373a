import type { Account, Organization, Role, User, World } from '../src/world/world.ts';
import * as roster from './roster.ts';
import { DEV, MANAGEMENT, OUTSIDE, PROD, ROLES, USERS, type Named } from './roster.ts';

/** What differs from one world of the roster to another. Lists go along those of the roster; policies are texts. */
export interface WorldParts {
  readonly organization: Organization | null;
  readonly users: readonly Holder[];
  /** Inline policy of the group of each account. */
  readonly groups: readonly (string | null)[];
  readonly roles: readonly RoleParts[];
  /** The managed policy that is attached, and the one that is a boundary; every account has both. */
  readonly managed: string;
  readonly limit: string;
  readonly resources: readonly (string | null)[];
  readonly endpoint: string | null;
  readonly tags: Readonly<Record<string, string>>;
}

export interface Holder {
  readonly inlinePolicies: Readonly<Record<string, string>>;
  readonly attached: boolean;
  readonly bounded: boolean;
}

export interface RoleParts extends Holder {
  readonly trust: string;
  /** Whether those whom the trust policy names were deleted and made again since (C-036). */
  readonly stale: boolean;
}

export const NOTHING: Holder = { inlinePolicies: {}, attached: false, bounded: false };

/** Policies nowhere, and roles that nobody may assume. */
export const BARE: WorldParts = {
  organization: null,
  users: USERS.map(() => NOTHING),
  groups: [],
  roles: ROLES.map(() => ({ ...NOTHING, trust: trustNobody(), stale: false })),
  managed: noPolicy(),
  limit: noPolicy(),
  resources: roster.RESOURCES.map(() => null),
  endpoint: null,
  tags: {},
};

function trustNobody(): string {
  const Principal = { AWS: 'arn:aws:iam::000000000000:root' };
  return JSON.stringify({ Statement: { Effect: 'Deny', Principal, Action: 'sts:*' } });
}

function noPolicy(): string {
  return JSON.stringify({ Statement: { Effect: 'Allow', Action: 'none:None', Resource: '*' } });
}

/** Puts a world together as a value, which costs less than reading a file. */
export function worldOf(parts: WorldParts): World {
  return {
    version: 1,
    clock: '2026-01-15T09:00:00Z',
    seed: 1,
    drawn: 0,
    organization: parts.organization,
    accounts: [PROD, DEV, MANAGEMENT, OUTSIDE].map((id, at) => accountOf(parts, id, at)),
    sessions: [],
    trail: [],
    faults: [],
  };
}

function accountOf(parts: WorldParts, id: string, at: number): Account {
  const group = parts.groups[at] ?? null;
  return {
    id,
    alias: null,
    users: ofAccount(id, USERS, parts.users).map(([user, held]) => userOf(user, held, parts.tags)),
    groups: [
      {
        id: `AGPA${id}STAFF`,
        name: roster.GROUP,
        path: '/',
        inlinePolicies: group === null ? {} : { group },
        attachedPolicies: [],
      },
    ],
    roles: ofAccount(id, ROLES, parts.roles).map(([role, held]) => roleOf(role, held, parts.tags)),
    policies: [
      { id: `ANPA${id}SHARE`, name: roster.MANAGED, path: '/', document: parts.managed },
      { id: `ANPA${id}LIMIT`, name: roster.LIMIT, path: '/', document: parts.limit },
    ],
    oidcProviders: [],
    samlProviders: [],
    resources: ofAccount(id, roster.RESOURCES, parts.resources).map(([{ arn }, policy]) => ({
      arn,
      policy,
      tags: {},
      objects: {},
    })),
    instanceProfiles: [],
    sts: { disabledRegions: [], optInRegions: [], globalTokenVersion: 1 },
    vpcEndpoints:
      id === PROD
        ? [
            { id: 'vpce-1', service: 's3', policy: parts.endpoint },
            { id: 'vpce-2', service: 's3', policy: null },
          ]
        : [],
    outboundFederation: false,
  };
}

const ofAccount = <Item extends { readonly account: string }, Part>(
  id: string,
  items: readonly Item[],
  parts: readonly Part[],
): (readonly [Item, Part])[] =>
  items.flatMap((item, at) => (item.account === id && at < parts.length ? [[item, parts[at] as Part]] : []));

const userOf = ({ account, id, name, path }: Named, held: Holder, tags: User['tags']): User => ({
  id,
  name,
  path,
  tags,
  groups: [roster.GROUP],
  ...policiesOf(account, held),
  mfa: null,
  accessKeys: [{ id: `AKIA${id.slice(4, 20)}`, secret: 'secret', status: 'Active' }],
});

const roleOf = (
  { account, id, name, path }: Named,
  { trust, stale, ...held }: RoleParts,
  tags: Role['tags'],
): Role => ({
  id,
  name,
  path,
  trustPolicy: trust,
  trustedIds: Object.fromEntries(
    Object.entries(IDS)
      .filter(([arn]) => trust.includes(`"${arn}"`))
      .map(([arn, own]) => [arn, stale ? `${own.slice(0, 4)}GONEGONEGONEGONEG` : own]),
  ),
  ...policiesOf(account, held),
  maxSessionDuration: 3600,
  tags,
});

const IDS: Readonly<Record<string, string>> = Object.fromEntries([
  ...USERS.map((user) => [roster.userArn(user), user.id]),
  ...ROLES.map((role) => [roster.roleArn(role), role.id]),
]);

const policiesOf = (account: string, { inlinePolicies, attached, bounded }: Holder) => ({
  inlinePolicies,
  attachedPolicies: attached ? [roster.policyArn(account, roster.MANAGED)] : [],
  permissionsBoundary: bounded ? roster.policyArn(account, roster.LIMIT) : null,
});
