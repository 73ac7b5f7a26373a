import { memoised } from '../lib/memoised.ts';
import { draw } from '../lib/random.ts';
import type { Organization } from './world.ts';

/**
 * Where each account is in its organization, as a list of the one path that AWS makes of ids (D-029):
 * `o-…/r-…/ou-…/`. An account that no unit lists is at the root; only the management account can be.
 */
export const accountPaths = memoised(
  (organization: Organization): ReadonlyMap<string, readonly string[]> =>
    new Map([
      [organization.managementAccount, [entityPath(organization.id, 'Root')]],
      ...organization.units.flatMap(({ path, accounts }) => {
        const paths = [entityPath(organization.id, path)];
        return accounts.map((account) => [account, paths] as const);
      }),
    ]),
);

/** The path of ids that leads to a unit, the root's and the organization's first, with a slash at its end. */
export function entityPath(organizationId: string, unitPath: string): string {
  const names = unitPath.split('/');
  const ids = names.map((_, index) => unitId(organizationId, names.slice(0, index + 1).join('/')));
  return `${[organizationId, ...ids].join('/')}/`;
}

/**
 * The id of the root (`r-ab12`) or of a unit (`ou-ab12-11aa22bb`) at a path. Worlds name units by their paths alone, so
 * ids are made of organization and path: the same in every world, until the unit moves.
 */
export function unitId(organizationId: string, unitPath: string): string {
  const root = madeOf(organizationId, 4);
  return unitPath === 'Root' ? `r-${root}` : `ou-${root}-${madeOf(`${organizationId}/${unitPath}`, 8)}`;
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Letters and digits made of a text: the same for the same text. */
export const madeOf = (text: string, length: number): string =>
  draw(digest(text, 0x811c9dc5), digest(text, 0x9e3779b9), ALPHABET, length);

/** FNV-1a over UTF-16 units, 32 bits. */
function digest(text: string, basis: number): number {
  let hash = basis;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
