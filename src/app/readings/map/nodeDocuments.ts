import { policyRefKey, type PolicyRef } from '../../../policy/document.ts';
import { documentsOf } from '../../../world/documents.ts';
import { findRoleByArn, findUserByArn } from '../../../world/find.ts';
import type { World } from '../../../world/world.ts';

/**
 * The documents that a node leads to, what it is opened by first: of a role its trust policy, then what it may do; of a
 * user what it may do; of a bucket, SCP or RCP its own. Attached policies count when they are the world's.
 */
export function nodeDocuments(world: World, id: string): readonly PolicyRef[] {
  const attached = new Set(
    (findUserByArn(world, id)?.user ?? findRoleByArn(world, id)?.role)?.attachedPolicies ?? [],
  );
  return documentsOf(world)
    .filter(
      (ref) => ref.owner === id || policyRefKey(ref) === id || (ref.name === null && attached.has(ref.owner)),
    )
    .toSorted((one, other) => Number(other.type === 'trust') - Number(one.type === 'trust'));
}
