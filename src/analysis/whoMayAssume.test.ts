import { describe, expect, it } from 'vitest';
import { withDocument } from '../world/documents.ts';
import { applyEdit } from '../world/edit.ts';
import { advance } from '../world/clock.ts';
import type { World } from '../world/world.ts';
import { assume, AUDIT_TRUST, DEV, PROD, trusting, world } from './fixture.ts';
import { askWhoMayAssume, EVERYBODY, whoMayAssume, type Asking } from './whoMayAssume.ts';

const answers = (at: World): object => {
  const { principals, roles, outcomes, decided } = whoMayAssume(at);
  return { principals, roles, outcomes, decided };
};

describe('who may assume which role', () => {
  it('is asked for every user and every role, as whoever has assumed it', () => {
    expect(answers(world())).toEqual({
      principals: [
        `arn:aws:iam::${DEV}:user/Ana`,
        `arn:aws:iam::${DEV}:user/Ben`,
        `arn:aws:iam::${DEV}:role/App`,
        `arn:aws:iam::${PROD}:role/Audit`,
      ],
      roles: [`arn:aws:iam::${DEV}:role/App`, `arn:aws:iam::${PROD}:role/Audit`],
      outcomes: [
        ['allow', 'allow'],
        // Nobody can call without a key.
        ['invalid', 'invalid'],
        ['deny', 'deny'],
        ['deny', 'deny'],
      ],
      decided: 8,
    });
  });

  it('is asked for some of them, in worlds that are too large to ask for all', () => {
    const among = {
      principals: new Set([`arn:aws:iam::${DEV}:user/Ana`, 'arn:aws:iam::111122223333:user/Nobody']),
      roles: new Set([`arn:aws:iam::${PROD}:role/Audit`]),
    };
    const some = whoMayAssume(world(), null, among);
    expect([some.principals, some.roles, some.outcomes, some.decided]).toEqual([
      [`arn:aws:iam::${DEV}:user/Ana`],
      [`arn:aws:iam::${PROD}:role/Audit`],
      [['allow']],
      1,
    ]);
  });

  it('keeps what it knows when others are asked about', () => {
    const at = world();
    const some = whoMayAssume(at, null, {
      ...EVERYBODY,
      roles: new Set([`arn:aws:iam::${PROD}:role/Audit`]),
    });
    const all = whoMayAssume(at, some);
    expect(all).toEqual({ ...whoMayAssume(at), decided: 4 });
  });

  it('leaves the world as it is', () => {
    const at = world();
    whoMayAssume(at);
    expect(at).toEqual(world());
  });
});

describe('after an edit only what it can touch is asked again', () => {
  const at = world();
  const [dev, prod] = at.accounts;
  const edit = (...operations: Parameters<typeof applyEdit>[1]): World => {
    const edited = applyEdit(at, operations);
    if (!edited.ok) throw new Error(JSON.stringify(edited.error));
    return edited.value.world;
  };
  const later = advance(at, 'PT1H');

  it.each<[string, World, number]>([
    ['nothing', at, 0],
    // The role's column, and its row: its policies are parts of the same role.
    ['a trust policy', withDocument(at, AUDIT_TRUST, trusting(PROD)), 4 + 1],
    [
      'a policy of a group',
      edit({ op: 'replace', path: '/accounts/0/groups/0/inlinePolicies', value: {} }),
      2,
    ],
    ['the tags of a user', edit({ op: 'replace', path: '/accounts/0/users/0/tags', value: { a: 'b' } }), 2],
    ['another user', edit({ op: 'add', path: '/accounts/1/users', value: [{ name: 'Eve' }] }), 2],
    [
      'an SCP above one account',
      edit({ op: 'add', path: '/organization/units/1/scps', value: [assume] }),
      3 * 2,
    ],
    ['an RCP above one account', edit({ op: 'add', path: '/organization/units/2/rcps', value: [assume] }), 4],
    ['the clock', later.ok ? later.value : at, 8],
    ['an outage', { ...at, faults: [{ kind: 'throttling', on: 'sts:AssumeRole' }] }, 8],
  ])('%s', (_, edited, decided) => {
    const again = whoMayAssume(edited, whoMayAssume(at));
    const afresh = whoMayAssume(edited);
    expect(again).toEqual({ ...afresh, decided });
  });

  it('and accounts that nobody touched are the same values still', () => {
    const edited = edit({ op: 'replace', path: '/accounts/0/users/0/tags', value: { a: 'b' } });
    expect([edited.accounts[0] === dev, edited.accounts[1] === prod]).toEqual([false, true]);
  });
});

describe('where there is much to ask', () => {
  const ofMany = (at: World, roles: number): World => ({
    ...at,
    accounts: at.accounts.map((account) => ({
      ...account,
      roles: account.roles.flatMap((role) =>
        Array.from({ length: roles }, (_, index) => ({
          ...role,
          name: `${role.name}${index}`,
          id: `${role.id}${index}`,
        })),
      ),
    })),
  });
  const many = ofMany(world(), 10);
  const pairs = (2 + 20) * 20;
  const firstStep = (): Asking => {
    const step = askWhoMayAssume(many, null, EVERYBODY).next();
    if (step.done === true) throw new Error('more than a step');
    return step.value;
  };

  it('is asked in steps, which say how far they are', () => {
    const { asked, of } = firstStep();
    expect({ asked, of }).toEqual({ asked: 250, of: pairs });
  });

  it('and what was not seen through is gone on with', () => {
    const { outcomes, decided } = whoMayAssume(many, firstStep().soFar);
    expect({ outcomes, decided }).toEqual({ outcomes: whoMayAssume(many).outcomes, decided: pairs - 250 });
  });

  it('rows that nothing touches are the very rows of before', () => {
    const before = whoMayAssume(many);
    const edited = { ...many, trail: [{}] };
    expect(whoMayAssume(edited, before).outcomes.every((row, index) => row === before.outcomes[index])).toBe(
      true,
    );
  });
});
