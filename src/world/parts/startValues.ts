import type { World } from '../world.ts';
import { addFields } from './fields.ts';
import type { PartKind } from './part.ts';
import type { FieldValues } from './values.ts';

/** What the form of a new part starts with: nothing where only its maker can know, else something that works. */
export function startValues(world: World, kind: PartKind): FieldValues {
  const empty = addFields(kind).map(({ key, control }) => [key, control === 'texts' ? [] : ''] as const);
  return { ...Object.fromEntries(empty), ...STARTS[kind]?.(world) };
}

const STARTS: Readonly<Partial<Record<PartKind, (world: World) => FieldValues>>> = {
  account: ({ accounts }) => ({
    id: firstFree(
      ACCOUNT_IDS,
      accounts.map(({ id }) => id),
    ),
  }),
  organization: ({ accounts }) => ({ managementAccount: accounts[0]?.id ?? '' }),
  oidcProvider: () => ({
    url: 'https://token.actions.githubusercontent.com',
    clientIds: ['sts.amazonaws.com'],
  }),
  vpcEndpoint: ({ accounts }) => {
    const known = accounts.flatMap(({ vpcEndpoints }) => vpcEndpoints.map(({ id }) => id));
    const ids = [...known, ''].map((_, index) => `vpce-0a1b2c3d4e5f${String(index + 1).padStart(5, '0')}`);
    return { id: firstFree(ids, known), service: 'sts' };
  },
};

/** Account ids that AWS uses in its documentation. */
const ACCOUNT_IDS = [
  '111122223333',
  '444455556666',
  '777788889999',
  '999988887777',
  '123456789012',
  '222233334444',
  '555566667777',
];

const firstFree = (names: readonly string[], taken: readonly string[]): string =>
  names.find((name) => !taken.includes(name)) ?? '';
