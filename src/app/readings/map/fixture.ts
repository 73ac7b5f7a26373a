import { APP, DEV, PROD, world } from '../../../analysis/fixture.ts';
import { EVERYBODY, whoMayAssume } from '../../../analysis/whoMayAssume.ts';
import { INTERFACES } from '../../../explain/interface.ts';
import { withDocument } from '../../../world/documents.ts';
import { roleArn } from '../../../world/names.ts';
import type { Account, Role, RoleSession, World } from '../../../world/world.ts';
import type { CallEnds } from './callOnMap.ts';
import { mapDrawing } from './mapDrawing.ts';
import type { Seats } from './outside.ts';
import { relations } from './relations.ts';
import { mapScope } from './scope.ts';

/* For tests: the world of the analysis with names for its accounts, and what is done to it. */

export const words = INTERFACES.en;
const NO_CALL: CallEnds = { caller: null, target: null };

export const small = (): World => {
  const at = world();
  const alias: Readonly<Record<string, string>> = { [DEV]: 'dev', [PROD]: 'prod' };
  return { ...at, accounts: at.accounts.map((each) => ({ ...each, alias: alias[each.id] ?? null })) };
};

export const withAccount = (
  at: World,
  id: string,
  change: (account: Account) => Partial<Account>,
): World => ({
  ...at,
  accounts: at.accounts.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
});

/** A role of the account once more, under another name. */
export const withRole = (at: World, id: string, name: string): World =>
  withAccount(at, id, ({ roles }) => {
    const [first] = roles;
    return first ? { roles: [...roles, { ...first, id: `AROA${name.toUpperCase()}`, name }] } : {};
  });

export const trusting = (at: World, role: string, ...statements: readonly object[]): World =>
  withDocument(
    at,
    { type: 'trust', owner: role, name: null },
    JSON.stringify({ Version: '2012-10-17', Statement: statements }),
  );

export const roleIn = (at: World, arn: string): Role => {
  const found = at.accounts.flatMap(({ id, roles }) => roles.filter((role) => roleArn(id, role) === arn))[0];
  if (!found) throw new Error(`no role ${arn}`);
  return found;
};

/** A session of the role App, which began when the clock stood where it stands now. */
export const sessionOfApp = (at: World, name: string, expiresAt: string): RoleSession => ({
  kind: 'role',
  accountId: DEV,
  accessKeyId: `ASIA${name.toUpperCase()}`,
  secretAccessKey: '',
  sessionToken: name,
  issuedAt: '2026-01-15T08:00:00Z',
  expiresAt,
  roleName: 'App',
  roleId: roleIn(at, APP).id,
  sessionName: name,
  policies: { inline: null, managed: [] },
  tags: {},
  transitiveTagKeys: [],
  sourceIdentity: null,
  federatedProvider: null,
  federatedKeys: {},
  issuedTo: APP,
  tokenVersion: 2,
});

/** The drawing of a world, with the engine's answers. */
export function drawn(
  at: World,
  { call = NO_CALL, before = NO_SEATS, selected = null }: Partial<Given> = {},
): ReturnType<typeof mapDrawing> {
  const scope = mapScope(at, null, '');
  const related = relations(at, scope, whoMayAssume(at, null, EVERYBODY));
  return mapDrawing({ world: at, words, scope, caller: call.caller }, related, call, {
    before,
    columns: 5,
    selected,
  });
}

interface Given {
  readonly call: CallEnds;
  readonly before: Seats;
  readonly selected: string | null;
}

const NO_SEATS: Seats = new Map();
