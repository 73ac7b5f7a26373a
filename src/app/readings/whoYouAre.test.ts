import { expect, test } from 'vitest';
import { world } from '../../analysis/fixture.ts';
import { whoAmI } from '../../content/call/whoAmI.ts';
import { finish } from '../../lib/steps.ts';
import type { World } from '../../world/world.ts';
import { whoYouAre } from './whoYouAre.ts';

const DEV = '111122223333';
const PROD = '444455556666';

const asked = whoAmI(`arn:aws:iam::${DEV}:user/Ana`);

const who = (at: World, as = asked.as) => finish(whoYouAre({ ...asked, as }, { world: at, calls: [] }));

/** With so many roles beside each one, which trust nobody. */
const crowded = (at: World, others: number): World => ({
  ...at,
  accounts: at.accounts.map((account) => ({
    ...account,
    roles: [
      ...account.roles.flatMap((role) =>
        Array.from({ length: others }, (_, index) => ({
          ...role,
          name: `${role.name}${index}`,
          id: `${role.id}${index}`,
          trustPolicy: '{"Version":"2012-10-17","Statement":[]}',
        })),
      ),
      ...account.roles,
    ],
  })),
});

test('every role, and whether it is handed out', () => {
  expect(who(world())).toEqual({
    you: `${DEV}/Ana`,
    roles: [
      { name: `${DEV}/App`, may: true },
      { name: `${PROD}/Audit`, may: true },
    ],
    cut: null,
  });
  expect(who(world(), `arn:aws:iam::${DEV}:user/Ben`).roles.map(({ may }) => may)).toEqual([false, false]);
});

test('of many roles first those that are handed out', () => {
  const { roles, cut } = who(crowded(world(), 30));
  expect(roles.slice(0, 3)).toEqual([
    { name: `${DEV}/App`, may: true },
    { name: `${PROD}/Audit`, may: true },
    { name: `${DEV}/App0`, may: false },
  ]);
  expect([roles.length, cut]).toEqual([24, { roles: 62, given: 2 }]);
});

test('many roles are asked about in steps', () => {
  const steps = whoYouAre(asked, { world: crowded(world(), 60), calls: [] });
  expect([steps.next().done, steps.next().done]).toEqual([false, true]);
});
