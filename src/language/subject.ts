import type { PolicyType } from '../policy/document.ts';
import type { ServiceReferenceSource } from '../serviceReference/source.ts';
import { ownerAccountOf } from '../world/find.ts';
import type { World } from '../world/world.ts';

/** Which document a text is, and what is known around it: all that completion and hovers go by besides the text. */
export interface PolicySubject {
  readonly type: PolicyType;
  /** What the document is attached to, as in `PolicyRef`. */
  readonly owner: string;
  readonly world: World;
}

/** The same with AWS's service reference; null where it is not at hand, and then actions have no names. */
export interface Surroundings extends PolicySubject {
  readonly reference: ServiceReferenceSource | null;
}

/** The account that a document belongs to; null for an organization's own. */
export const accountOf = ({ world, owner }: PolicySubject): string | null => {
  const named = ownerAccountOf(world, owner);
  if (named !== null) return named;
  const account = world.accounts.find(({ vpcEndpoints }) => vpcEndpoints.some(({ id }) => id === owner));
  return account?.id ?? null;
};
