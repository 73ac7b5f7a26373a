import { policyRefKey, type PolicyRef } from '../../../policy/document.ts';
import type { WorldNode } from '../../../view/world/node.ts';
import { findManagedPolicy } from '../../../world/find.ts';
import { partOf, type PartKind } from '../../../world/parts/part.ts';
import type { PolicyText } from '../../../world/world.ts';
import type { Telling } from './telling.ts';

/** A document that opens in an editor. */
export const policyNode = (ref: PolicyRef, label: string): WorldNode => ({
  id: policyRefKey(ref),
  label,
  kind: 'policy',
  children: [],
});

interface Holder {
  readonly inlinePolicies: Readonly<Record<string, PolicyText>>;
  readonly attachedPolicies: readonly string[];
  readonly permissionsBoundary?: string | null;
}

/** What a user, group or role holds: inline policies, and in a whole world what is attached to it and its boundary. */
export function heldNodes(telling: Telling, owner: string, holder: Holder): readonly WorldNode[] {
  const inline = Object.keys(holder.inlinePolicies).map((name) => ({
    ...policyNode({ type: 'identity', owner, name }, name),
    part: partOf('inlinePolicy', owner, name),
  }));
  if (!telling.whole) return inline;
  const { permissionsBoundary } = holder;
  return [
    ...inline,
    ...holder.attachedPolicies.map((arn) => linkNode(telling, 'attachedPolicy', owner, arn)),
    ...(permissionsBoundary ? [linkNode(telling, 'boundary', owner, permissionsBoundary)] : []),
  ];
}

/** Ids of nodes that stand for neither a document nor anything with an ARN of its own. */
export const heldId = (kind: PartKind, owner: string, name: string): string => `${kind}|${owner}|${name}`;

/** A managed policy where it is put to use: it leads to its document, when that is in the world. */
function linkNode(
  { world, words }: Telling,
  kind: 'attachedPolicy' | 'boundary',
  owner: string,
  arn: string,
): WorldNode {
  const ref: PolicyRef = { type: 'identity', owner: arn, name: null };
  return {
    id: heldId(kind, owner, arn),
    label: arn.split('/').at(-1) ?? arn,
    ...(kind === 'boundary' && { detail: words.world.kind.boundary }),
    kind: kind === 'boundary' ? 'boundary' : 'attachment',
    children: [],
    part: partOf(kind, owner, arn),
    ...(findManagedPolicy(world, arn) && { target: policyRefKey(ref) }),
  };
}
