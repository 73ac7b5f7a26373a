import type { PolicyRef } from '../../../policy/document.ts';
import { readDocument } from '../../../world/documents.ts';
import type { World } from '../../../world/world.ts';

/** The caller's side of a call, or the side of what it acts on. */
export type Side = 'left' | 'right';

/** A policy that stands open, by the name that traces know it by. */
export interface PolicyTab {
  readonly ref: PolicyRef;
  readonly side: Side;
}

/** The session policy that the call in question passes on, which no world holds. */
export const PASSED: PolicyRef = { type: 'session', owner: '', name: 'Policy' };

/** The document that is edited for a policy: boundaries and managed session policies are managed policies. Null: none can be. */
export function editedFor(world: World, ref: PolicyRef): PolicyRef | null {
  const isManaged = ref.type === 'boundary' || (ref.type === 'session' && ref.name === null);
  const document: PolicyRef = isManaged ? { type: 'identity', owner: ref.owner, name: null } : ref;
  return readDocument(world, document) === null ? null : document;
}
