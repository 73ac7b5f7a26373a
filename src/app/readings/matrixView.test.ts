import { describe, expect, test } from 'vitest';
import { ANA, APP, AUDIT, AUDIT_TRUST, BEN, DEV, PROD, trusting, world } from '../../analysis/fixture.ts';
import { followEdits, type Followed } from '../../analysis/followEdits.ts';
import { EVERYBODY } from '../../analysis/whoMayAssume.ts';
import { INTERFACES } from '../../explain/interface.ts';
import { NO_FILTER, type MatrixFilter } from '../../view/matrix/matrix.ts';
import { withDocument } from '../../world/documents.ts';
import type { World } from '../../world/world.ts';
import { matrixAmong, MAX_PAIRS } from './matrixAmong.ts';
import { matrixChange } from './matrixChange.ts';
import { matrixView } from './matrixView.ts';

const at = aliased(world());
/** Ana is shut out of Audit. */
const closed = withDocument(at, AUDIT_TRUST, trusting(PROD));
const follow = (saved: World, draft: World): Followed => followEdits(null, saved, draft, EVERYBODY);
const dev = { id: DEV, name: 'dev' };
const prod = { id: PROD, name: PROD };
const app = { arn: APP, name: 'App', account: dev, kind: 'role' };
const audit = { arn: AUDIT, name: 'Audit', account: prod, kind: 'role' };
const ana = { arn: ANA, name: 'Ana', account: dev, kind: 'user' };
const ben = { arn: BEN, name: 'Ben', account: dev, kind: 'user' };

test('every principal against every role, with what the last change changed', () => {
  expect(matrixView(follow(at, closed), NO_FILTER)).toEqual({
    roles: [app, audit],
    rows: [
      { head: ana, outcomes: ['allow', 'deny'], changes: new Map([[1, 'shut']]) },
      { head: ben, outcomes: ['invalid', 'invalid'], changes: new Map() },
      { head: app, outcomes: ['deny', 'deny'], changes: new Map() },
      { head: audit, outcomes: ['deny', 'deny'], changes: new Map() },
    ],
    counts: { principals: 4, ofPrincipals: 4, roles: 2, ofRoles: 2, allowed: 1 },
  });
});

describe('the filter', () => {
  test.each<[string, Partial<MatrixFilter>, readonly string[], readonly string[]]>([
    ['principals by name with account', { principals: ' DEV/a' }, ['Ana', 'App'], ['App', 'Audit']],
    ['principals by ARN', { principals: ':user/B' }, ['Ben'], ['App', 'Audit']],
    ['roles', { roles: PROD }, ['Ana', 'Ben', 'App', 'Audit'], ['Audit']],
    ['only what is allowed', { onlyAllowed: true }, ['Ana'], ['App']],
    ['only what has changed', { onlyChanged: true }, ['Ana'], ['Audit']],
    ['what has changed and is allowed', { onlyAllowed: true, onlyChanged: true }, [], []],
    ['nobody', { principals: 'nobody' }, [], []],
    ['no role', { roles: 'none' }, [], []],
  ])('%s', (_, filter, principals, roles) => {
    const view = matrixView(follow(at, closed), { ...NO_FILTER, ...filter });
    expect([view.rows.map(({ head }) => head.name), view.roles.map(({ name }) => name)]).toEqual([
      principals,
      roles,
    ]);
  });

  test('what is left keeps its answers and marks', () => {
    const view = matrixView(follow(at, closed), { ...NO_FILTER, onlyChanged: true });
    expect(view).toEqual({
      roles: [audit],
      rows: [{ head: ana, outcomes: ['deny'], changes: new Map([[0, 'shut']]) }],
      counts: { principals: 1, ofPrincipals: 4, roles: 1, ofRoles: 2, allowed: 0 },
    });
    const role = matrixView(follow(at, closed), { ...NO_FILTER, roles: 'audit' });
    expect(role.rows[0]).toEqual({ head: ana, outcomes: ['deny'], changes: new Map([[0, 'shut']]) });
  });
});

describe('what the last change opened or shut', () => {
  const tell = (followed: Followed | null): object | null =>
    followed && matrixChange(followed, INTERFACES.en);
  const nothing = { opened: [], shut: [] };
  const open = follow(closed, at);

  test.each<[string, Followed, object]>([
    [
      'nothing yet',
      follow(at, at),
      { ...nothing, sentence: 'Edit a policy, and what that opens or shuts is told here.' },
    ],
    [
      'an edit that changes no answer',
      follow(at, withDocument(at, AUDIT_TRUST, `${trusting(DEV)} `)),
      { ...nothing, sentence: 'This edit lets nobody in and shuts nobody out.' },
    ],
    [
      'one principal shut out',
      follow(at, closed),
      { opened: [], shut: [`dev/Ana → ${PROD}/Audit`], sentence: 'This edit shuts 1 principal out.' },
    ],
    [
      'one principal let in',
      open,
      { opened: [`dev/Ana → ${PROD}/Audit`], shut: [], sentence: 'This edit lets 1 more principal in.' },
    ],
    [
      'a draft that is given up',
      followEdits(open, closed, closed, EVERYBODY),
      { ...nothing, sentence: 'Edit a policy, and what that opens or shuts is told here.' },
    ],
    [
      'undo of what was saved',
      followEdits(followEdits(open, at, at, EVERYBODY), closed, closed, EVERYBODY),
      { opened: [], shut: [`dev/Ana → ${PROD}/Audit`], sentence: 'The last change shuts 1 principal out.' },
    ],
  ])('%s', (_, followed, told) => {
    expect(tell(followed)).toEqual(told);
  });

  const pairs = (principals: number, roles: number): Followed['changes']['opened'] =>
    Array.from({ length: principals * roles }, (_, index) => ({
      principal: `arn:aws:iam::${DEV}:user/U${index % principals}`,
      role: `arn:aws:iam::${PROD}:role/R${Math.floor(index / principals)}`,
    }));
  const changed = (opened: Followed['changes']['opened'], shut: Followed['changes']['shut']): object | null =>
    tell({ ...follow(at, closed), changes: { opened, shut, other: [] } });

  test('up to five pairs are told one by one', () => {
    expect(changed(pairs(3, 1), pairs(2, 1))).toEqual({
      sentence: 'This edit lets 3 more principals in and shuts 2 out.',
      opened: [0, 1, 2].map((user) => `dev/U${user} → ${PROD}/R0`),
      shut: [0, 1].map((user) => `dev/U${user} → ${PROD}/R0`),
    });
    expect(changed(pairs(3, 2), [])).toEqual({
      ...nothing,
      sentence: 'This edit lets 3 more principals in (6 pairs of principal and role).',
    });
  });
});

describe('whom to ask about', () => {
  const many = Math.ceil(Math.sqrt(MAX_PAIRS)) + 1;
  const large: World = {
    ...at,
    accounts: at.accounts.map((account) => ({
      ...account,
      roles: account.roles.flatMap((role) =>
        Array.from({ length: many / 2 }, (_, index) => ({ ...role, name: `${role.name}${index}` })),
      ),
    })),
  };
  const among = (in_: World, filter: Partial<MatrixFilter>): unknown =>
    matrixAmong(in_, { ...NO_FILTER, ...filter });

  test('everybody, while that is not too much', () => {
    expect([among(at, {}), among(at, { principals: 'Ana' })]).toEqual([EVERYBODY, EVERYBODY]);
  });

  test('in a large world whom the filter leaves, and nobody while it leaves too many', () => {
    expect([among(large, {}), among(large, { onlyAllowed: true })]).toEqual([null, null]);
    expect(among(large, { principals: 'dev/A', roles: `${PROD}/audit70` })).toEqual({
      principals: new Set([ANA, ...Array.from({ length: many / 2 }, (_, index) => `${APP}${index}`)]),
      roles: new Set([`${AUDIT}70`]),
    });
  });
});

/** With a name for the account of Ana. */
function aliased(plain: World): World {
  return {
    ...plain,
    accounts: plain.accounts.map((account) => (account.id === DEV ? { ...account, alias: 'dev' } : account)),
  };
}
