import { entitiesOf, type Entity } from '../../analysis/principals.ts';
import { EVERYBODY, type Among } from '../../analysis/whoMayAssume.ts';
import type { MatrixFilter } from '../../view/matrix/matrix.ts';
import type { World } from '../../world/world.ts';
import { accountName } from './names.ts';

/** Pairs of principal and role that are asked about: about a second of deciding, in slices. */
export const MAX_PAIRS = 100_000;

/**
 * Whom to ask about: all pairs of a world, where they are few enough for the filter to be nothing but a view. In larger
 * worlds those that the filter leaves; null while these are too many still.
 */
export function matrixAmong(world: World, filter: MatrixFilter): Among | null {
  const { principals, roles } = sizeOf(world);
  if (principals * roles <= MAX_PAIRS) return EVERYBODY;
  const entities = entitiesOf(world);
  const left = {
    principals: arnsOf(entities, world, filter.principals),
    roles: arnsOf(entities.filter(isRole), world, filter.roles),
  };
  return left.principals.size * left.roles.size <= MAX_PAIRS ? left : null;
}

/** How many principals and roles a world has. */
export function sizeOf({ accounts }: World): { readonly principals: number; readonly roles: number } {
  const count = (of: (account: World['accounts'][number]) => number): number =>
    accounts.reduce((sum, account) => sum + of(account), 0);
  const roles = count((account) => account.roles.length);
  return { principals: roles + count(({ users }) => users.length), roles };
}

/** A test for text that is part of an entity's name with its account's, or of its ARN, in any case. */
export function fits(text: string): (arn: string, fullName: string) => boolean {
  const part = text.trim().toLowerCase();
  if (part === '') return () => true;
  return (arn, fullName) => fullName.toLowerCase().includes(part) || arn.toLowerCase().includes(part);
}

const isRole = ({ entity }: Entity): boolean => 'trustPolicy' in entity;

function arnsOf(entities: readonly Entity[], world: World, text: string): ReadonlySet<string> {
  const isFit = fits(text);
  return new Set(
    entities
      .filter(({ arn, account, entity }) => isFit(arn, `${accountName(world, account.id)}/${entity.name}`))
      .map(({ arn }) => arn),
  );
}
