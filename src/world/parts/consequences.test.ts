import { expect, it } from 'vitest';
import type { World } from '../world.ts';
import { consequencesOf, type Consequences } from './consequences.ts';
import { AUDIT, DEV, PROD, someWorld } from './fixture.ts';
import { partOf } from './part.ts';

const world = someWorld();
const roleId = world.accounts[0]?.roles[0]?.id ?? '';
/** The session is the role's own. */
const withSession: World = {
  ...world,
  sessions: world.sessions.map((session) => (session.kind === 'role' ? { ...session, roleId } : session)),
};

const NONE: Consequences = {
  sessions: 0,
  trusting: [],
  members: 0,
  attachments: 0,
  instanceProfiles: 0,
  accounts: 0,
  organization: false,
};
const WEB = `arn:aws:iam::${PROD}:role/Web`;

it.each([
  ['C-036 a user that is trusted', partOf('user', DEV, 'Ana'), { trusting: [AUDIT] }],
  ['a user that nobody trusts', partOf('user', DEV, 'Bo'), {}],
  ['A-005 a role with a session', partOf('role', PROD, 'Audit'), { sessions: 1, trusting: [WEB] }],
  ['a role in an instance profile', partOf('role', PROD, 'Web'), { instanceProfiles: 1 }],
  ['a group', partOf('group', DEV, 'devs'), { members: 2 }],
  ['a policy, attached and a boundary', partOf('policy', PROD, 'Edge'), { attachments: 2 }],
  ['a unit', partOf('unit', '', 'Root/Work'), { accounts: 1 }],
  ['the management account', partOf('account', '', PROD), { sessions: 1, organization: true }],
])('%s', (_, part, expected) => {
  expect(consequencesOf(withSession, part)).toEqual({ ...NONE, ...expected });
});
