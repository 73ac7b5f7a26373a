import type { World } from '../world.ts';
import type { Part, PartKind } from './part.ts';
import { placeOf } from './place.ts';
import { valueAt } from './plan.ts';

/**
 * What can be added to a part of a world.
 * @param into null: to the world itself
 */
export function placesFor(world: World, into: Part | null): readonly PartKind[] {
  if (!into) return world.organization ? ['account'] : ['account', 'organization'];
  const kinds = INTO[into.kind] ?? [];
  return kinds.filter((kind) => isRoomFor(world, into, kind));
}

const HELD_BY_ANYBODY: readonly PartKind[] = ['inlinePolicy', 'attachedPolicy'];

const INTO: Readonly<Partial<Record<PartKind, readonly PartKind[]>>> = {
  organization: ['unit'],
  unit: ['unit', 'account', 'scp', 'rcp'],
  account: [
    'user',
    'group',
    'role',
    'policy',
    'bucket',
    'resource',
    'oidcProvider',
    'samlProvider',
    'instanceProfile',
    'vpcEndpoint',
    'scp',
    'rcp',
  ],
  user: [...HELD_BY_ANYBODY, 'boundary', 'accessKey'],
  group: HELD_BY_ANYBODY,
  role: [...HELD_BY_ANYBODY, 'boundary'],
  bucket: ['resourcePolicy'],
  resource: ['resourcePolicy'],
  vpcEndpoint: ['endpointPolicy'],
};

/** Some can be there once, some a few times, some in an organization only. */
function isRoomFor(world: World, into: Part, kind: PartKind): boolean {
  const place = placeOf(world, into) ?? [];
  switch (kind) {
    case 'resourcePolicy':
    case 'endpointPolicy':
      return valueAt(world, [...place, 'policy']) === undefined;
    case 'boundary':
      return valueAt(world, [...place, 'permissionsBoundary']) === undefined;
    case 'accessKey':
      return (valueAt(world, [...place, 'accessKeys']) as readonly unknown[]).length < MOST_KEYS;
    case 'scp':
    case 'rcp':
      return into.kind === 'unit' || isMember(world, into.name);
    default:
      return true;
  }
}

/** Access keys that a user can have. */
const MOST_KEYS = 2;

const isMember = ({ organization }: World, accountId: string): boolean =>
  organization !== null &&
  (organization.managementAccount === accountId ||
    organization.units.some(({ accounts }) => accounts.includes(accountId)));
