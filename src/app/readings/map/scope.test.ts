import { describe, expect, test } from 'vitest';
import { AUDIT, DEV, PROD } from '../../../analysis/fixture.ts';
import { EVERYBODY } from '../../../analysis/whoMayAssume.ts';
import type { World } from '../../../world/world.ts';
import { finderNotes } from './finderNotes.ts';
import { small, withAccount, words } from './fixture.ts';
import { amongDrawn, isDrawn, mapScope, MOST_PRINCIPALS, shownAccounts, type MapScope } from './scope.ts';

const at = small();

/** Dev with that many users more. */
const crowd = (more: number): World =>
  withAccount(at, DEV, ({ users }) => {
    const [ana] = users;
    const others = Array.from({ length: more }, (_, index) => ({
      id: `AIDA${index}`,
      name: `user-${index}`,
    }));
    return { users: [...users, ...(ana ? others.map((each) => ({ ...ana, ...each, accessKeys: [] })) : [])] };
  });

describe('what is drawn', () => {
  test('a small world whole', () => {
    expect(mapScope(at, null, 'Ana')).toEqual({ kind: 'whole' });
    expect(mapScope(crowd(MOST_PRINCIPALS - 4), null, '')).toEqual({ kind: 'whole' });
    expect([amongDrawn({ kind: 'whole' }), isDrawn({ kind: 'whole' }, 'x')]).toEqual([EVERYBODY, true]);
  });

  test('of a large world the accounts, and who is in the one that is open', () => {
    const large = crowd(400);
    const shut = mapScope(large, null, '');
    expect(shut).toEqual({
      kind: 'accounts',
      opened: null,
      principals: new Set(),
      fitting: 0,
      accounts: 2,
      find: '',
    });
    const prod = mapScope(large, PROD, '');
    expect(amongDrawn(prod)).toEqual({ principals: new Set([AUDIT]), roles: new Set([AUDIT]) });
    expect([isDrawn(prod, AUDIT), isDrawn(shut, AUDIT)]).toEqual([true, false]);
    expect(mapScope(large, 'nobody', '')).toEqual(shut);
  });

  test('no more than can be seen, and what is looked for', () => {
    const large = crowd(400);
    expect(mapScope(large, DEV, '')).toMatchObject({ fitting: 403 });
    const found = mapScope(large, DEV, 'USER-39');
    expect(found).toMatchObject({ fitting: 11 });
    expect(finderNotes(large, inAccounts(found), words)).toEqual([
      'This world has 404 users and roles in 2 accounts: too many to be drawn at once. Open one account at a time; who may assume what is then asked within it.',
      '1 of 2 accounts are drawn.',
      '11 of 11 users and roles of this account are drawn.',
    ]);
    expect(shownAccounts(large, found).map(({ id }) => id)).toEqual([DEV]);
    expect(shownAccounts(large, mapScope(large, null, 'prod')).map(({ id }) => id)).toEqual([PROD]);
  });
});

function inAccounts(scope: MapScope): Extract<MapScope, { kind: 'accounts' }> {
  if (scope.kind === 'whole') throw new Error('drawn whole');
  return scope;
}
