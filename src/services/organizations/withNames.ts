import type { NamedControlPolicy, Organization } from '../../world/world.ts';
import { hasFullAccess } from './attachments.ts';
import { policiesOf, type OrganizationPolicy } from './policies.ts';

/**
 * The organization with a name for each of its policies: those that units and accounts list go over to `policies`, by the
 * ids that they have. An id made of a place in a list would pass to another policy when the list changes.
 */
export function withNames(organization: Organization): Organization {
  const { policies: named = [], units, accountScps } = organization;
  const known = new Set(named.map(({ id }) => id));
  const listed = policiesOf(organization).filter(({ id, awsManaged }) => !awsManaged && !known.has(id));
  if (listed.length === 0) return organization;
  return {
    ...organization,
    units: units.map((unit) => ({ ...unit, scps: hasFullAccess(unit.scps) ? null : [], rcps: [] })),
    accountScps: Object.fromEntries(
      Object.entries(accountScps).flatMap(([id, scps]) => (hasFullAccess(scps) ? [] : [[id, []]])),
    ),
    accountRcps: {},
    policies: [...named, ...listed.map(asNamed)],
  };
}

const asNamed = ({ type, id, name, text, places }: OrganizationPolicy): NamedControlPolicy => ({
  type,
  id,
  name,
  document: text,
  targets: places,
});
